import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The moment at which the other publication is built. */
export const anotherNow = '2030-07-02T00:00:00Z';

/**
 * Copies a checkout into a folder inside it and makes another publication of the copy: with a `content/`,
 * `site.ts`, `palette.ts` and words of its own. Its `public/` is made there, by `npm run icons`.
 *
 * @param root the checkout's folder
 * @returns the folder of the copy
 */
export function assembleAnother(root: string): string {
  const folder = join(root, 'tests/output/another');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const copied = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json'];
  for (const name of [...copied, 'tsconfig.json', '.env.scripts'])
    if (existsSync(join(root, name)))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ['content', 'src'])
    cpSync(join(root, 'tests/another', name), join(folder, name), { recursive: true });
  const palette = join(folder, 'src/config/palette.ts');
  const colours = readFileSync(palette, 'utf8');
  const changed = colours.replaceAll(/ \d+\)'/g, " 250)'");
  if (changed === colours) throw new Error('palette.ts has no hue that could be changed.');
  writeFileSync(palette, changed);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

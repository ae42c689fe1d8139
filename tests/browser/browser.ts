import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

/** Options to launch Chromium with. */
export interface Launch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const carried = resolve('node_modules/@sparticuz/chromium/bin');
const cache = resolve('node_modules/.cache/chromium');

/**
 * Finds the browser for the tests: the one in `WARTA_CHROMIUM`, or else that of Playwright, of the
 * system or of an npm package, in this order.
 *
 * @throws Error if `WARTA_CHROMIUM` names a missing file, or if there is no browser
 */
export async function findBrowser(): Promise<Launch> {
  const named = process.env['WARTA_CHROMIUM'];
  const found =
    named ??
    [chromium.executablePath(), ...systemNames.map(inPath)].find(
      (path) => path && existsSync(path),
    );
  if (named && !existsSync(named)) throw new Error(`WARTA_CHROMIUM names no file: ${named}`);
  return found ? { executablePath: found, args, env: await withFonts() } : packaged();
}

function inPath(name: string): string {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Unpacks the browser of the npm package, with libraries that a minimal system lacks. */
async function packaged(): Promise<Launch> {
  const folder = join(cache, 'browser');
  await unpackInto(folder, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(carried, 'al2023.tar.br'));
  });
  return {
    executablePath: join(folder, 'chromium'),
    args: [...args, '--headless=shell'],
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), ...(await withFonts()) },
  };
}

/** Returns variables that add the font of the npm package. Chromium exits without a font. */
async function withFonts(): Promise<Record<string, string>> {
  const folder = join(cache, 'fonts');
  await unpackInto(folder, async (partial) => {
    const { inflate } = await import('@sparticuz/chromium');
    await inflate(join(carried, 'fonts.tar.br'));
    writeFileSync(
      join(partial, 'fonts.conf'),
      `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`,
    );
  });
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

/** Unpacks into a temporary folder and then renames it. An incomplete folder is never used. */
async function unpackInto(
  folder: string,
  unpack: (partial: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into this folder.
  process.env['TMPDIR'] = partial;
  await unpack(partial);
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  // Another process may have finished first.
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
}

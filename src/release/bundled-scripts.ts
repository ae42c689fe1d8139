import { build, type Plugin } from 'vite';

const ending = '?bundled';

/**
 * Resolves `import text from './script.ts?bundled'` to the text of one classic script, with all of
 * its imports. The script is embedded in a page, or published at its own address.
 */
export const bundledScripts = (): Plugin => ({
  name: 'bundled-scripts',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(ending)) return undefined;
    const { code, modules } = await bundleScript(id.slice(0, -ending.length));
    for (const module of modules) this.addWatchFile(module);
    return `export default ${JSON.stringify(code)}`;
  },
});

/**
 * Bundles a script and its imports into the text of one classic script. Also returns the names of
 * the bundled files.
 *
 * @throws Error if the file is not a script
 */
export async function bundleScript(file: string): Promise<{ code: string; modules: string[] }> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${file} is no script.`);
  return { code: chunk.code.trim(), modules: Object.keys(chunk.modules) };
}

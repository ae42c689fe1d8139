import { build, type Plugin } from 'vite';

const ending = '?bundled';

/**
 * Gives `import text from './script.ts?bundled'` the script with all that it imports, as the text of one classic script: for what
 * stands in a page, or at an address of its own.
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

/** A script with all that it imports, as the text of one classic script, and the files that it is made of. */
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

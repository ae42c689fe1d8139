import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { parseSync } from 'vite';
import { openCache } from '../cache/cache.ts';

/** The modules that create each kind of cached result. A fingerprint also covers their imports. */
const makers = {
  /** Rendered stories. */
  texts: [
    'src/markdown/processor.ts',
    'src/markdown/render/render-story.ts',
    'src/content/glyph-coverage.ts',
    'src/content/parts.ts',
    'src/content/leads.ts',
  ],
  cards: ['src/media/og/draw.ts'],
  /** The search index. */
  search: ['src/search/files.ts'],
  /** Checks of the content. After a change of this code, unchanged files are checked again. */
  checks: ['src/content/read-content.ts'],
  /** Images of maps and charts. */
  drawings: ['src/media/figures/image.ts'],
  pictures: ['src/media/images/sizes.ts'],
  /** Checks that refuse pictures. */
  pictureChecks: ['src/media/images/decode.ts', 'src/media/images/formats.ts'],
} as const;

/** A fingerprint for each kind of cached result. A result with another fingerprint is outdated. */
export type Fingerprints = Record<keyof typeof makers, string>;

const known = openCache('keys');
const keysName = 'keys.json';

/** Returns the fingerprints of the code in a folder. Computes them only if the code has changed. */
export async function getFingerprints(root: string): Promise<Fingerprints & { code: string }> {
  const code = getCodeFingerprint(root);
  const json = known.get(keysName);
  const before = json && (JSON.parse(json.toString()) as Fingerprints & { code: string });
  if (before?.code === code) return before;
  const keys = { ...(await computeFingerprints(root)), code };
  known.put(keysName, JSON.stringify(keys));
  return keys;
}

/**
 * Computes the fingerprints of the code in a folder. Each is a hash of some modules, of all our
 * files that they import, and of the locked versions of all packages. Some include the versions of
 * Node's ICU and Unicode data, which decide how words are counted.
 *
 * @param root folder of the project
 * @throws Error if an imported file or package is missing
 */
export async function computeFingerprints(root: string): Promise<Fingerprints> {
  // The parser is slow to load, and most builds find the code unchanged.
  const { parseSync } = await import('vite');
  const code = getReader(root, (file, text) => parseSync(file, text).module);
  const { icu = '', unicode = '' } = process.versions;
  return {
    texts: getKey([...code(makers.texts), icu, unicode]),
    cards: getKey(code(makers.cards)),
    search: getKey([...code(makers.search), icu, unicode]),
    checks: getKey([...code(makers.checks), icu, unicode]),
    drawings: getKey([...code(makers.drawings), icu]),
    pictures: getKey(code(makers.pictures)),
    pictureChecks: getKey(code(makers.pictureChecks)),
  };
}

/**
 * Returns the fingerprint of all code that renders pages and files. It covers our files, the
 * configuration, static files, the lockfile, and the versions of Node and its ICU data. Cards,
 * stories and pictures have fingerprints of their own.
 */
export function getCodeFingerprint(root: string): string {
  const files = ['src', 'public'].flatMap((folder) => listSourceFiles(join(root, folder)));
  const paths = [
    ...files,
    ...['astro.config.mjs', 'package-lock.json'].map((name) => join(root, name)),
  ];
  const { node, icu = '' } = process.versions;
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    const content = readFileSync(path);
    hash.update(`${path.slice(root.length)} ${content.length} `).update(content);
  }
  return hash.update([node, icu].join(' ')).digest('hex').slice(0, 16);
}

/** Lists the files of a folder. Omits packages that a command has installed beside its code. */
const listSourceFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(
          (entry) =>
            entry.isFile() &&
            !/[\\/]node_modules(?:[\\/]|$)/.test(entry.parentPath.slice(folder.length)),
        )
        .map(({ parentPath, name }) => join(parentPath, name))
    : [];

const getKey = (parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/**
 * Creates a function that lists the paths and texts of some files and all their imports, sorted.
 * The list ends with all imported packages and their versions, sorted.
 */
function getReader(root: string, parse: Parse): (entries: readonly string[]) => string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  const read = new Map<string, { text: string; imports: string[] }>();
  const fileAt = (path: string) => {
    const known = read.get(path) ?? readSource(join(root, path), parse);
    read.set(path, known);
    return known;
  };
  return (entries) => {
    const [found, packages] = [new Set<string>(), new Set<string>()];
    const waiting = [...entries];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      for (const target of fileAt(path).imports) {
        if (target.startsWith('.')) waiting.push(posix.join(dirname(path), target));
        else if (!target.startsWith('node:')) packages.add(getPackage(target));
      }
    }
    const files = [...found].sort().flatMap((path) => [path, fileAt(path).text]);
    return [...files, ...getVersions([...packages], lock)];
  };
}

/** A parser that returns the imports and exports of a module. */
type Parse = (file: string, text: string) => ReturnType<typeof parseSync>['module'];

function readSource(file: string, parse: Parse): { text: string; imports: string[] } {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.ts')) return { text, imports: [] };
  const { staticImports, staticExports, dynamicImports } = parse(file, text);
  const imports = staticImports
    // Types do not affect the output.
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const exports = staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ isType, moduleRequest }) =>
      moduleRequest && !isType ? [moduleRequest.value] : [],
    );
  const later = dynamicImports
    .map(({ moduleRequest: { start, end } }) => text.slice(start, end))
    // A specifier that is not a literal is known only at run time.
    .filter((request) => /^['"]/.test(request))
    .map((request) => request.slice(1, -1));
  return { text, imports: [...imports, ...exports, ...later] };
}

const getPackage = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

interface Lockfile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/**
 * Lists some packages and all their dependencies, each with its version.
 *
 * @throws Error if the lockfile lacks one of the packages
 */
function getVersions(names: string[], { packages }: Lockfile): string[] {
  const found = new Map<string, string>();
  const waiting = names.map((name): [name: string, from: string] => [name, '']);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const path = placeOf(...next, packages);
    if (path === undefined || found.has(path)) continue;
    const { version = '', dependencies, optionalDependencies } = packages[path] ?? {};
    found.set(path, version);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      waiting.push([name, path]);
  }
  for (const name of names)
    if (!found.has(`node_modules/${name}`)) throw new Error(`package-lock.json lacks ${name}.`);
  return [...found].map(([path, version]) => `${path}@${version}`).sort();
}

/**
 * Finds the path of a package that the package at `from` imports. Searches the folders as Node
 * does, from `from` upwards.
 */
function placeOf(name: string, from: string, packages: Lockfile['packages']): string | undefined {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    const path = `${folder && `${folder}/`}node_modules/${name}`;
    if (Object.hasOwn(packages, path)) return path;
    if (folder === '') return undefined;
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { parseSync } from 'vite';
import { openCache } from '../cache/cache.ts';

/** What each kind of thing that builds keep is made by; all that these import belongs to it. */
const makers = {
  /** Stories, as printed. */
  texts: [
    'src/markdown/processor.ts',
    'src/markdown/render/render-story.ts',
    'src/content/glyph-coverage.ts',
    'src/content/parts.ts',
    'src/content/leads.ts',
  ],
  cards: ['src/media/og/draw.ts'],
  /** What is known of articles to be looked for. */
  search: ['src/search/files.ts'],
  /** What is told of articles, right or wrong: a file that did not change is not checked again. */
  checks: ['src/content/read-content.ts'],
  /** Maps and charts as pictures. */
  drawings: ['src/media/figures/image.ts'],
  pictures: ['src/media/images/sizes.ts'],
  /** What refuses pictures. */
  pictureChecks: ['src/media/images/decode.ts', 'src/media/images/formats.ts'],
} as const;

/** A key for each kind of thing that builds keep: what was made under another key is not taken for new. */
export type Fingerprints = Record<keyof typeof makers, string>;

const known = openCache('keys');
const keysName = 'keys.json';

/** The keys of the code in a folder, as they were worked out when the code was last as it is. */
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
 * The keys of the code in a folder. Each is a hash of the code that makes the thing, of every file of
 * ours that it imports, and of the versions, in the lockfile, of every package that those import; of
 * texts, that of Unicode's data too, by which words are counted.
 *
 * @param root the project's folder
 * @throws Error when a file or a package that is imported is not there.
 */
export async function computeFingerprints(root: string): Promise<Fingerprints> {
  // What parses code is heavy, and most builds find it as it was.
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
 * The key of all code that prints pages and files: of every file of ours, of the configuration, of what is copied as it stands,
 * of all packages, and of Node and its data of languages. Cards, texts and pictures have keys of their own.
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

const listSourceFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
    : [];

const getKey = (parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** Gives, of some files, the text of each and of all that they import, and the packages with their versions; in an order of its own. */
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

/** What a file of code takes from others. */
type Parse = (file: string, text: string) => ReturnType<typeof parseSync>['module'];

function readSource(file: string, parse: Parse): { text: string; imports: string[] } {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.ts')) return { text, imports: [] };
  const { staticImports, staticExports, dynamicImports } = parse(file, text);
  const imports = staticImports
    // A type leaves no trace in what is made.
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const exports = staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ isType, moduleRequest }) =>
      moduleRequest && !isType ? [moduleRequest.value] : [],
    );
  const later = dynamicImports
    .map(({ moduleRequest: { start, end } }) => text.slice(start, end))
    // What is no literal is known only as it runs.
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

/** The packages and all that they depend on, each with its version. */
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

/** Where a package stands that another one, at `from`, asks for by name: as Node looks for it. */
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

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { matchesGlob } from 'node:path';
import { elementsIn, named } from '../html.ts';

/** All files of a built site, by path relative to the site's folder. */
export type SiteFiles = Map<string, Buffer>;

/**
 * An intended difference. An entry with `before` and `after` replaces the first text with the
 * second in the files of the reference. An entry with `file` accepts an added or removed file.
 */
export type AcceptedDifference = { files: string; reason: string } & (
  { before: string; after: string } | { file: 'added' | 'removed' }
);

/** The result of a comparison of two builds of a site. */
export interface Comparison {
  /** One line for each difference that is not accepted. */
  differences: string[];
  /** The accepted differences that occurred. */
  used: Set<AcceptedDifference>;
}

/**
 * Compares two builds of a site byte for byte. First renames every file with a hashed name, so that
 * its name depends only on its content. Treats files with hashed names and the same content as one
 * file.
 *
 * @param accepted differences that are not errors
 */
export function compareSites(
  reference: SiteFiles,
  site: SiteFiles,
  accepted: readonly AcceptedDifference[] = [],
): Comparison {
  const used = new Set<AcceptedDifference>();
  const before = canonicalize(applyReplacements(reference, accepted, used), reference);
  const after = canonicalize(site, site);
  const isAccepted = (path: string, file: 'added' | 'removed') => {
    const entry = accepted.find(
      (one) => 'file' in one && one.file === file && matchesGlob(path, one.files),
    );
    if (entry) used.add(entry);
    return entry !== undefined;
  };
  const differences = [...findFalseHashes(reference), ...findFalseHashes(site)];
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, now] = [before.get(path), after.get(path)];
    if (!old) {
      if (!isAccepted(path, 'added')) differences.push(`${path}: added`);
    } else if (!now) {
      if (!isAccepted(path, 'removed')) differences.push(`${path}: removed`);
    } else if (!old.equals(now)) differences.push(`${path}: ${describeChange(old, now)}`);
  }
  return { differences, used };
}

function applyReplacements(
  files: SiteFiles,
  accepted: readonly AcceptedDifference[],
  used: Set<AcceptedDifference>,
): SiteFiles {
  const replaced = new Map(files);
  for (const one of accepted) {
    if ('file' in one) continue;
    for (const [path, content] of replaced) {
      if (!isUtf8(content) || !matchesGlob(path, one.files)) continue;
      const text = content.toString();
      if (!text.includes(one.before)) continue;
      used.add(one);
      replaced.set(path, Buffer.from(text.replaceAll(one.before, one.after)));
    }
  }
  return replaced;
}

/**
 * Renames files with hashed names by their content and updates all references to them. Repeats this
 * until no name changes. Also updates the hashes of inline code in policies, and the version in the
 * service worker.
 *
 * @param originals the files as built; their policies contain the hashes of their inline code
 * @throws Error if files with hashed names refer to each other in a circle
 */
function canonicalize(files: SiteFiles, originals: SiteFiles): SiteFiles {
  let names = new Map<string, string>();
  for (let round = 0; round <= files.size; round++) {
    const rewritten = rewrite(files, originals, names);
    const next = new Map(
      [...files.keys()].flatMap((path): [string, string][] => {
        const content = rewritten.get(path);
        const name = nameIn(path);
        return content && isHashed(path) ? [[name, canonicalName(name, content)]] : [];
      }),
    );
    if ([...next].every(([name, canonical]) => names.get(name) === canonical))
      return new Map(
        [...rewritten].map(([path, content]) => [replaceNames(path, next, new Map()), content]),
      );
    names = next;
  }
  throw new Error('Files with hashed names mention each other in a circle.');
}

function rewrite(files: SiteFiles, originals: SiteFiles, names: Map<string, string>): SiteFiles {
  const inlineHashes = new Map<string, string>();
  for (const [path, content] of files) {
    if (!path.endsWith('.html')) continue;
    const texts = inlineTexts(content.toString());
    inlineTexts((originals.get(path) ?? content).toString()).forEach((original, index) =>
      inlineHashes.set(
        sha256(original),
        sha256(replaceNames(texts[index] ?? '', names, new Map())),
      ),
    );
  }
  const rewritten: SiteFiles = new Map();
  for (const [path, content] of files)
    rewritten.set(
      path,
      isUtf8(content)
        ? Buffer.from(replaceNames(content.toString(), names, inlineHashes))
        : content,
    );
  for (const [path, content] of rewritten) {
    const worker = readWorker(content.toString());
    if (!path.endsWith('.js') || !worker) continue;
    const page = rewritten.get(`${worker.list.slice(1)}index.html`) ?? Buffer.from('');
    rewritten.set(
      path,
      Buffer.from(content.toString().replaceAll(worker.version, sha256(page).slice(0, 16))),
    );
  }
  return rewritten;
}

/** Reads the data at the start of the service worker. Returns undefined for any other script. */
function readWorker(script: string): { version: string; list: string } | undefined {
  const [, json] = /^const edition=(\{[^\n]*\});\n/.exec(script) ?? [];
  return json === undefined ? undefined : (JSON.parse(json) as { version: string; list: string });
}

/** Finds hashes in the policies of pages that match no inline style or script of the page. */
function findFalseHashes(files: SiteFiles): string[] {
  return [...files].flatMap(([path, content]) => {
    if (!path.endsWith('.html')) return [];
    const html = content.toString();
    const known = new Set(inlineTexts(html).map(sha256));
    return named(elementsIn(html), 'meta', { 'http-equiv': 'Content-Security-Policy' })
      .flatMap(({ attributes }) => attributes['content']?.match(policyHash) ?? [])
      .filter((hash) => !known.has(hash.slice('sha256-'.length)))
      .map((hash) => `${path}: ${hash} in its policy stands for no style or script of this page`);
  });
}

const inlineTexts = (html: string): string[] =>
  elementsIn(html)
    .filter(({ name }) => name === 'style' || name === 'script')
    .map(({ text }) => text)
    .filter((text) => text !== '');

const policyHash = /sha256-[\w+/]{43}=/g;

const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64');

/** Replaces file names and hashes of inline code in a text. */
const replaceNames = (
  text: string,
  names: Map<string, string>,
  inlineHashes: Map<string, string>,
): string =>
  text
    .replace(/[\w-]+(?:\.[\w-]+)+/g, (name) => names.get(name) ?? name)
    .replace(policyHash, (hash) => {
      const canonical = inlineHashes.get(hash.slice('sha256-'.length));
      return canonical === undefined ? hash : `sha256-${canonical}`;
    });

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Checks whether a file name begins with 16 hexadecimal digits, or the file is a Vite bundle. */
const isHashed = (path: string): boolean =>
  path.includes('_astro/') || /^[\da-f]{16}[.-]/.test(nameIn(path));

/**
 * Returns a file name with a hash of the content. Keeps the part after the original hash, such as a
 * width.
 */
function canonicalName(name: string, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const rest = /^[\da-f]{16}([.-].*)$/.exec(name)?.[1] ?? name.slice(name.lastIndexOf('.'));
  return hash + rest;
}

/** Describes the first difference between two files, with the text around it. */
function describeChange(before: Buffer, after: Buffer): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  const around = (content: Buffer) =>
    JSON.stringify(content.subarray(Math.max(0, at - 40), at + 80).toString());
  return `byte ${at} differs\n    - ${around(before)}\n    + ${around(after)}`;
}

import { listAddresses, listArticlePaths, parseTermPath } from '../routes.ts';
import { getState } from '../model/article.ts';
import { digestTexts } from '../model/digest.ts';
import { type Content, createEdition, type FiledArticle } from '../model/edition.ts';
import type { Problem } from '../model/problems.ts';
import { editor } from '../i18n/editor.ts';
import { getContentFile, readContentFile } from './content-files.ts';

/** The permanent record of a published article. */
export interface LedgerLine {
  /** The slug under which it was first published. */
  key: string;
  /**
   * Time of its latest correction, change, minor repair, reply or withdrawal, or else of its
   * publication (RFC 3339).
   */
  at: string;
  /** Its publication time, as written in the front matter (RFC 3339). */
  published?: string | undefined;
  /** Digest of the text that readers see. */
  digest: string;
  /** Every path at which it, its parts and its listings were ever published, sorted. */
  addresses: string[];
}

/** The ledger of all published articles, by key. */
export type Ledger = Map<string, LedgerLine>;

/**
 * File name of the ledger in the content folder. The format is JSON Lines (jsonlines.org), with one
 * line for each article, sorted by key.
 */
export const ledgerName = 'ledger.jsonl';

/** Returns the path of the ledger to show to editors. */
export const getLedgerFile = (content: string): string => getContentFile(content, ledgerName).shown;

/** Reads the ledger. Returns an undefined ledger if there is none. */
export async function readLedger(
  content: string,
): Promise<{ ledger: Ledger | undefined; problems: Problem[] }> {
  const file = getContentFile(content, ledgerName);
  const read = await readContentFile(file);
  if ('problem' in read) {
    const isMissing = read.problem.message === editor.files.missing.message;
    return { ledger: undefined, problems: isMissing ? [] : [read.problem] };
  }
  const problems: Problem[] = [];
  const ledger: Ledger = new Map();
  read.bytes
    .toString('utf8')
    // Some editors on Windows add a byte order mark.
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((text, index) => {
      if (text.trim() === '') return;
      const line = findLine(text);
      if (line) ledger.set(line.key, join(ledger.get(line.key), line));
      else problems.push({ file: file.shown, line: index + 1, ...editor.ledger.unreadable });
    });
  // An empty ledger counts as missing, because it would accept everything.
  return { ledger: ledger.size > 0 || problems.length > 0 ? ledger : undefined, problems };
}

function findLine(text: string): LedgerLine | undefined {
  try {
    const line = JSON.parse(text) as LedgerLine;
    const { key, at, digest, addresses } = line;
    const isWhole =
      [key, at, digest].every((value) => typeof value === 'string') &&
      !Number.isNaN(Date.parse(at)) &&
      Array.isArray(addresses) &&
      addresses.every((path) => typeof path === 'string');
    return isWhole ? line : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Joins two lines of one article, keeping all addresses and the newer text. A merge of two editors'
 * ledgers can leave two lines.
 */
const join = (a: LedgerLine | undefined, b: LedgerLine): LedgerLine => {
  if (!a) return b;
  const newer = Date.parse(a.at) > Date.parse(b.at) ? a : b;
  return { ...newer, addresses: sortByKey([...a.addresses, ...b.addresses]) };
};

/** Creates a ledger that adds everything published at a given time to the earlier ledger. */
export function createLedger(copy: Content, now: Date, before: Ledger = new Map()): Ledger {
  const edition = createEdition(copy, now);
  const paths = new Map(
    [...edition.articles, ...edition.withdrawn].map((article) => [
      article.guid,
      listArticlePaths(article),
    ]),
  );
  const moved = new Map(listAddresses(edition).map(({ path, redirectsTo }) => [path, redirectsTo]));
  const lines = copy.articles
    .filter((article) => getState(article, now) === undefined)
    .map((article): LedgerLine => {
      const key = article.guid ?? article.slug;
      const known = [...(before.get(key)?.addresses ?? []), ...(paths.get(key) ?? [])];
      // An old address redirects to a target, which is published too, even if it is an empty
      // listing.
      const targets = known.flatMap((path) => moved.get(path) ?? []);
      const addresses = sortByKey([...known, ...targets]);
      const { published } = article;
      const at = getExplainedMoments(article) ?? published;
      return { key, at, published, digest: digestReadableText(article), addresses };
    });
  return new Map([...before, ...lines.map((line): [string, LedgerLine] => [line.key, line])]);
}

/**
 * Serializes a ledger, sorted by key. The order allows the additions of two editors to be merged
 * line by line.
 */
export const serializeLedger = (ledger: Ledger): string =>
  [...ledger.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(
      ({ key, at, published, digest, addresses }) =>
        `${JSON.stringify({ key, at, published, digest, addresses })}\n`,
    )
    .join('');

/** Lists the desks, tags and people whose listings were ever published, each as `tag:kancil`. */
export const getStandingAddresses = (ledger: Ledger | undefined): string[] => [
  ...new Set(
    [...(ledger?.values() ?? [])].flatMap(({ addresses }) =>
      addresses.flatMap((path) => {
        const term = parseTermPath(path);
        return term ? [`${term.kind}:${term.slug}`] : [];
      }),
    ),
  ),
];

/**
 * Returns the time of the latest correction, change, minor repair, reply or withdrawal of an
 * article, as written (RFC 3339). Returns undefined if there is none.
 */
export const getExplainedMoments = (article: FiledArticle): string | undefined => {
  const { corrections = [], changes = [], minor = [], replies = [], withdrawn } = article;
  return [...corrections, ...changes, ...minor, ...replies, ...(withdrawn ? [withdrawn] : [])]
    .map(({ at }) => at)
    .reduce<string | undefined>(
      (latest, at) => (latest && Date.parse(latest) >= Date.parse(at) ? latest : at),
      undefined,
    );
};

/**
 * Returns a digest of the text that readers see of an article, without regard to typography. It
 * includes earlier notices to readers, because these may not be removed silently either.
 *
 * @param storyDigest digest of the story; defaults to the present one
 */
export const digestReadableText = (
  article: FiledArticle,
  storyDigest = article.story.digest,
): string => {
  const { title, standfirst, place, happened = '', unknowns = [], points = [] } = article;
  const { corrections = [], changes = [], replies = [], withdrawn, voices } = article;
  const said = [
    ...(voices ? ['', ...voices.heard, '', ...(voices.unheard ?? [])] : []),
    ...unknowns,
    ...points.map(({ text }) => text),
    ...corrections.flatMap(({ at, was = '', now, why }) => [at, was, now, why]),
    ...changes.flatMap(({ at, text }) => [at, text]),
    ...replies.flatMap(({ at, by, text }) => [at, by, text]),
    ...(withdrawn ? [withdrawn.at, withdrawn.reason] : []),
  ];
  return digestTexts([title, standfirst, place, happened, storyDigest, ...said]);
};

const sortByKey = (paths: string[]): string[] => [...new Set(paths)].sort();

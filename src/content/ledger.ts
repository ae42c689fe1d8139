import { listAddresses, listArticlePaths, parseTermPath } from '../routes.ts';
import { getState } from '../model/article.ts';
import { digestTexts } from '../model/digest.ts';
import { type Content, createEdition, type FiledArticle } from '../model/edition.ts';
import type { Problem } from '../model/problems.ts';
import { editor } from '../i18n/editor.ts';
import { getContentFile, readContentFile } from './content-files.ts';

/** What is known for good of an article that was published. */
export interface LedgerLine {
  /** The slug it was first published under. */
  key: string;
  /** The newest moment that explains its text: of publication, correction, change or small repair; RFC 3339. */
  at: string;
  /** Its moment of publication, as it was written; RFC 3339. */
  published?: string | undefined;
  /** Of what a reader reads of it. */
  digest: string;
  /** Every path by which it, its parts and the lists it stood in were ever published, in order. */
  addresses: string[];
}

/** The ledger of what was published, by the articles' keys. */
export type Ledger = Map<string, LedgerLine>;

/** Name of the ledger's file in the folder of all content: JSON Lines (jsonlines.org), one line an article, by key. */
export const ledgerName = 'ledger.jsonl';

/** Path of the ledger, to be shown to an editor. */
export const getLedgerFile = (content: string): string => getContentFile(content, ledgerName).shown;

/** Reads the ledger; undefined where there is none. */
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
    .split('\n')
    .forEach((text, index) => {
      if (text.trim() === '') return;
      const line = findLine(text);
      if (line) ledger.set(line.key, join(ledger.get(line.key), line));
      else problems.push({ file: file.shown, line: index + 1, ...editor.ledger.unreadable });
    });
  // One without a line is none: it would let everything pass.
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

/** Two lines of one article, as a merge of two editors' ledgers leaves them: all of its addresses, and the newer text. */
const join = (a: LedgerLine | undefined, b: LedgerLine): LedgerLine => {
  if (!a) return b;
  const newer = Date.parse(a.at) > Date.parse(b.at) ? a : b;
  return { ...newer, addresses: sortByKey([...a.addresses, ...b.addresses]) };
};

/** The ledger with all that is out at a moment; what it knew before stays. */
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
      // Where an old address leads is published too, also a list that no article stands in.
      const targets = known.flatMap((path) => moved.get(path) ?? []);
      const addresses = sortByKey([...known, ...targets]);
      const { published } = article;
      const at = getExplainedMoments(article) ?? published;
      return { key, at, published, digest: digestReadableText(article), addresses };
    });
  return new Map([...before, ...lines.map((line): [string, LedgerLine] => [line.key, line])]);
}

/** The ledger as its file, sorted by key, so that what two editors add can be merged line by line. */
export const serializeLedger = (ledger: Ledger): string =>
  [...ledger.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(
      ({ key, at, published, digest, addresses }) =>
        `${JSON.stringify({ key, at, published, digest, addresses })}\n`,
    )
    .join('');

/** Words whose lists were ever published, each as `tag:kancil`. */
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

/** The newest moment at which an article's head tells of a change; RFC 3339, as it was written, or undefined where it tells of none. */
export const getExplainedMoments = (article: FiledArticle): string | undefined => {
  const { corrections = [], changes = [], minor = [], replies = [], withdrawn } = article;
  return [...corrections, ...changes, ...minor, ...replies, ...(withdrawn ? [withdrawn] : [])]
    .map(({ at }) => at)
    .reduce<string | undefined>(
      (latest, at) => (latest && Date.parse(latest) >= Date.parse(at) ? latest : at),
      undefined,
    );
};

/** The digest of what a reader reads of an article, but for its typography: also of what it was told before, which is not taken back in silence. */
export const digestReadableText = (article: FiledArticle): string => {
  const { title, standfirst, place, happened = '', unknowns = [], points = [], story } = article;
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
  return digestTexts([title, standfirst, place, happened, story.digest, ...said]);
};

const sortByKey = (paths: string[]): string[] => [...new Set(paths)].sort();

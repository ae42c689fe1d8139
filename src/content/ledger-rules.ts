import { listAddresses, getArticlePath, pageFolders, parseTermPath } from '../routes.ts';
import { getState } from '../model/article.ts';
import { areComparable } from '../model/digest.ts';
import type { Content, Edition, FiledArticle } from '../model/edition.ts';
import type { FileProblem, Problem } from '../model/problems.ts';
import { editor } from '../i18n/editor.ts';
import { getContentFile } from './content-files.ts';
import { getExplainedMoments, type Ledger, type LedgerLine, digestReadableText } from './ledger.ts';

/** Input of a check against the ledger. */
export interface LedgerCheck {
  /** Path of the content folder. */
  content: string;
  copy: Content;
  /** The part of the content that readers see. */
  edition: Edition;
  ledger: Ledger;
  /** Files of all articles by slug, as shown to editors. Includes articles with other problems. */
  files: Map<string, string>;
  /** Keys of all articles that have a file, including articles with problems. */
  keys: Set<string>;
  /** Keys of all drafts, including drafts with problems. */
  drafts: Set<string>;
}

/**
 * Compares the content with the ledger. Finds articles that were deleted, hidden, moved to another
 * publication time, or changed without a notice to readers. Also finds published addresses that no
 * longer exist.
 */
export function checkAgainstLedger(standing: LedgerCheck): Problem[] {
  const { copy, edition, ledger, content, files } = standing;
  const { now } = edition;
  const articles = new Map(copy.articles.map((article) => [article.guid ?? article.slug, article]));
  const known = new Set(listAddresses(edition).map(({ path }) => path));
  const problems: Problem[] = [];
  const lists = new Map<string, Problem>();
  for (const line of ledger.values()) {
    const article = articles.get(line.key);
    const file = files.get(article?.slug ?? line.key) ?? getArticleFile(content, line.key);
    for (const problem of checkLine(line, article, standing)) problems.push({ file, ...problem });
    const told = new Set<string>();
    for (const path of line.addresses.filter((path) => !known.has(path))) {
      const term = parseTermPath(path);
      const list = term && getContentFile(content, listFiles[term.kind]).shown;
      if (list) lists.set(path, { file: list, ...editor.ledger.termGone(path, term.slug) });
      else if (article && getState(article, now) === undefined) {
        const problem = describeGone(path);
        // A missing part has an address under each name of its article. One entry fixes all of
        // these addresses, so report it once.
        if (!told.has(problem.hint)) problems.push({ file, ...problem });
        told.add(problem.hint);
      }
    }
  }
  return [...problems, ...lists.values()];
}

const listFiles = { desk: 'desks.yaml', tag: 'tags.yaml', person: 'people.yaml' } as const;

const getArticleFile = (content: string, slug: string): string =>
  getContentFile(content, `articles/${slug}.md`).shown;

/** Compares an article with its line in the ledger. Skips articles that have other problems. */
function checkLine(
  { key, at, published, digest }: LedgerLine,
  article: FiledArticle | undefined,
  { keys, drafts, edition: { now } }: LedgerCheck,
): FileProblem[] {
  if (!article && drafts.has(key)) return [{ field: 'draft', ...editor.ledger.hidden }];
  if (!article) return keys.has(key) ? [] : [editor.ledger.gone(getArticlePath(key))];
  if (getState(article, now) !== undefined) return [editor.ledger.hidden];
  const { digest: storyDigest, former } = article.story;
  const digests = [storyDigest, ...(former?.digests ?? [])].map((one) =>
    digestReadableText(article, one),
  );
  const isExplained = Date.parse(getExplainedMoments(article) ?? '') > Date.parse(at);
  const isMoved =
    published !== undefined && Date.parse(published) !== Date.parse(article.published);
  return [
    ...(isMoved ? [{ field: 'published', ...editor.ledger.moved(published) }] : []),
    ...(isExplained || digests.some((one) => one === digest || !areComparable(one, digest))
      ? []
      : [{ field: 'corrections', ...editor.ledger.silent(at) }]),
  ];
}

function describeGone(path: string): FileProblem {
  const [article = '', part = ''] = path.slice(pageFolders.articles.length).split('/');
  if (part === '') return { field: 'aliases', ...editor.ledger.articleGone(path, article) };
  return { field: 'formerly', ...editor.ledger.partGone(path, part) };
}

import { aboutSlug, takenSlugs } from '../routes.ts';
import { getState } from '../model/article.ts';
import { type Content, type Edition, createEdition, type FiledArticle } from '../model/edition.ts';
import type { StorySummary } from '../model/story-summary.ts';
import { memoize } from '../model/memoize.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import type { Person, Term } from '../model/schema.ts';
import type { Place } from '../model/story.ts';
import { editor } from '../i18n/editor.ts';
import type { ReadOptions, CachedText, CheckedPicture } from './options.ts';
import { getContentFile } from './content-files.ts';
import { checkFollowUps } from './follow-ups.ts';
import { restoreLastGood, type RejectedArticle } from './last-good.ts';
import { type Ledger, getStandingAddresses } from './ledger.ts';
import { findDeadLinks } from './links.ts';
import type { Lists } from './lists.ts';
import { checkAgainstLedger } from './ledger-rules.ts';
import { digestJson, type RenderedArticle } from './render-articles.ts';
import { type FilesResult, readFiles } from './read-files.ts';

/** All that the newsroom has, checked, and what an editor may mend and need not. */
export interface ReadResult {
  copy: Content;
  /** What readers see of it. */
  edition: () => Edition;
  /** Files of the texts that are right, by the paths that editors are shown. */
  filings: Map<string, CachedText>;
  pictures: CheckedPicture[];
  /** Places that maps may name, by their keys. */
  places: Map<string, Place>;
  warnings: Problem[];
  /** What is wrong in the articles that were set aside. */
  problems: Problem[];
  /** Articles in which something is wrong, whose last good version stands or which are left out. */
  rejected: RejectedArticle[];
  /** Slugs of drafts, whatever is wrong in them. */
  drafts: string[];
  /** Files that nothing is made of, to be shown. */
  ignored: string[];
  /** What was published, as it was known before; undefined where there is no ledger. */
  ledger: Ledger | undefined;
  /** The moment from which on any of this, and what readers see, may be another though no file changed. */
  until: Date;
}

/**
 * Reads, checks and prints all content. A story that did not change since the last build, with its
 * pictures and the code that prints it, is not printed again.
 *
 * @throws ContentError naming every problem of every file; where the last good version of an article
 * may take its place, only for problems that are of no article.
 */
export async function readContent(assignment: ReadOptions): Promise<ReadResult> {
  const { content, lastGood, now, design = '' } = assignment;
  const found = await readFiles(assignment);
  const { articles, pages, lists, warnings, ignored } = found;
  const problems = [...found.problems, ...findMissingFiles(content, found)];
  const standing = getStandingAddresses(found.ledger);
  const copy: Content = {
    ...getWords(lists),
    standing,
    articles: articles.map(findFiled),
    pages: pages.map(findFiled),
  };
  // Among articles that are not all known, a link to one that is wrong would seem to lead nowhere.
  const editionAt = memoize((copy: Content) => createEdition(copy, now, { design }));
  const between = (copy: Content) => checkBetweenArticles(copy, editionAt, found, assignment);
  if (!lastGood && problems.length === 0) problems.push(...between(copy));
  if (!lastGood && problems.length > 0) throw new ContentError(problems);
  const filings = new Map([
    ...getFilings(articles, copy.articles),
    ...getFilings(pages, copy.pages),
  ]);
  const drafts = [...found.files.keys()].filter((slug) => found.drafts.has(slug));
  const rest = {
    filings,
    warnings,
    drafts,
    ignored,
    ledger: found.ledger,
    until: found.until,
    pictures: found.pictures,
    places: found.places,
  };
  const settlement = lastGood
    ? restoreLastGood({ copy, problems, found, lastGood, between })
    : { copy, problems: [], rejected: [] };
  return { ...rest, ...settlement, edition: () => editionAt(settlement.copy) };
}

const getWords = ({ desks, tags, people }: Lists): Pick<Content, 'desks' | 'tags' | 'people'> => ({
  desks: desks ?? new Map<string, Term>(),
  tags: tags ?? new Map<string, Term>(),
  people: people ?? new Map<string, Person>(),
});

/** A text as it is filed; of one that a build before has filed, that. */
function findFiled<Data extends object>(filed: RenderedArticle<Data>): Data & StorySummary & Named {
  const { manuscript, data, digest, story, text } = filed;
  if (manuscript.known)
    return manuscript.known.filed as StorySummary as Data & StorySummary & Named;
  const made = story.pictures.length > 0 ? digestJson([digest, story.pictures]) : digest;
  return { ...data, slug: manuscript.slug, made, story, text };
}

type Named = Pick<FiledArticle, 'slug' | 'made'>;

/** Files of texts that were filed in the same order. */
const getFilings = (
  texts: RenderedArticle<unknown>[],
  filed: CachedText['filed'][],
): [string, CachedText][] =>
  texts.flatMap(({ manuscript: { file, stamp, known }, digest }, index) => {
    const text = filed[index];
    if (known) return [[file, known]];
    return text ? [[file, { digest, stamp, filed: text }]] : [];
  });

/** What is not there and must be, and what stands where another thing does. */
function findMissingFiles(content: string, { files, pages }: FilesResult): Problem[] {
  const about = getContentFile(content, `pages/${aboutSlug}.md`).shown;
  return [
    ...(files.size > 0
      ? []
      : [{ file: getContentFile(content, 'articles').shown, ...editor.files.withoutArticles }]),
    ...(pages.some(({ manuscript: { slug } }) => slug === aboutSlug)
      ? []
      : [{ file: about, ...editor.files.missing }]),
    ...pages
      .map(({ manuscript }) => manuscript)
      .filter(({ slug }) => takenSlugs.includes(slug))
      .map(({ slug, file }) => ({
        file,
        field: editor.files.name,
        ...editor.files.pageTaken(slug),
      })),
  ];
}

/** What is wrong between articles that are right by themselves: links that lead nowhere, one text twice, and what was published and is no more. */
function checkBetweenArticles(
  copy: Content,
  editionAt: (copy: Content) => Edition,
  { pages, articles, files, keys, drafts, ledger }: FilesResult,
  { content, now }: ReadOptions,
): Problem[] {
  const fileOf = ({ slug }: { slug: string }) =>
    files.get(slug) ?? getContentFile(content, `articles/${slug}.md`).shown;
  const manuscripts = articles.map(({ manuscript }) => manuscript);
  const lines = new Map(manuscripts.map(({ slug, lineOf }) => [slug, lineOf]));
  const ofFile = new Map(manuscripts.map(({ file, lineOf }) => [file, lineOf]));
  const lineIn = (file: string) => ofFile.get(file);
  const follows = checkFollowUps(copy.articles.map((data) => ({ slug: data.slug, data })));
  const edition = editionAt(copy);
  return [
    ...findDeadLinks(
      [
        ...copy.articles.map((article) => ({
          file: fileOf(article),
          isOut: getState(article, now) === undefined,
          due: article.draft ? undefined : new Date(article.published),
          links: article.story.links,
        })),
        ...pages.map(({ manuscript: { file }, story }) => ({
          file,
          isOut: true,
          links: story.links,
        })),
      ],
      copy,
      edition,
    ),
    ...Array.from(follows, ([slug, problem]) => ({
      file: fileOf({ slug }),
      line: lines.get(slug)?.(problem.field),
      ...problem,
    })),
    ...findSameTexts(copy.articles.toSorted(findFirstPublished), fileOf),
    ...(ledger
      ? checkAgainstLedger({ content, copy, edition, ledger, files, keys, drafts }).map(
          (problem) => ({
            line: problem.field === undefined ? undefined : lineIn(problem.file)?.(problem.field),
            ...problem,
          }),
        )
      : []),
  ];
}

/** What was published first, of which another may be a copy. */
const findFirstPublished = (a: FiledArticle, b: FiledArticle): number =>
  Date.parse(a.published) - Date.parse(b.published);

/** Articles that say the same as another before them; those that were withdrawn may be empty. */
function findSameTexts(
  articles: FiledArticle[],
  fileOf: (article: FiledArticle) => string,
): Problem[] {
  const first = new Map<string, FiledArticle>();
  return articles.flatMap((article) => {
    const { digest } = article.story;
    const other = first.get(digest);
    if (article.withdrawn || article.draft) return [];
    if (!other) first.set(digest, article);
    return other
      ? [
          {
            file: fileOf(article),
            field: editor.files.text,
            ...editor.files.sameText(fileOf(other)),
          },
        ]
      : [];
  });
}

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

/** The checked content, and everything that was found while reading it. */
export interface ReadResult {
  copy: Content;
  /** Returns the part of the content that readers see. */
  edition: () => Edition;
  /** The valid articles and pages, by the file paths that editors are shown. */
  filings: Map<string, CachedText>;
  pictures: CheckedPicture[];
  /** The places that maps can name, by key. */
  places: Map<string, Place>;
  warnings: Problem[];
  /** Problems of the content that was replaced or left out. */
  problems: Problem[];
  /** Articles with problems. Each is replaced with its last good version, or left out. */
  rejected: RejectedArticle[];
  /** Slugs of all drafts, including drafts with problems. */
  drafts: string[];
  /** Unused files, as shown to editors. */
  ignored: string[];
  /** The ledger before this build. Undefined if there is none. */
  ledger: Ledger | undefined;
  /** The time from which this result may be outdated, even if no file changes. */
  until: Date;
}

/**
 * Reads, checks and renders all content. Reuses a rendered story if the story, its pictures and the
 * code that renders it are unchanged since the last build.
 *
 * @throws ContentError with the problems of all files. With `lastGood`, only if something cannot be
 * replaced, as in `restoreLastGood`
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
  const editionAt = memoize((copy: Content) => createEdition(copy, now, { design }));
  const between = (copy: Content) => checkBetweenArticles(copy, editionAt, found, assignment);
  // Check links only if all articles are valid: a link to an invalid article would look dead.
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

/**
 * Returns an article or page with its story. Reuses the result of an earlier build if there is one.
 */
function findFiled<Data extends object>(filed: RenderedArticle<Data>): Data & StorySummary & Named {
  const { manuscript, data, digest, story, text } = filed;
  if (manuscript.known)
    return manuscript.known.filed as StorySummary as Data & StorySummary & Named;
  const made = story.pictures.length > 0 ? digestJson([digest, story.pictures]) : digest;
  return { ...data, slug: manuscript.slug, made, story, text };
}

type Named = Pick<FiledArticle, 'slug' | 'made'>;

/**
 * Returns the results to cache, by file.
 *
 * @param filed the articles or pages in the order of `texts`
 */
const getFilings = (
  texts: RenderedArticle<unknown>[],
  filed: CachedText['filed'][],
): [string, CachedText][] =>
  texts.flatMap(({ manuscript: { file, stamp, known }, digest }, index) => {
    const text = filed[index];
    if (known) return [[file, known]];
    return text ? [[file, { digest, stamp, filed: text }]] : [];
  });

/** Checks that there are articles and an about page, and that no page has a reserved name. */
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

/**
 * Finds problems between articles that are valid by themselves: dead links, wrong `follows` fields,
 * duplicate texts and conflicts with the ledger.
 */
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

/** Compares articles by publication time. If two texts are equal, the later one is the copy. */
const findFirstPublished = (a: FiledArticle, b: FiledArticle): number =>
  Date.parse(a.published) - Date.parse(b.published);

/** Finds articles with the same text as an earlier one. Skips drafts and withdrawn articles. */
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

import { basename } from 'node:path';
import { listBreakableNames } from '../model/no-break-names.ts';
import type { Problem } from '../model/problems.ts';
import { articleSchema, type FrontMatter, type PageHead, pageSchema } from '../model/schema.ts';
import type { Place } from '../model/story.ts';
import { isLikePicture } from '../media/images/formats.ts';
import { editor } from '../i18n/editor.ts';
import type { ReadOptions, CheckedPicture } from './options.ts';
import { checkArticles, checkPages } from './check-front-matter.ts';
import { findDateWarnings } from './dates.ts';
import { type ContentFile, listFilesBelow } from './content-files.ts';
import { type Ledger, ledgerName, readLedger } from './ledger.ts';
import { listNames, type Lists, readLists } from './lists.ts';
import { isDraft, type Manuscript, readManuscripts } from './front-matter.ts';
import { findNextChange } from './next-change.ts';
import { readPictures } from './images.ts';
import { placesName, readPlaces } from './places.ts';
import {
  digestJson,
  type RenderedArticle,
  renderArticles,
  createReuseCheck,
} from './render-articles.ts';

/** The valid content of all files, and the problems of the rest. */
export interface FilesResult {
  lists: Lists;
  /** The places that maps can name, by key. */
  places: Map<string, Place>;
  articles: RenderedArticle<FrontMatter>[];
  pages: RenderedArticle<PageHead>[];
  /** Pictures that were not refused. */
  pictures: CheckedPicture[];
  ledger: Ledger | undefined;
  /** Files of all articles by slug, as shown to editors. Includes articles with problems. */
  files: Map<string, string>;
  /**
   * Permanent names of all articles that have a file: `guid`, or else the slug. For an unreadable
   * file, the file name.
   */
  keys: Set<string>;
  /** Permanent name and former slugs of each article, by slug, including articles with problems. */
  formerNames: Map<string, string[]>;
  /** Slugs and permanent names of all drafts. */
  drafts: Set<string>;
  problems: Problem[];
  warnings: Problem[];
  /** Unused files, as shown to editors. */
  ignored: string[];
  /** The time from which this result may be outdated, even if no file changes. */
  until: Date;
}

/** Reads and checks all files of the content, and renders the stories. */
export async function readFiles(assignment: ReadOptions): Promise<FilesResult> {
  const { content, now, keys, known, begun, texts } = assignment;
  const all = assignment.listed ?? (await listFilesBelow(content));
  const { ledger, problems: ofLedger } = await readLedger(content);
  const { lists, problems: ofLists } = await readLists(content);
  const [articleFiles, pageFiles] = [isWithin('articles', all.files), isWithin('pages', all.files)];
  const ofPictures = await readPictures([...articleFiles, ...pageFiles], assignment);
  const { pictures } = ofPictures;
  const { places: placesByKey, problems: ofPlaces } = await readPlaces(content);
  const places = [...placesByKey.values()];
  const stands = createReuseCheck(pictures, texts);
  const printing = { keys, known, texts, stands, places, names: findNames(lists, places) };
  const context = digestJson([keys.checks, keys.texts, keys.drawings, places, printing.names]);
  const acquaintance = { known, begun, context, stands };
  const articles = await readManuscripts(articleFiles, articleSchema, acquaintance);
  const pages = await readManuscripts(pageFiles, pageSchema, acquaintance);
  const checkedArticles = checkArticles(articles.manuscripts, lists, now, known?.now);
  const checkedPages = checkPages(pages.manuscripts);
  const filedArticles = await renderArticles(
    articles.manuscripts,
    checkedArticles,
    pictures,
    printing,
  );
  const filedPages = await renderArticles(pages.manuscripts, checkedPages, pictures, printing);
  const drafts = articles.manuscripts.filter(isDraft);
  const { problems, warnings } = splitByWeight(
    [
      ofLedger,
      ofLists,
      ofPlaces,
      all.problems,
      ofPictures.problems,
      articles.problems,
      pages.problems,
      checkedArticles.problems,
      checkedPages.problems,
      filedArticles.problems,
      filedPages.problems,
      findMisplaced(all.files),
      ofPictures.warnings,
      filedArticles.warnings,
      filedPages.warnings,
    ].flat(),
    drafts.map(({ file }) => file),
  );
  const read = new Set(articles.manuscripts.map(({ slug }) => slug));
  return {
    lists,
    places: placesByKey,
    ledger,
    drafts: new Set(drafts.flatMap((draft) => [draft.slug, checkLastingName(draft)])),
    formerNames: new Map(articles.manuscripts.map((one) => [one.slug, listFormerNames(one)])),
    problems,
    warnings: [
      ...warnings,
      ...filedArticles.filed.flatMap((article) => findImprobable(article, ledger, now)),
    ],
    articles: filedArticles.filed,
    pages: filedPages.filed,
    pictures: ofPictures.read,
    files: new Map(
      articleFiles.filter(isText).map(({ path, shown }) => [basename(path, '.md'), shown]),
    ),
    keys: new Set([
      ...articleFiles
        .filter(isText)
        .map(({ path }) => basename(path, '.md'))
        .filter((slug) => !read.has(slug)),
      ...articles.manuscripts.map(checkLastingName),
    ]),
    until: findNextChange(
      articles.manuscripts.map(({ frontMatter }) => frontMatter),
      now,
    ),
    ignored: findIgnored(all.files, [...filedArticles.filed, ...filedPages.filed]),
  };
}

/** Lists the names of tags, people and places that must not break across lines. */
const findNames = ({ tags, people }: Lists, places: Place[]): string[] =>
  listBreakableNames(
    [...(tags?.values() ?? []), ...(people?.values() ?? []), ...places].map(({ name }) => name),
  );

const isWithin = (folder: string, files: ContentFile[]): ContentFile[] =>
  files.filter(({ name }) => name.startsWith(`${folder}/`));

const isText = ({ path }: ContentFile): boolean => path.endsWith('.md');

function checkLastingName({ frontMatter, slug }: Manuscript): string {
  const { guid } = (frontMatter ?? {}) as { guid?: unknown };
  return typeof guid === 'string' ? guid : slug;
}

function listFormerNames(manuscript: Manuscript): string[] {
  const { aliases } = (manuscript.frontMatter ?? {}) as { aliases?: unknown };
  const names: unknown[] = Array.isArray(aliases) ? aliases : [];
  return [
    checkLastingName(manuscript),
    ...names.filter((name) => typeof name === 'string').reverse(),
  ];
}

/**
 * Splits problems into errors and warnings. All problems of a draft and of the pictures in its
 * folder are warnings, because these are not published.
 */
function splitByWeight(
  found: Problem[],
  drafts: string[],
): { problems: Problem[]; warnings: Problem[] } {
  const isOfDraft = (file: string) =>
    drafts.some((draft) => file === draft || file.startsWith(`${draft.replace(/\.md$/, '')}/`));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  // A list that is not a regular file is reported twice: in the listing, and when it is read.
  for (const problem of new Map(found.map((one) => [JSON.stringify(one), one])).values())
    (problem.isWarning || isOfDraft(problem.file) ? warnings : problems).push(problem);
  return { problems, warnings };
}

/** Warns of an improbable publication time if the article was not published before. */
function findImprobable(
  { manuscript: { slug, file }, data }: RenderedArticle<FrontMatter>,
  ledger: Ledger | undefined,
  now: Date,
): Problem[] {
  if (ledger?.has(data.guid ?? slug)) return [];
  return findDateWarnings(data.published, now).map((warning) => ({ file, ...warning }));
}

/** Finds manuscripts outside the folders of articles and pages. */
const findMisplaced = (files: ContentFile[]): Problem[] =>
  files
    .filter(({ name }) => /\.(?:md|markdown|mdx|docx?|rtf|odt)$/i.test(name))
    .filter(({ name }) => !/^(?:articles|pages)\//.test(name) && !/^readme\.md$/i.test(name))
    .map(({ shown }) => ({ file: shown, ...editor.files.outside }));

/** Lists the files that the site does not use. */
function findIgnored(files: ContentFile[], filed: RenderedArticle<unknown>[]): string[] {
  const shown = new Set(filed.flatMap(({ story }) => story.pictures.map(({ file }) => file)));
  return files
    .filter(({ name, shown: file, path }) =>
      /^(?:articles|pages)\//.test(name)
        ? !isText({ path, name, shown: file }) && !(isLikePicture(path) && shown.has(file))
        : ![ledgerName, placesName, ...listNames].includes(name),
    )
    .map(({ shown: file }) => file);
}

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

/** All that stands in the folder of content: what is right by itself, and what is wrong. */
export interface FilesResult {
  lists: Lists;
  /** Places that maps may name, by their keys. */
  places: Map<string, Place>;
  articles: RenderedArticle<FrontMatter>[];
  pages: RenderedArticle<PageHead>[];
  /** Pictures that were not refused. */
  pictures: CheckedPicture[];
  ledger: Ledger | undefined;
  /** Files of articles by their slugs, to be shown; also of those in which something is wrong. */
  files: Map<string, string>;
  /** Lasting names of all articles whose files are there; of a file that cannot be read, its own name. */
  keys: Set<string>;
  /** Names that an article had before, by its slug, whatever else is wrong in its head. */
  formerNames: Map<string, string[]>;
  /** Slugs of drafts, and their lasting names. */
  drafts: Set<string>;
  problems: Problem[];
  warnings: Problem[];
  /** Files that nothing is made of, to be shown. */
  ignored: string[];
  /** Until when all this stays so if no file changes. */
  until: Date;
}

/** Reads and checks each file of the content, and prints the stories. */
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

/** Names of tags, people and places that no line's end is to tear. */
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

/** Problems as what must be mended, and what may: a draft keeps nothing back, nor do the pictures in its folder, as they are not published. */
function splitByWeight(
  found: Problem[],
  drafts: string[],
): { problems: Problem[]; warnings: Problem[] } {
  const isOfDraft = (file: string) =>
    drafts.some((draft) => file === draft || file.startsWith(`${draft.replace(/\.md$/, '')}/`));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  // A list that is no file is met twice: among all files, and where it is read.
  for (const problem of new Map(found.map((one) => [JSON.stringify(one), one])).values())
    (problem.isWarning || isOfDraft(problem.file) ? warnings : problems).push(problem);
  return { problems, warnings };
}

/** What is improbable in the head of an article that was not published before. */
function findImprobable(
  { manuscript: { slug, file }, data }: RenderedArticle<FrontMatter>,
  ledger: Ledger | undefined,
  now: Date,
): Problem[] {
  if (ledger?.has(data.guid ?? slug)) return [];
  return findDateWarnings(data.published, now).map((warning) => ({ file, ...warning }));
}

/** Manuscripts where none is looked for. */
const findMisplaced = (files: ContentFile[]): Problem[] =>
  files
    .filter(({ name }) => /\.(?:md|markdown|mdx|docx?|rtf|odt)$/i.test(name))
    .filter(({ name }) => !/^(?:articles|pages)\//.test(name) && !/^readme\.md$/i.test(name))
    .map(({ shown }) => ({ file: shown, ...editor.files.outside }));

/** Files that nothing is made of. */
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

import { aboutSlug, takenSlugs } from '../addresses.ts';
import type { Copy } from '../model/edition.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import type { FrontMatter, PageHead, Person, Term } from '../model/schema.ts';
import type { PictureKeys } from '../pictures/prepare.ts';
import { editor } from '../words/editor.ts';
import { checkArticles, checkPages } from './check.ts';
import { contentFile, filesBelow } from './files.ts';
import { deadLinks } from './links.ts';
import { type Lists, readLists } from './lists.ts';
import { type Manuscript, readManuscripts } from './manuscripts.ts';
import { readPictures } from './pictures.ts';
import { type Filed, fileStories, type KnownStory } from './stories.ts';

/** What the newsroom is told. */
export interface Assignment {
  /** Folder of all content. */
  content: string;
  /** The moment that tells what readers see. */
  now: Date;
  /** What changes when the code that makes texts or pictures does. */
  keys: PictureKeys & { texts: string };
  /** The story of an article as the last build printed it. */
  known: (slug: string) => KnownStory | undefined;
}

/** All that the newsroom has, checked, and what an editor may mend and need not. */
export interface Newsroom {
  copy: Copy;
  /** Of each article, by its slug. */
  digests: Map<string, string>;
  warnings: Problem[];
}

/**
 * Reads, checks and prints all content. A story that did not change since the last build, with its
 * pictures and the code that prints it, is not printed again.
 *
 * @throws ContentError naming every problem of every file.
 */
export async function readNewsroom(assignment: Assignment): Promise<Newsroom> {
  const { content, now, keys } = assignment;
  const { lists, problems: ofLists } = await readLists(content);
  const [articleFiles, pageFiles] = [
    await filesBelow(content, 'articles'),
    await filesBelow(content, 'pages'),
  ];
  const files = [...articleFiles.files, ...pageFiles.files];
  const { pictures, warnings, ...ofPictures } = await readPictures(files, keys);
  const [articles, pages] = [
    await readManuscripts(articleFiles.files),
    await readManuscripts(pageFiles.files),
  ];
  const checkedArticles = checkArticles(articles.manuscripts, lists, now);
  const checkedPages = checkPages(pages.manuscripts);
  const filedArticles = fileStories(articles.manuscripts, checkedArticles, pictures, assignment);
  const filedPages = fileStories(pages.manuscripts, checkedPages, pictures, { keys });
  const problems = [
    ofLists,
    articleFiles.problems,
    pageFiles.problems,
    ofPictures.problems,
    articles.problems,
    pages.problems,
    checkedArticles.problems,
    checkedPages.problems,
    filedArticles.problems,
    filedPages.problems,
    absenceProblems(content, articles.manuscripts),
    pageProblems(content, pages.manuscripts),
  ].flat();
  const copy = copyOf(lists, filedArticles.filed, filedPages.filed);
  // Among articles that are not all known, a link to one that is wrong would seem to lead nowhere.
  if (problems.length === 0)
    problems.push(...linkProblems(filedArticles.filed, filedPages.filed, copy, now));
  if (problems.length > 0) throw new ContentError(problems);
  return {
    copy,
    digests: new Map(filedArticles.filed.map(({ slug, digest }) => [slug, digest])),
    warnings,
  };
}

const copyOf = (
  { desks, tags, people }: Lists,
  articles: Filed<FrontMatter>[],
  pages: Filed<PageHead>[],
): Copy => ({
  desks: desks ?? new Map<string, Term>(),
  tags: tags ?? new Map<string, Term>(),
  people: people ?? new Map<string, Person>(),
  articles: articles.map(({ slug, data, story, text }) => ({ ...data, slug, story, text })),
  pages: pages.map(({ slug, data, story, text }) => ({ ...data, slug, story, text })),
});

function absenceProblems(content: string, articles: Manuscript[]): Problem[] {
  if (articles.length > 0) return [];
  return [{ file: contentFile(content, 'articles').shown, ...editor.files.withoutArticles }];
}

/** What is wrong with the names of pages: the one about the publication must be there, and none may stand where another thing does. */
function pageProblems(content: string, pages: Manuscript[]): Problem[] {
  const about = contentFile(content, `pages/${aboutSlug}.md`).shown;
  const missing = pages.some(({ slug }) => slug === aboutSlug)
    ? []
    : [{ file: about, ...editor.files.missing }];
  const taken = pages
    .filter(({ slug }) => takenSlugs.includes(slug))
    .map(({ slug, file }) => ({ file, field: editor.files.name, ...editor.files.pageTaken(slug) }));
  return [...missing, ...taken];
}

function linkProblems(
  articles: Filed<FrontMatter>[],
  pages: Filed<unknown>[],
  copy: Copy,
  now: Date,
): Problem[] {
  const isOut = ({ published }: FrontMatter) => Date.parse(published) <= now.getTime();
  const texts = [
    ...articles.map(({ file, data, story }) => ({ file, isOut: isOut(data), links: story.links })),
    ...pages.map(({ file, story }) => ({ file, isOut: true, links: story.links })),
  ];
  return deadLinks(texts, copy, now);
}

import {
  listAddresses,
  getArchivePath,
  getArticlePath,
  correctionsId,
  listFeedPathsOf,
  getHistoryPath,
  isLinkable,
  listMovedLists,
  listMovedTimelines,
  notePrefix,
  getPartPath,
  listArticlePaths,
  sourcesId,
  textId,
  getTimelinePath,
} from '../routes.ts';
import { groupByMonth } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import { type Content, type Edition, createEdition, listListings } from '../model/edition.ts';
import type { StoryOutline } from '../model/story-summary.ts';
import { memoize } from '../model/memoize.ts';
import type { Problem } from '../model/problems.ts';
import { findNearest } from '../model/suggestion.ts';
import { editor } from '../i18n/editor.ts';

/** A text with links to pages of the site. */
export interface Linking {
  /** Path to show to editors. */
  file: string;
  /** Whether it is published at the time of the check. */
  isOut: boolean;
  /** Its publication time, if that is known. */
  due?: Date | undefined;
  links: StoryOutline['links'];
}

const always = new Date(8.64e15);

/**
 * Finds links within the site that do not work. The page does not exist, lacks the fragment, or is
 * not yet published when the text is.
 *
 * @param edition everything that is published now
 */
export function findDeadLinks(texts: Linking[], copy: Content, edition: Edition): Problem[] {
  const linking = texts.filter(({ links }) => links.length > 0);
  if (linking.length === 0) return [];
  const standing = isLinkTarget(edition);
  const stands = (path: string, { isOut, due }: Linking) => {
    if (standing.has(path)) return true;
    const moment = isOut ? undefined : findPlanned(copy).get(path);
    return moment !== undefined && (due === undefined || moment <= due.getTime());
  };
  return linking.flatMap((text) =>
    text.links.flatMap(({ path: written, fragment, line }): Problem[] => {
      const path = decodeReadable(written);
      const place = { file: text.file, line, field: editor.links.field };
      if (!stands(path, text))
        return [
          {
            ...place,
            ...(findPlanned(copy).has(path)
              ? editor.links.planned(path)
              : editor.links.dead(path, findNearest(path, [...standing]))),
          },
        ];
      if (fragment === undefined) return [];
      const page = listArticlePages(copy).get(path);
      if (isOn(page, fragment)) return [];
      const nearest = page && findNearest(fragment, listIdsOn(page));
      return [{ ...place, ...editor.links.lost(`${path}#${fragment}`, nearest) }];
    }),
  );
}

const isLinkTarget = (edition: Edition): Set<string> =>
  new Set(
    listAddresses(edition)
      .filter(isLinkable)
      .map(({ path }) => path),
  );

/** Creates an edition that includes drafts and scheduled articles. Few links need it. */
const getPreview = memoize((copy: Content) => createEdition(copy, always, { isPreview: true }));

/**
 * Returns all published and planned addresses, each with its publication time in milliseconds since
 * 1970. The time of a draft is `Infinity`.
 */
const findPlanned = memoize((copy: Content): Map<string, number> => {
  const edition = getPreview(copy);
  const articles = [...edition.articles, ...edition.withdrawn];
  const moments = new Map<string, number>();
  const stand = (paths: string[], from: Article[]) => {
    const moment = Math.min(...from.map(getMoment));
    for (const path of paths) moments.set(path, Math.min(moments.get(path) ?? Infinity, moment));
  };
  for (const article of articles)
    stand([...listArticlePaths(article), getHistoryPath(article.slug)], [article]);
  for (const listing of listListings(edition))
    stand(
      [
        ...listFeedPathsOf(listing),
        getTimelinePath(listing),
        ...[...listMovedLists(listing), ...listMovedTimelines(listing)].map(({ from }) => from),
      ],
      listing.articles,
    );
  for (const { year, month, articles } of groupByMonth(edition.articles))
    stand([getArchivePath(year), getArchivePath(year, month)], articles);
  const planned = isLinkTarget(edition);
  return new Map(Array.from(planned, (path) => [path, moments.get(path) ?? Infinity]));
});

const getMoment = ({ state, published }: Article): number =>
  state === 'draft' ? Infinity : published.getTime();

/** The page of an article, or of one of its parts. */
interface ArticlePage {
  article: Article;
  isWhole: boolean;
}

/** Returns the pages of all articles and parts, by their current and former paths. */
const listArticlePages = memoize((copy: Content): Map<string, ArticlePage> => {
  const found = new Map<string, ArticlePage>();
  for (const article of getPreview(copy).articles)
    for (const name of [article.slug, ...article.aliases]) {
      found.set(getArticlePath(name), { article, isWhole: true });
      for (const part of article.story.parts)
        found.set(getPartPath(name, part.slug), { article, isWhole: false });
    }
  return found;
});

/** Checks whether a page contains an id. */
function isOn(page: ArticlePage | undefined, id: string): boolean {
  if (id === textId) return true;
  if (!page) return false;
  return id.startsWith(notePrefix)
    ? page.article.story.features.includes('notes')
    : listIdsOn(page).includes(id);
}

/** Lists the ids on the page of an article that links may name, except notes. */
function listIdsOn({ article, isWhole }: ArticlePage): string[] {
  const { story, corrections, sources } = article;
  if (!isWhole) return [];
  return [
    ...story.parts.map(({ slug }) => slug),
    ...(corrections.length > 0 ? [correctionsId] : []),
    ...(sources.length > 0 ? [sourcesId] : []),
  ];
}

/** Decodes the letters of a path. Returns the path unchanged if its encoding is invalid. */
function decodeReadable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

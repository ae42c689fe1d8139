import {
  aboutPath,
  toAbsolute,
  getArticlePath,
  getHistoryPath,
  getListPath,
  getPartPath,
  pageFolders,
} from '../routes.ts';
import { type Article, getLatestChange } from '../model/article.ts';
import { formatDateAndTime, getCalendarDay } from '../model/dates.ts';
import { getDesk, type Edition } from '../model/edition.ts';
import type { Feature, Piece, RenderedHtml, RenderedStory } from '../model/story-summary.ts';
import { splitHeadline, splitPhrase } from '../model/no-break-names.ts';
import { messages } from '../i18n/reader.ts';
import { type ArticleView, createPointViews, createTextView } from './article.ts';
import { createBylineView, getReportSource } from './byline.ts';
import { createEntryViews } from './correction-log.ts';
import { createArticleHead, type Head } from './head.ts';
import { createReplyViews } from './replies.ts';
import { listUnknowns, createSourcesLine, createSourceViews } from './sources.ts';
import { getStateMark, createNotices } from './notices.ts';

/**
 * View model of an article as a single file. It is read outside the site, so all addresses except
 * fragments are absolute.
 */
export interface StandaloneArticleView extends Omit<
  ArticleView,
  'frame' | 'age' | 'share' | 'tags' | 'related'
> {
  /**
   * Title, description and preview of the article's page, for those who get the file as a link. The
   * file itself requests nothing.
   */
  head: Pick<Head, 'windowTitle' | 'description' | 'author' | 'canonical' | 'graph'>;
  /** Features of the text that need styles. */
  features: Feature[];
  /** Address of the site. */
  home: string;
  /** Address of the page about the publication's editorial policy. */
  policy: string;
  /** Sentence with the day of the event, if the story has one. */
  event?: string;
  /** Sentence with the date of the copy. It introduces the addresses in `since`. */
  copy: string;
  /** Addresses that show later corrections: the article's page and the list of all corrections. */
  since: string[];
}

/**
 * Creates the view model of an article as a single file.
 *
 * @param dataOf returns the `data:` URL (RFC 2397) of a published picture, given its path
 */
export function createStandaloneArticleView(
  edition: Edition,
  article: Article,
  text: RenderedStory,
  dataOf: (path: string) => string,
): StandaloneArticleView {
  const { slug, title, standfirst, names, story, happened } = article;
  const desk = getDesk(edition, article);
  const head = createArticleHead(edition, article, []);
  const { windowTitle, description, author, canonical, graph } = head;
  const byline = createBylineView(article);
  const address = toAbsolute(getArticlePath(slug));
  const [mark, source, line] = [
    getStateMark(article),
    getReportSource(article),
    createSourcesLine(article),
  ];
  return {
    head: {
      windowTitle,
      description,
      graph,
      ...(author && { author }),
      ...(canonical && { canonical }),
    },
    features: story.features,
    home: toAbsolute('/'),
    policy: toAbsolute(aboutPath),
    ...(happened && { event: messages.file.event(getCalendarDay(happened)) }),
    copy: messages.file.copy(formatDateAndTime(getLatestChange(article))),
    since: [address, toAbsolute(pageFolders.corrections)],
    desk: { path: toAbsolute(getListPath(desk)), name: desk.term.name },
    title: splitHeadline(title, names),
    standfirst: splitPhrase(standfirst, names),
    byline: {
      ...byline,
      credits: byline.credits.map(({ path, ...piece }) => ({
        ...piece,
        ...(path !== undefined && { path: toAbsolute(path) }),
      })),
    },
    ...(mark && { mark }),
    ...(line && { sourcesLine: line }),
    state: createNotices(edition, article).map(({ link, ...line }) => ({
      ...line,
      ...(link && { link: { ...link, path: makeOutward(link.path) } }),
    })),
    text: createTextView(article, embedData(text, dataOf), names, (part) =>
      toAbsolute(getPartPath(slug, part)),
    ),
    points: createPointViews(article),
    gaps: listUnknowns(article),
    entries: createEntryViews(article),
    history: toAbsolute(getHistoryPath(slug)),
    replies: createReplyViews(article),
    sources: createSourceViews(article),
    ...(source && { source }),
  };
}

/** Makes a path absolute. Fragments within the file stay as they are. */
const makeOutward = (path: string): string => (path.startsWith('#') ? path : toAbsolute(path));

/**
 * Replaces the HTML of each piece with the HTML for standalone files, if there is any. Embeds the
 * pictures in it as `data:` URLs.
 */
function embedData(text: RenderedStory, dataOf: (path: string) => string): RenderedStory {
  const asInFile = <Piece extends RenderedHtml>(printed: Piece): Piece => ({
    ...printed,
    html: printed.file?.map((piece) => findData(piece, dataOf)).join('') ?? printed.html,
  });
  const { opening, lead, parts, notes } = text;
  return {
    ...text,
    opening: asInFile(opening),
    lead: asInFile(lead),
    parts: parts.map(asInFile),
    ...(notes && { notes: asInFile(notes) }),
  };
}

const findData = (piece: Piece, dataOf: (path: string) => string): string =>
  typeof piece === 'string' ? piece : dataOf(piece.picture);

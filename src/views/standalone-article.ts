import { aboutPath, absolute, articlePath, historyPath, listPath, pageFolders } from '../routes.ts';
import { type Article, changeOf } from '../model/article.ts';
import { dateAndTime } from '../model/dates.ts';
import { deskOf, type Edition } from '../model/edition.ts';
import type { Feature, Piece, Printed, PrintedText } from '../model/story-summary.ts';
import { headlineOf, phraseOf } from '../model/no-break-names.ts';
import { words } from '../i18n/reader.ts';
import { type ArticleView, pointViews, textView } from './article.ts';
import { bylineView, sourceOf } from './byline.ts';
import { entriesOf } from './correction-log.ts';
import { authorOf } from './head.ts';
import { replyViews } from './replies.ts';
import { gapsOf, sourcesLine, sourceViews } from './sources.ts';
import { markOf, stateLines } from './notices.ts';

/** All that an article's file of its own shows. It is read where there is no site around it, so every address in it is absolute. */
export interface FileView extends Omit<
  ArticleView,
  'frame' | 'age' | 'share' | 'tags' | 'related'
> {
  windowTitle: string;
  description: string;
  author: string;
  /** What its text needs styles for. */
  features: Feature[];
  /** Address of the site. */
  home: string;
  /** Address of the page that says how the publication writes. */
  policy: string;
  /** What it is a copy of, and of when. */
  copy: string;
  /** Addresses of what was corrected since: the article's page, and the list of all corrections. */
  since: string[];
}

/**
 * The file of an article.
 *
 * @param dataOf address that holds the data of a published picture (RFC 2397), by its path
 */
export function fileView(
  edition: Edition,
  article: Article,
  text: PrintedText,
  dataOf: (path: string) => string,
): FileView {
  const { slug, title, standfirst, description, names, story } = article;
  const desk = deskOf(edition, article);
  const byline = bylineView(article);
  const address = absolute(articlePath(slug));
  const [mark, source, line] = [markOf(article), sourceOf(article), sourcesLine(article)];
  return {
    ...{ windowTitle: words.page.titled(title), description, author: authorOf(article) },
    features: story.features,
    home: absolute('/'),
    policy: absolute(aboutPath),
    copy: words.file.copy(dateAndTime(changeOf(article))),
    since: [address, absolute(pageFolders.corrections)],
    desk: { path: absolute(listPath(desk)), name: desk.term.name },
    title: headlineOf(title, names),
    standfirst: phraseOf(standfirst, names),
    byline: {
      ...byline,
      credits: byline.credits.map(({ path, ...piece }) => ({
        ...piece,
        ...(path !== undefined && { path: absolute(path) }),
      })),
    },
    ...(mark && { mark }),
    ...(line && { sourcesLine: line }),
    state: stateLines(edition, article).map(({ link, ...line }) => ({
      ...line,
      ...(link && { link: { ...link, path: outward(link.path) } }),
    })),
    text: textView(article, withData(text, dataOf), names),
    points: pointViews(article),
    gaps: gapsOf(article),
    entries: entriesOf(article),
    history: absolute(historyPath(slug)),
    replies: replyViews(article),
    sources: sourceViews(article),
    ...(source && { source }),
  };
}

/** A path as an absolute address, but for what stands in the file itself. */
const outward = (path: string): string => (path.startsWith('#') ? path : absolute(path));

/** A text in which what reads otherwise in a file stands in the place of what is on the page, pictures with their data. */
function withData(text: PrintedText, dataOf: (path: string) => string): PrintedText {
  const asInFile = <Piece extends Printed>(printed: Piece): Piece => ({
    ...printed,
    html: printed.file?.map((piece) => dataIn(piece, dataOf)).join('') ?? printed.html,
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

const dataIn = (piece: Piece, dataOf: (path: string) => string): string =>
  typeof piece === 'string' ? piece : dataOf(piece.picture);

import { absolute, articlePath, listPath, timelinePath } from '../addresses.ts';
import { timelineCard } from '../cards/card.ts';
import { type Article, momentOf } from '../model/article.ts';
import { dayOf, mediumDate } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import type { ListingPage } from '../model/listing.ts';
import { headlineOf } from '../model/names.ts';
import { words } from '../words/reader.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './frame.ts';
import { pageHead } from './head.ts';
import { type PaginationView, paginationView } from './listing.ts';
import type { LineView } from './month.ts';

/** All that one page of a tag's stories by the day of what happened shows. */
export interface TimelineView {
  frame: FrameView;
  /** The tag's own page. */
  list: LinkView;
  title: string;
  description: string;
  /** The earliest first. */
  lines: LineView[];
  pagination?: PaginationView;
}

/** One page of a tag's stories by the day of what happened. */
export function timelineView(edition: Edition, page: ListingPage): TimelineView {
  const { listing, number, total, articles } = page;
  const { name } = listing.term;
  const [title, description] = [words.timeline.title(name), words.timeline.description(name)];
  const path = timelinePath(listing, number);
  const head = pageHead({
    path,
    description:
      number === 1 ? description : `${description} ${words.listing.position(number, total)}.`,
    title: words.page.numbered(title, number),
    card: timelineCard(page, edition.design),
    feeds: feedsOf(listing, edition.all),
  });
  return {
    frame: frameView(edition, path, { ...head, canonical: absolute(listPath(listing)) }),
    list: { path: listPath(listing), name },
    title,
    description,
    lines: articles.map(lineView),
    ...(total > 1 && { pagination: paginationView(page, (at) => timelinePath(listing, at)) }),
  };
}

function lineView(article: Article): LineView {
  const moment = momentOf(article);
  return {
    path: articlePath(article.slug),
    title: headlineOf(article.title, article.names),
    moment: { iso: dayOf(moment), text: mediumDate(moment) },
  };
}

import { absolute, listPath, timelinePath } from '../routes.ts';
import { timelineCard } from '../media/og/card.ts';
import { type Article, momentOf } from '../model/article.ts';
import { dayOf, mediumDate } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import type { ListingPage } from '../model/listing.ts';
import { words } from '../i18n/reader.ts';
import { type FeedLink, feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './site-chrome.ts';
import { type Head, numberedDescription, pageHead } from './head.ts';
import { type LineView, lineView } from './headline-item.ts';
import { type PaginationView, paginationView } from './listing.ts';
import type { MomentView } from './timestamp.ts';

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
  const { listing, number, articles } = page;
  const { name } = listing.term;
  const head = timelineHead(edition, page, feedsOf(listing, edition.all));
  const pagination = paginationView(
    page,
    (at) => timelinePath(listing, at),
    articles.map(momentOf),
  );
  return {
    frame: frameView(edition, timelinePath(listing, number), head),
    list: { path: listPath(listing), name },
    title: words.timeline.title(name),
    description: words.timeline.description(name),
    lines: articles.map((article) => lineView(article, dayOfEvent(article))),
    ...(pagination && { pagination }),
  };
}

/** The head of one page of a timeline; the tag's own page is the one that counts. */
export function timelineHead({ design }: Edition, page: ListingPage, feeds: FeedLink[]): Head {
  const { listing, number } = page;
  const { title, description } = words.timeline;
  const head = pageHead({
    path: timelinePath(listing, number),
    title: words.page.numbered(title(listing.term.name), number),
    description: numberedDescription(description(listing.term.name), number),
    card: timelineCard(listing, design),
    feeds,
  });
  return { ...head, canonical: absolute(listPath(listing)) };
}

function dayOfEvent(article: Article): MomentView {
  const moment = momentOf(article);
  return { iso: dayOf(moment), text: mediumDate(moment) };
}

import { toAbsolute, getListPath, getTimelinePath } from '../routes.ts';
import { createTimelineCard } from '../media/og/card.ts';
import { type Article, getMoment } from '../model/article.ts';
import { getDay, formatMediumDate } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import type { ListingPage } from '../model/listing.ts';
import { messages } from '../i18n/reader.ts';
import { type FeedLink, listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { type Head, numberDescription, createPageHead } from './head.ts';
import { type HeadlineItem, createHeadlineItem } from './headline-item.ts';
import { type PaginationView, createPaginationView } from './listing.ts';
import type { Timestamp } from './timestamp.ts';

/** View model of one page of a timeline: a tag's stories by the day of their events. */
export interface TimelineView {
  frame: SiteChrome;
  /** Link to the tag's own page. */
  list: LinkView;
  title: string;
  description: string;
  /** Oldest first. */
  lines: HeadlineItem[];
  pagination?: PaginationView;
}

/** Creates the view model of one page of a tag's timeline. */
export function createTimelineView(edition: Edition, page: ListingPage): TimelineView {
  const { listing, number, articles } = page;
  const { name } = listing.term;
  const head = createTimelineHead(edition, page, listFeeds(listing, edition.all));
  const pagination = createPaginationView(
    page,
    (at) => getTimelinePath(listing, at),
    articles.map(getMoment),
  );
  return {
    frame: createSiteChrome(edition, getTimelinePath(listing, number), head),
    list: { path: getListPath(listing), name },
    title: messages.timeline.title(name),
    description: messages.timeline.description(name),
    lines: articles.map((article) => createHeadlineItem(article, getEventDay(article))),
    ...(pagination && { pagination }),
  };
}

/** Creates the head of one page of a timeline. Its canonical address is the tag's own page. */
export function createTimelineHead(
  { design }: Edition,
  page: ListingPage,
  feeds: FeedLink[],
): Head {
  const { listing, number } = page;
  const { title, description } = messages.timeline;
  const head = createPageHead({
    path: getTimelinePath(listing, number),
    title: messages.page.numbered(title(listing.term.name), number),
    description: numberDescription(description(listing.term.name), number),
    card: createTimelineCard(listing, design),
    feeds,
  });
  return { ...head, canonical: toAbsolute(getListPath(listing)) };
}

function getEventDay(article: Article): Timestamp {
  const moment = getMoment(article);
  return { iso: getDay(moment), text: formatMediumDate(moment) };
}

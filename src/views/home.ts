import { articlePath, listPagePath } from '../routes.ts';
import { pageCards } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import { pagesOf } from '../model/listing.ts';
import { words } from '../i18n/reader.ts';
import { pointViews, type PointView, tagLinks } from './article.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './site-chrome.ts';
import { pageHead } from './head.ts';
import { publisherData } from './json-ld.ts';
import { type DayView, dayViews, type TeaserView, teaserView } from './teaser.ts';

/** All that the front page shows. */
export interface HomeView {
  frame: FrameView;
  /** The newest story. */
  lead?: TeaserView;
  /** More of it, where it is the only one. */
  alone?: AloneView;
  /** Those after it. */
  seconds: TeaserView[];
  /** Those after these on the first page of the list. */
  days: DayView[];
  /** Path of the page where the list goes on. */
  older?: string;
}

/** What the front page tells of the only story. */
interface AloneView {
  points: PointView[];
  tags: LinkView[];
}

/** The front page. */
export function homeView(edition: Edition): HomeView {
  const { all } = edition;
  const [page] = pagesOf(all);
  const [lead, ...rest] = page?.articles ?? [];
  const { seconds } = site.limits;
  return {
    frame: frameView(edition, '/', headOf(edition)),
    ...(lead && { lead: teaserView(edition, lead, { withLead: true }) }),
    ...(lead && rest.length === 0 && { alone: aloneView(lead) }),
    seconds: rest.slice(0, seconds).map((article) => teaserView(edition, article)),
    days: dayViews(edition, rest.slice(seconds)),
    ...(page?.older !== undefined && { older: listPagePath(all, page.older) }),
  };
}

const aloneView = (article: Article): AloneView => ({
  points: pointViews(article, articlePath(article.slug)),
  tags: tagLinks(article),
});

const headOf = (edition: Edition) =>
  pageHead(
    {
      path: '/',
      title: words.home.title(site.name, site.tagline),
      description: site.description,
      card: pageCards(edition).home,
      feeds: feedsOf(edition.all, edition.all),
    },
    publisherData(),
  );

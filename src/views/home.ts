import { getArticlePath, getListPagePath } from '../routes.ts';
import { createPageCards } from '../media/og/card.ts';
import { site } from '../config/site.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import { countPages } from '../model/listing.ts';
import { messages } from '../i18n/reader.ts';
import { createPointViews, type PointView, createTagLinks } from './article.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createPageHead } from './head.ts';
import { createPublisherData } from './json-ld.ts';
import { type DateGroup, createDateGroups, type TeaserView, createTeaserView } from './teaser.ts';

/** All that the front page shows. */
export interface HomeView {
  frame: SiteChrome;
  /** The newest story. */
  lead?: TeaserView;
  /** More of it, where it is the only one. */
  alone?: AloneView;
  /** Those after it. */
  seconds: TeaserView[];
  /** Those after these on the first page of the list. */
  days: DateGroup[];
  /** Path of the page where the list goes on. */
  older?: string;
}

/** What the front page tells of the only story. */
interface AloneView {
  points: PointView[];
  tags: LinkView[];
}

/** The front page. */
export function createHomeView(edition: Edition): HomeView {
  const { all } = edition;
  const [page] = countPages(all);
  const [lead, ...rest] = page?.articles ?? [];
  const { seconds } = site.limits;
  return {
    frame: createSiteChrome(edition, '/', getHead(edition)),
    ...(lead && { lead: createTeaserView(edition, lead, { withLead: true }) }),
    ...(lead && rest.length === 0 && { alone: createAloneView(lead) }),
    seconds: rest.slice(0, seconds).map((article) => createTeaserView(edition, article)),
    days: createDateGroups(edition, rest.slice(seconds)),
    ...(page?.older !== undefined && { older: getListPagePath(all, page.older) }),
  };
}

const createAloneView = (article: Article): AloneView => ({
  points: createPointViews(article, getArticlePath(article.slug)),
  tags: createTagLinks(article),
});

const getHead = (edition: Edition) =>
  createPageHead(
    {
      path: '/',
      title: messages.home.title(site.name, site.tagline),
      description: site.description,
      card: createPageCards(edition).home,
      feeds: listFeeds(edition.all, edition.all),
    },
    createPublisherData(),
  );

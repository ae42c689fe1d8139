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
import { getLeadFeatures, type ReadText } from './lead.ts';
import { createPublisherData } from './json-ld.ts';
import { type DateGroup, createDateGroups, type TeaserView, createTeaserView } from './teaser.ts';

/** View model of the front page. */
export interface HomeView {
  frame: SiteChrome;
  /** The newest story. */
  lead?: TeaserView;
  /** Key points and tags of the newest story, if there is only one story. */
  alone?: AloneView;
  /** The stories after the newest. */
  seconds: TeaserView[];
  /** The remaining stories on the first page of the list. */
  days: DateGroup[];
  /** Path of the next page of the list. */
  older?: string;
}

/** Details of the newest story that the front page shows if there is only one story. */
interface AloneView {
  points: PointView[];
  tags: LinkView[];
}

/**
 * Creates the view model of the front page.
 *
 * @param readText function that reads the lead figure of the newest story
 */
export function createHomeView(edition: Edition, readText: ReadText): HomeView {
  const { all } = edition;
  const [page] = countPages(all);
  const [lead, ...rest] = page?.articles ?? [];
  const { seconds } = site.limits;
  const first = lead && createTeaserView(edition, lead, { readText });
  return {
    frame: createSiteChrome(edition, '/', getHead(edition), getLeadFeatures(first?.lead)),
    ...(first && { lead: first }),
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

import { absolute, feedPath, listPagePath, partPath } from '../addresses.ts';
import { pageCards } from '../cards/card.ts';
import { site } from '../config/site.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import { pagesOf } from '../model/listing.ts';
import { words } from '../words/reader.ts';
import { tagLinks } from './article.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './frame.ts';
import { pageHead } from './head.ts';
import { publisherData } from './json-ld.ts';
import { type DayView, dayViews, type TeaserView, teaserView } from './teaser.ts';

/** All that the front page shows. */
export interface HomeView {
  frame: FrameView;
  /** The newest story. */
  lead?: FrontStoryView;
  /** Those after it on the first page of the list. */
  days: DayView[];
  /** Path of the page where the list goes on. */
  older?: string;
  /** Tags of the one story, where there is no other. */
  tags: LinkView[];
  feed: { path: string; address: string };
}

/** The newest story, with its parts. */
export interface FrontStoryView {
  teaser: TeaserView;
  parts: LinkView[];
}

/** The front page. */
export function homeView(edition: Edition): HomeView {
  const { all } = edition;
  const [page] = pagesOf(all);
  const [lead, ...rest] = page?.articles ?? [];
  const feed = feedPath(all, 'rss');
  return {
    frame: frameView(edition, '/', headOf(edition)),
    ...(lead && { lead: frontStory(lead) }),
    days: dayViews(rest),
    ...(page && page.total > 1 && { older: listPagePath(all, 2) }),
    tags: lead && rest.length === 0 ? tagLinks(lead) : [],
    feed: { path: feed, address: absolute(feed) },
  };
}

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

const frontStory = (article: Article): FrontStoryView => ({
  teaser: teaserView(article, true),
  parts: article.story.parts.map(({ slug, heading }) => ({
    path: partPath(article.slug, slug),
    name: heading,
  })),
});

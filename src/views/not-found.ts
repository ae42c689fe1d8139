import { getListPath, notFoundPath } from '../routes.ts';
import { createPageCards } from '../media/og/card.ts';
import type { Edition } from '../model/edition.ts';
import { messages } from '../i18n/reader.ts';
import { listFeeds } from './feed-links.ts';
import { type SiteChrome, createSiteChrome, type LinkView } from './site-chrome.ts';
import { createPageHead } from './head.ts';
import { type TeaserView, createTeaserView } from './teaser.ts';

/** View model of the page for missing addresses. */
export interface NotFoundView {
  frame: SiteChrome;
  newest?: TeaserView;
  desks: LinkView[];
}

/**
 * Creates the view model of the page that a host serves for a missing address. Search engines
 * should not index it.
 */
export function createNotFoundView(edition: Edition): NotFoundView {
  const { all, articles, desks } = edition;
  const { title, description } = messages.notFound;
  const head = createPageHead({
    path: notFoundPath,
    title,
    description,
    card: createPageCards(edition).notFound,
    feeds: listFeeds(all, all),
    isHidden: true,
  });
  return {
    frame: createSiteChrome(edition, notFoundPath, head),
    ...(articles[0] && { newest: createTeaserView(edition, articles[0]) }),
    desks: desks.map((desk) => ({ path: getListPath(desk), name: desk.term.name })),
  };
}

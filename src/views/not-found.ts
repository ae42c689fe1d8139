import { listPath, notFoundPath } from '../routes.ts';
import { pageCards } from '../media/og/card.ts';
import type { Edition } from '../model/edition.ts';
import { words } from '../i18n/reader.ts';
import { feedsOf } from './feed-links.ts';
import { type FrameView, frameView, type LinkView } from './site-chrome.ts';
import { pageHead } from './head.ts';
import { type TeaserView, teaserView } from './teaser.ts';

/** All that the page shows which stands where there is none. */
export interface NotFoundView {
  frame: FrameView;
  newest?: TeaserView;
  desks: LinkView[];
}

/** The page that a host answers with where there is none; search engines are not to keep it. */
export function notFoundView(edition: Edition): NotFoundView {
  const { all, articles, desks } = edition;
  const { title, description } = words.notFound;
  const head = pageHead({
    path: notFoundPath,
    title,
    description,
    card: pageCards(edition).notFound,
    feeds: feedsOf(all, all),
    isHidden: true,
  });
  return {
    frame: frameView(edition, notFoundPath, head),
    ...(articles[0] && { newest: teaserView(edition, articles[0]) }),
    desks: desks.map((desk) => ({ path: listPath(desk), name: desk.term.name })),
  };
}

import { generateOpml } from 'feedsmith';
import { toAbsolute } from '../routes.ts';
import { site } from '../config/site.ts';
import type { ListedFeed } from './feed-lists.ts';

/** Renders a list of feeds as OPML 2.0 (opml.org/spec2). Each outline has the type `rss`. */
export const renderOpml = (title: string, feeds: ListedFeed[]): string =>
  generateOpml({
    head: { title },
    body: { outlines: feeds.map(getOutline) },
  });

const getOutline = ({ title, feed, page }: ListedFeed) => ({
  type: 'rss',
  text: title,
  title,
  xmlUrl: toAbsolute(feed),
  htmlUrl: toAbsolute(page),
  language: site.language,
});

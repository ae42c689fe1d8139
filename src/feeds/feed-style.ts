import { feedStylePath } from '../routes.ts';
import { messages } from '../i18n/reader.ts';

/** The stylesheet with which browsers show a feed (xml-stylesheet, section 2). Feeds link to it. */
export const feedStylesheet = { type: 'text/css', href: feedStylePath };

/** Renders the words that the stylesheet shows around a feed, as CSS custom properties. */
export const renderFeedStyleWords = (): string =>
  `:root{--what:${JSON.stringify(messages.feed.browser)};--newest:${JSON.stringify(messages.feed.newest)}}`;

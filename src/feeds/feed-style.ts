import { feedStylePath } from '../routes.ts';
import { messages } from '../i18n/reader.ts';

/** The stylesheet that a browser shows a feed with (xml-stylesheet, section 2), as the feeds name it. */
export const feedStylesheet = { type: 'text/css', href: feedStylePath };

/** The words that the stylesheet shows around a feed, as custom properties of CSS. */
export const renderFeedStyleWords = (): string =>
  `:root{--what:${JSON.stringify(messages.feed.browser)};--newest:${JSON.stringify(messages.feed.newest)}}`;

import { feedStylePath } from '../routes.ts';
import { messages } from '../i18n/reader.ts';

/** Link from a feed to the stylesheet that browsers apply to it (xml-stylesheet, section 2). */
export const feedStylesheet = { type: 'text/css', href: feedStylePath };

/** Renders CSS custom properties with the text that the stylesheet adds to a feed. */
export const renderFeedStyleWords = (): string =>
  `:root{--what:${JSON.stringify(messages.feed.browser)};--newest:${JSON.stringify(messages.feed.newest)}}`;

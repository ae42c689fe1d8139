import { createHash } from 'node:crypto';
import { mapPaletteCss, palette, paletteCss } from '../config/palette.ts';
import feedCss from './feed.css?inline';
import figuresCss from './figures.css?inline';
import listCss from './list.css?inline';
import otherCss from './other.css?inline';
import storyCss from './story.css?inline';

/** A stylesheet as it stands in a page. */
interface Sheet {
  css: string;
  /** As a source expression of a content security policy (CSP Level 3, section 2.3.1). */
  hash: string;
}

const sheet = (css: string): Sheet => ({
  css,
  hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
});

const whole = (css: string): Sheet => sheet(`@layer tokens{${paletteCss}}${css.trim()}`);

/**
 * The stylesheets: one for each kind of page, which begins with the palette's colours, in the layer of tokens, the first of
 * them, and one more for pages that show maps or charts.
 */
export const sheets = {
  story: whole(storyCss),
  list: whole(listCss),
  other: whole(otherCss),
  figures: sheet(`@layer tokens{${mapPaletteCss}}${figuresCss.trim()}`),
} as const;

/** Kinds of pages by their stylesheets. */
export type PageSheet = Exclude<keyof typeof sheets, 'figures'>;

/** The hashes of all stylesheets, for the policy of a host. */
export const styleHashes = Object.values(sheets)
  .map(({ hash }) => hash)
  .join(' ');

/** The colour of the paper in each theme, for the browser's own frame around a page. */
export const themeColors = palette.paper;

/** The stylesheet of feeds, without its words. */
export const feedStylesheet = paletteCss + feedCss.trim();

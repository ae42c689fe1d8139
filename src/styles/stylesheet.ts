import { createHash } from 'node:crypto';
import { mapPaletteCss, palette, paletteCss } from '../config/palette.ts';
import feedCss from './feed.css?inline';
import figuresCss from './figures.css?inline';
import css from './index.css?inline';

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

/** The stylesheets: of every page, first the palette's colours, in the layer of tokens, which is the first; and of pages that show maps or charts. */
export const sheets = {
  page: sheet(`@layer tokens{${paletteCss}}${css.trim()}`),
  figures: sheet(`@layer tokens{${mapPaletteCss}}${figuresCss.trim()}`),
} as const;

/** The hashes of all stylesheets, for the policy of a host. */
export const styleHashes = Object.values(sheets)
  .map(({ hash }) => hash)
  .join(' ');

/** The colour of the paper in each theme, for the browser's own frame around a page. */
export const themeColors = palette.paper;

/** The stylesheet of feeds, without its words. */
export const feedStylesheet = paletteCss + feedCss.trim();

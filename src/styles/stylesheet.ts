import { createHash } from 'node:crypto';
import { palette, paletteCss } from '../config/palette.ts';
import feedCss from './feed.css?inline';
import css from './index.css?inline';

/** The whole stylesheet, as it stands in every page: first the palette's colours, in the layer of tokens, which is the first. */
export const stylesheet = `@layer tokens{${paletteCss}}${css.trim()}`;

/** Its hash as a source expression of a content security policy (CSP Level 3, section 2.3.1). */
export const stylesheetHash = `'sha256-${createHash('sha256').update(stylesheet).digest('base64')}'`;

/** The colour of the paper in each theme, for the browser's own frame around a page. */
export const themeColors = palette.paper;

/** The stylesheet of feeds, without its words. */
export const feedStylesheet = paletteCss + feedCss.trim();

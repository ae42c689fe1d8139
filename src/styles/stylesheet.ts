import { createHash } from 'node:crypto';
import feedCss from './feed.css?inline';
import css from './index.css?inline';

/** The whole stylesheet, as it stands in every page. */
export const stylesheet = css.trim();

/** Its hash as a source expression of a content security policy (CSP Level 3, section 2.3.1). */
export const stylesheetHash = `'sha256-${createHash('sha256').update(stylesheet).digest('base64')}'`;

const paper = /--paper:\s*light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)/.exec(stylesheet);

/** The colour of the paper in each theme, for the browser's own frame around a page. */
export const themeColors = { light: paper?.[1] ?? '', dark: paper?.[2] ?? '' };

/** The stylesheet of feeds, without its words. */
export const feedStylesheet = feedCss.trim();

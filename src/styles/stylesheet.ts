import { createHash } from 'node:crypto';
import { mapPaletteCss, palette, paletteCss } from '../config/palette.ts';
import chartCss from './chart-bundle.css?inline';
import standaloneArticleCss from './standalone-article-page.css?inline';
import feedCss from './feed.css?inline';
import homeCss from './home-page.css?inline';
import topicsCss from './topics-page.css?inline';
import listingCss from './listing-page.css?inline';
import correctionsCss from './corrections-page.css?inline';
import mapCss from './map-bundle.css?inline';
import plotCss from './plot-bundle.css?inline';
import staticPageCss from './static-page.css?inline';
import partCss from './part-page.css?inline';
import notesCss from './footnotes-bundle.css?inline';
import richCss from './rich-bundle.css?inline';
import tableCss from './table-bundle.css?inline';
import readingListCss from './reading-list-page.css?inline';
import searchCss from './search-page.css?inline';
import articleCss from './article-page.css?inline';
import subscribeCss from './subscribe-page.css?inline';

/** A stylesheet in the HTML of a page. */
interface Sheet {
  css: string;
  /** Source expression for a content security policy (CSP Level 3, section 2.3.1). */
  hash: string;
}

const createSheet = (css: string): Sheet => ({
  css,
  hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
});

const joinWhole = (css: string): Sheet => createSheet(`@layer tokens{${paletteCss}}${css.trim()}`);

/**
 * The stylesheet of each kind of page. It begins with the colors of the palette, in the first
 * layer, `tokens`.
 */
const pages = {
  article: joinWhole(articleCss),
  part: joinWhole(partCss),
  home: joinWhole(homeCss),
  listing: joinWhole(listingCss),
  topics: joinWhole(topicsCss),
  corrections: joinWhole(correctionsCss),
  search: joinWhole(searchCss),
  readingList: joinWhole(readingListCss),
  standaloneArticle: joinWhole(standaloneArticleCss),
  subscribe: joinWhole(subscribeCss),
  staticPage: joinWhole(staticPageCss),
} as const;

const ofMaps = `@layer tokens{${mapPaletteCss}}${mapCss.trim()}`;

/**
 * Additional stylesheets for features of a text. A page with maps and charts has one stylesheet for
 * both, `figures`.
 */
const features = {
  rich: createSheet(richCss.trim()),
  table: createSheet(tableCss.trim()),
  notes: createSheet(notesCss.trim()),
  map: createSheet(ofMaps),
  chart: createSheet(chartCss.trim()),
  lines: createSheet(plotCss.trim()),
  figures: createSheet(ofMaps + chartCss.trim()),
} as const;

/** A kind of page, named by its stylesheet. */
export type PageSheet = keyof typeof pages;

/**
 * Returns the stylesheets of a page: one for its kind, and one for each feature of its text.
 *
 * @param held features of the text
 */
export function getStyles(page: PageSheet, held: string[]): Sheet[] {
  const figures = (['map', 'chart'] as const).filter((kind) => held.includes(kind));
  const [only] = figures;
  return [
    pages[page],
    ...(['rich', 'table', 'notes', 'lines'] as const)
      .filter((kind) => held.includes(kind))
      .map((kind) => features[kind]),
    ...(only ? [figures.length > 1 ? features.figures : features[only]] : []),
  ];
}

/** The hashes of all stylesheets, for the content security policy of a host. */
export const styleHashes = [...Object.values(pages), ...Object.values(features)]
  .map(({ hash }) => hash)
  .join(' ');

/** The background color of each theme, for the browser's interface around a page. */
export const themeColors = palette.paper;

/** The stylesheet of feeds, without the text that it adds to a feed. */
export const feedStylesheet = paletteCss + feedCss.trim();

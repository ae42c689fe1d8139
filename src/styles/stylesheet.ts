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

/** A stylesheet as it stands in a page. */
interface Sheet {
  css: string;
  /** As a source expression of a content security policy (CSP Level 3, section 2.3.1). */
  hash: string;
}

const createSheet = (css: string): Sheet => ({
  css,
  hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
});

const joinWhole = (css: string): Sheet => createSheet(`@layer tokens{${paletteCss}}${css.trim()}`);

/** The stylesheets: one for each kind of page, which begins with the palette's colours, in the layer of tokens, the first of them. */
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

/** Those that a page needs besides for what its text holds; maps and charts in one where it has both. */
const features = {
  rich: createSheet(richCss.trim()),
  table: createSheet(tableCss.trim()),
  notes: createSheet(notesCss.trim()),
  map: createSheet(ofMaps),
  chart: createSheet(chartCss.trim()),
  lines: createSheet(plotCss.trim()),
  figures: createSheet(ofMaps + chartCss.trim()),
} as const;

/** Kinds of pages by their stylesheets. */
export type PageSheet = keyof typeof pages;

/** The stylesheets of a page of a kind whose text holds more than every text. */
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

/** The hashes of all stylesheets, for the policy of a host. */
export const styleHashes = [...Object.values(pages), ...Object.values(features)]
  .map(({ hash }) => hash)
  .join(' ');

/** The colour of the paper in each theme, for the browser's own frame around a page. */
export const themeColors = palette.paper;

/** The stylesheet of feeds, without its words. */
export const feedStylesheet = paletteCss + feedCss.trim();

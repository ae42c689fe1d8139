import type { Element, Properties } from 'hast';
import { getFragmentAddress } from '../../routes.ts';
import type { Chart, MapFigure } from '../../model/story.ts';
import {
  getPhoneVariant,
  getLargestVariant,
  type Picture,
  type Variant,
} from '../../model/picture.ts';
import { renderChart, renderChartTable } from '../../media/figures/chart/svg.ts';
import { describeChart } from '../../media/figures/chart/description.ts';
import { messages } from '../../i18n/reader.ts';
import { createElement, createText } from '../../media/figures/elements.ts';
import { getMapCaption, createMapFigure } from '../../media/figures/map/map.ts';
import { describeMap } from '../../media/figures/map/description.ts';

/**
 * A page, feed or file that a story is rendered for. Contains everything that differs between
 * targets.
 */
export interface RenderTarget {
  /** Converts the address of a link on the article's page to its address in the target. */
  address: (href: string) => string;
  /** Converts the level of a heading on the article's page (3 to 6) to its level in the target. */
  level: (level: number) => number;
  /** Creates the element of a picture. `own` holds other properties, such as alternative text. */
  picture: (picture: Picture, own: Properties) => Element;
  /** Creates the element of a map or a chart. `drawn` is its image file. */
  figure: (figure: MapFigure | Chart, drawn: Variant) => Element;
  /** Names that must not break across lines. */
  names: string[];
}

/**
 * Creates the target for the article's page.
 *
 * @param names names that must not break across lines
 */
export const createPageTarget = (names: string[]): RenderTarget => ({
  address: (href) => href,
  level: (level) => level,
  picture: formatSizes,
  figure: (figure) => (figure.kind === 'map' ? createMapFigure(figure) : renderChart(figure)),
  names,
});

/**
 * Creates the target for the page of one part. The heading of the part is the heading of the page,
 * so the headings below it move up one level. A link to a fragment that is not on this page leads
 * to the article's page.
 *
 * @param page target of the article's page
 * @param ids ids on the part's page
 */
export const createPartPageTarget = (
  page: RenderTarget,
  ids: Set<string>,
  articlePath: string,
): RenderTarget => ({
  ...page,
  address: (href) =>
    href.startsWith('#') && !ids.has(getFragmentAddress(href)) ? articlePath + href : href,
  level: (level) => level - 1,
});

/**
 * Creates the target for feeds. All addresses are absolute. Each picture has one size, in a format
 * that all feed readers support.
 *
 * @param origin origin of the site, without a slash at its end
 * @param url absolute address of the article
 */
export const createFeedTarget = (origin: string, url: string): RenderTarget => ({
  address: (href) => {
    if (href.startsWith('/')) return origin + href;
    return href.startsWith('#') ? url + href : href;
  },
  level: (level) => level,
  picture: (picture, own) => {
    const { path, width, height } = getLargestVariant(picture);
    return createImage({ src: origin + path, width, height, ...own });
  },
  figure: (figure, { path, width, height }) =>
    createElement('figure', {}, [
      createImage({ src: origin + path, width, height, alt: getAlt(figure) }),
      createElement('figcaption', {}, [createText(getCaption(figure))]),
      ...(figure.kind === 'chart' && figure.shape === 'lines' ? [renderChartTable(figure)] : []),
    ]),
  names: [],
});

/**
 * Creates the target for a standalone file, which is read without the site. Addresses are absolute,
 * except for fragments. Each picture has the address of its file for phones, which is later
 * replaced with the data of that file.
 *
 * @param page target of the article's page
 * @param origin origin of the site, without a slash at its end
 */
export const createFileTarget = (page: RenderTarget, origin: string): RenderTarget => ({
  ...page,
  address: (href) => (href.startsWith('/') ? origin + href : href),
  picture: (picture, own) => {
    const { path, width, height } = getPhoneVariant(picture);
    return createImage({ src: path, width, height, ...own });
  },
});

/** Returns the alternative text of a map or a chart. */
export const getAlt = (figure: MapFigure | Chart): string =>
  figure.kind === 'map' ? describeMap(figure) : describeChart(figure);

/** Returns the caption of a map or a chart that is shown as an image. */
export const getCaption = (figure: MapFigure | Chart): string =>
  figure.kind === 'map'
    ? getMapCaption(figure)
    : `${figure.title}. ${messages.chart.source(figure.source)}`;

/** Width of a picture on the page: that of the column or, on small screens, of the window. */
const sizes = '(min-width: 45rem) 43rem, 100vw';

/**
 * Creates a `picture` element with AVIF and WebP files, in sizes for small and large screens (HTML,
 * section 4.8.1).
 */
function formatSizes(picture: Picture, own: Properties): Element {
  const { path, width, height } = getLargestVariant(picture);
  const source = createElement('source', {
    type: 'image/avif',
    srcSet: setOf(picture.avif),
    sizes,
  });
  const img = createImage({
    src: path,
    srcSet: setOf(picture.webp),
    sizes,
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
    ...own,
  });
  return createElement('picture', {}, [source, img]);
}

const setOf = (variants: Variant[]): string =>
  variants.map(({ path, width }) => `${path} ${width}w`).join(', ');

const createImage = (properties: Properties): Element => createElement('img', properties);

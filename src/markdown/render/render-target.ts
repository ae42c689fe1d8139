import type { Element, Properties } from 'hast';
import { getFragmentAddress } from '../../routes.ts';
import type { Chart, MapFigure } from '../../model/story.ts';
import {
  type DrawnFigure,
  getPhoneVariant,
  getLargestVariant,
  type Picture,
  type Variant,
} from '../../model/picture.ts';
import { renderChart, renderChartTable } from '../../media/figures/chart/svg.ts';
import { describeChart as describedChart } from '../../media/figures/chart/description.ts';
import { messages } from '../../i18n/reader.ts';
import { createElement, createText } from '../../media/figures/elements.ts';
import { getMapCaption, createMapFigure } from '../../media/figures/map/map.ts';
import { describeMap as describedMap } from '../../media/figures/map/description.ts';

/** A place that a story is printed for: what differs there from the story as it is. */
export interface RenderTarget {
  /** The address that a link leads to, from the one that it has on the article's page. */
  address: (href: string) => string;
  /** Level of a heading from 3 to 6, from the one that it has on the article's page. */
  level: (level: number) => number;
  /** A picture with what its element says of itself, such as its text for those who do not see it. */
  picture: (picture: Picture, own: Properties) => Element;
  /** A map or a chart, which is drawn as a picture too. */
  figure: (figure: MapFigure | Chart, drawn: DrawnFigure) => Element;
  /** Names that stand on one line each. */
  names: string[];
}

/**
 * The article's page.
 *
 * @param names that no line's end is to tear
 */
export const createPageTarget = (names: string[]): RenderTarget => ({
  address: (href) => href,
  level: (level) => level,
  picture: formatSizes,
  figure: (figure) => (figure.kind === 'map' ? createMapFigure(figure) : renderChart(figure)),
  names,
});

/**
 * The page of one part, where the part's heading is the page's, so that those below it move up with
 * it, and fragments that are not there lead to the article.
 *
 * @param page the article's
 * @param ids what stands on the part's page
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
 * Feeds, where every address is absolute and each picture stands in the one size that all readers know.
 *
 * @param origin of the site, without a slash at its end
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
  figure: (figure, { large: { path, width, height } }) =>
    createElement('figure', {}, [
      createImage({ src: origin + path, width, height, alt: getAlt(figure) }),
      createElement('figcaption', {}, [createText(getCaption(figure))]),
      ...(figure.kind === 'chart' && figure.shape === 'lines' ? [renderChartTable(figure)] : []),
    ]),
  names: [],
});

/**
 * A file of its own, which is read where there is no site around it: addresses are absolute but for those within it, and a picture's
 * is that of its data.
 *
 * @param page the article's
 * @param origin of the site, without a slash at its end
 */
export const createFileTarget = (page: RenderTarget, origin: string): RenderTarget => ({
  ...page,
  address: (href) => (href.startsWith('/') ? origin + href : href),
  picture: (picture, own) => {
    const { path, width, height } = getPhoneVariant(picture);
    return createImage({ src: path, width, height, ...own });
  },
});

/** A map or a chart in words, for those who do not see it. */
export const getAlt = (figure: MapFigure | Chart): string =>
  figure.kind === 'map' ? describedMap(figure) : describedChart(figure);

/** What stands under a map or a chart that is a picture. */
export const getCaption = (figure: MapFigure | Chart): string =>
  figure.kind === 'map'
    ? getMapCaption(figure)
    : `${figure.title}. ${messages.chart.source(figure.source)}`;

// The width of a picture on the page: that of the column, or of the window.
const sizes = '(min-width: 45rem) 43rem, 100vw';

/** A picture in AVIF and WebP, in sizes for small and large screens (HTML, section 4.8.1). */
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

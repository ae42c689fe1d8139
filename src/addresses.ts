import { site } from './config/site.ts';

/** Path of the page that names every desk and tag. */
export const indexPath = '/rubrik/';

/** Path of the page about this site. */
export const aboutPath = '/tentang/';

/** Path of an article's page. */
export const articlePath = (slug: string): string => `/artikel/${slug}/`;

/** Path of the page of one part of an article. */
export const partPath = (article: string, part: string): string => `/artikel/${article}/${part}/`;

/** Path of the page for those who want to subscribe. */
export const subscribePath = '/langganan/';

/** Path of the publication's icon, a square of so many pixels. */
export const iconPath = (pixels: 144 | 180 | 192 | 512): string => `/ikon-${pixels}.png`;

/** Path of the stylesheet that a browser shows a feed with. */
export const feedStylePath = '/umpan.css';

/** Path below which the pages of each kind of controlled word stand. */
export const basePaths = { desk: '/rubrik/', tag: '/tag/', person: '/penulis/' } as const;

/** Path of the page of a desk, a tag or a person. */
export const termPath = (kind: keyof typeof basePaths, slug: string): string =>
  `${basePaths[kind]}${slug}/`;

/** Path of page `number` (from 1) of a list whose first page stands at `path`. */
export const pagePath = (path: string, number: number): string =>
  number === 1 ? path : `${path}${number}/`;

/** Absolute address (RFC 3986, section 4.3) of a path on this site. */
export const absolute = (path: string): string => new URL(path, site.url).href;

import type { Article } from '../model/article.ts';
import { isoInZone } from '../model/dates.ts';
import { escapeText } from '../model/html.ts';
import { type Listing, pagesOf } from '../model/listing.ts';
import { aboutPath, absolute, articlePath, indexPath, subscribePath } from '../addresses.ts';
import { site } from '../config/site.ts';

/** A page that search engines should know. */
export interface SitemapEntry {
  /** Absolute address, which is the page's canonical one. */
  url: string;
  /** When its content last changed; undefined where that is not of the content's making. */
  changed: Date | undefined;
}

/** One file of a sitemap, by its path. */
export interface SitemapFile {
  path: string;
  entries: SitemapEntry[];
}

/** Path of the index of all sitemaps. */
export const sitemapIndexPath = '/sitemap.xml';

/** Path of the sitemap for news. */
export const newsSitemapPath = '/sitemap-berita.xml';

/** Every canonical page, in files of at most 10,000; parts are not among them, as the article is their canonical page. */
export function sitemapFiles(articles: Article[], listings: Listing[]): SitemapFile[] {
  const entries = [
    ...['/', indexPath].map((path) => entry(path, latest(articles))),
    ...[aboutPath, subscribePath].map((path) => entry(path, undefined)),
    ...articles.map((article) => entry(articlePath(article.slug), changeOf(article))),
    ...listings.flatMap((listing) =>
      pagesOf(listing).map((page) => entry(page.path, latest(page.articles))),
    ),
  ];
  const count = Math.ceil(entries.length / site.limits.sitemap);
  return Array.from({ length: count }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    entries: entries.slice(index * site.limits.sitemap, (index + 1) * site.limits.sitemap),
  }));
}

/** One sitemap (sitemaps.org protocol 0.9). */
export const renderSitemap = ({ entries }: SitemapFile): string =>
  document(
    'urlset',
    entries.map(
      ({ url, changed }) => `<url><loc>${escapeText(url)}</loc>${lastmod(changed)}</url>`,
    ),
  );

/** The index of the sitemaps (sitemaps.org protocol 0.9, "Using Sitemap index files"). */
export const renderSitemapIndex = (files: SitemapFile[]): string =>
  document(
    'sitemapindex',
    files.map(
      ({ path, entries }) =>
        `<sitemap><loc>${absolute(path)}</loc>${lastmod(newest(entries.map(({ changed }) => changed)))}</sitemap>`,
    ),
  );

/** The entries of an index or a sitemap, as XML. */
export const document = (name: string, lines: string[], namespaces = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>\n${lines.map((line) => `${line}\n`).join('')}</${name}>\n`;

const entry = (path: string, changed: Date | undefined): SitemapEntry => ({
  url: absolute(path),
  changed,
});

const changeOf = ({ published, updated }: Article): Date => updated ?? published;

const latest = (articles: Article[]): Date | undefined => newest(articles.map(changeOf));

function newest(dates: (Date | undefined)[]): Date | undefined {
  const moments = dates.filter((date) => date !== undefined).map(Number);
  return moments.length > 0 ? new Date(moments.reduce((a, b) => Math.max(a, b))) : undefined;
}

const lastmod = (date: Date | undefined): string =>
  date ? `<lastmod>${isoInZone(date)}</lastmod>` : '';

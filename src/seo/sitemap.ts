import { toAbsolute, type Address, isInSitemap, getSitemapPath } from '../routes.ts';
import { site } from '../config/site.ts';
import { formatIsoInZone } from '../model/dates.ts';
import { escapeText } from '../model/text.ts';

/** One file of a sitemap, by its path. */
export interface SitemapFile {
  path: string;
  entries: Address[];
}

/** Every address that search engines are told of, in files of at most 10,000. */
export function createSitemapFiles(addresses: Address[]): SitemapFile[] {
  const entries = addresses.filter(isInSitemap);
  const count = Math.ceil(entries.length / site.limits.sitemap);
  return Array.from({ length: count }, (_, index) => ({
    path: getSitemapPath(index + 1),
    entries: entries.slice(index * site.limits.sitemap, (index + 1) * site.limits.sitemap),
  }));
}

/** One sitemap (sitemaps.org protocol 0.9). */
export const renderSitemap = ({ entries }: SitemapFile): string =>
  renderSitemapFile(
    'urlset',
    entries.map(
      ({ path, changed }) =>
        `<url><loc>${escapeText(toAbsolute(path))}</loc>${lastmod(changed)}</url>`,
    ),
  );

/** The index of the sitemaps (sitemaps.org protocol 0.9, "Using Sitemap index files"). */
export const renderSitemapIndex = (files: SitemapFile[]): string =>
  renderSitemapFile(
    'sitemapindex',
    files.map(
      ({ path, entries }) =>
        `<sitemap><loc>${toAbsolute(path)}</loc>${lastmod(newest(entries.map(({ changed }) => changed)))}</sitemap>`,
    ),
  );

/** The entries of an index or a sitemap, as XML. */
export const renderSitemapFile = (name: string, lines: string[], namespaces = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>\n${lines.map((line) => `${line}\n`).join('')}</${name}>\n`;

function newest(dates: (Date | undefined)[]): Date | undefined {
  const moments = dates.filter((date) => date !== undefined).map(Number);
  return moments.length > 0 ? new Date(moments.reduce((a, b) => Math.max(a, b))) : undefined;
}

const lastmod = (date: Date | undefined): string =>
  date ? `<lastmod>${formatIsoInZone(date)}</lastmod>` : '';

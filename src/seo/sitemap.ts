import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { toAbsolute, type Address, isInSitemap, getSitemapPath } from '../routes.ts';
import { site } from '../config/site.ts';
import { formatIsoInZone } from '../model/dates.ts';

/** One sitemap file. */
export interface SitemapFile {
  path: string;
  entries: Address[];
}

/** Divides all addresses for search engines into sitemaps of at most 10,000 addresses each. */
export function createSitemapFiles(addresses: Address[]): SitemapFile[] {
  const entries = addresses.filter(isInSitemap);
  const count = Math.ceil(entries.length / site.limits.sitemap);
  return Array.from({ length: count }, (_, index) => ({
    path: getSitemapPath(index + 1),
    entries: entries.slice(index * site.limits.sitemap, (index + 1) * site.limits.sitemap),
  }));
}

/** Renders one sitemap (sitemaps.org protocol 0.9). */
export const renderSitemap = ({ entries }: SitemapFile): string =>
  renderSitemapFile(
    'urlset',
    entries.map(({ path, changed }) =>
      x('url', [x('loc', toAbsolute(path)), createLastmod(changed)]),
    ),
  );

/** Renders the sitemap index (sitemaps.org protocol 0.9, "Using Sitemap index files"). */
export const renderSitemapIndex = (files: SitemapFile[]): string =>
  renderSitemapFile(
    'sitemapindex',
    files.map(({ path, entries }) =>
      x('sitemap', [
        x('loc', toAbsolute(path)),
        createLastmod(findNewest(entries.map(({ changed }) => changed))),
      ]),
    ),
  );

/**
 * Renders a sitemap or a sitemap index as XML, with one entry on each line.
 *
 * @param name name of the root element
 * @param namespaces addresses of extension namespaces, keyed by their `xmlns` attributes
 */
export const renderSitemapFile = (
  name: 'urlset' | 'sitemapindex',
  entries: Element[],
  namespaces: Record<string, string> = {},
): string =>
  `${toXml([
    x(null, [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, '\n']),
    x(
      name,
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', ...namespaces },
      '\n',
      entries.flatMap((entry) => [entry, { type: 'text', value: '\n' } as const]),
    ),
  ])}\n`;

function findNewest(dates: (Date | undefined)[]): Date | undefined {
  const moments = dates.filter((date) => date !== undefined).map(Number);
  return moments.length > 0 ? new Date(moments.reduce((a, b) => Math.max(a, b))) : undefined;
}

const createLastmod = (date: Date | undefined): Element | undefined =>
  date && x('lastmod', formatIsoInZone(date));

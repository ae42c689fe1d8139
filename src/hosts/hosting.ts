import type { Article } from '../model/article.ts';
import { articlePath, partPath } from '../addresses.ts';
import { cardsPath } from '../cards/card.ts';
import { feedFormats } from '../outputs/feed.ts';
import { securityHeaders } from './policy.ts';

interface Rule {
  path: string;
  headers: Record<string, string>;
}

const year = 31_536_000;
const minutes = (count: number) => `public, max-age=${60 * count}, must-revalidate`;

/** What a host must be told of files with this name, wherever they stand. */
const named = (name: string, headers: Record<string, string>): Rule[] => [
  { path: `/${name}`, headers },
  { path: `/*/${name}`, headers },
];

/** Headers by path. A later rule adds to those before it. */
const rules = (stylesheetHash: string): Rule[] => [
  { path: '/*', headers: securityHeaders(stylesheetHash) },
  // Files whose names hold a hash of what is in them.
  ...['/_astro/*', `${cardsPath}*`].map((path) => ({
    path,
    headers: { 'Cache-Control': `public, max-age=${year}, immutable` },
  })),
  ...Object.values(feedFormats).flatMap(({ file, served }) =>
    // Short, and asked again with the ETag then: a poller gets 304 until something changed.
    named(file, { 'Content-Type': `${served}; charset=utf-8`, 'Cache-Control': minutes(10) }),
  ),
  { path: '/langganan/*.opml', headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } },
];

/** The file `_headers`, as Netlify and Cloudflare Pages read it: a path, then its headers indented. */
export const renderHeaders = (stylesheetHash: string): string =>
  rules(stylesheetHash)
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');

/**
 * The file `_redirects`, as Netlify and Cloudflare Pages read it: from an article's old addresses,
 * its parts' too, to the new. Each line is of one address, as Cloudflare takes only 100 with a pattern.
 */
export const renderRedirects = (articles: Article[]): string =>
  articles
    .flatMap(({ slug, aliases, text }) =>
      aliases.flatMap((alias) => [
        [articlePath(alias), articlePath(slug)],
        ...text.parts.map((part) => [partPath(alias, part.slug), partPath(slug, part.slug)]),
      ]),
    )
    .map(([from = '', to = '']) => `${encodeURI(from)} ${encodeURI(to)} 301\n`)
    .join('');

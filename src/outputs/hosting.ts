import type { Article } from '../model/article.ts';
import { articlePath } from '../model/urls.ts';
import { feedFormats } from './feed.ts';
import { securityHeaders } from './security.ts';

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
  { path: '/_astro/*', headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
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

/** The file `_redirects`, as Netlify and Cloudflare Pages read it: from an article's old addresses, its parts' too, to the new. */
export const renderRedirects = (articles: Article[]): string =>
  articles
    .flatMap(({ slug, aliases }) =>
      aliases.map((alias) => `${articlePath(alias)}* ${articlePath(slug)}:splat 301\n`),
    )
    .join('');

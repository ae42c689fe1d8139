import { securityHeaders } from './security.ts';

interface Rule {
  path: string;
  headers: Record<string, string>;
}

const year = 31_536_000;

/** Headers by path. A later rule adds to those before it. */
const rules = (stylesheetHash: string): Rule[] => [
  { path: '/*', headers: securityHeaders(stylesheetHash) },
  { path: '/_astro/*', headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
];

/** The file `_headers`, as Netlify and Cloudflare Pages read it: a path, then its headers indented. */
export const renderHeaders = (stylesheetHash: string): string =>
  rules(stylesheetHash)
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');

import type { Address } from '../routes.ts';
import type { HeaderRule } from './rules.ts';

/** The file `_headers`, as Netlify and Cloudflare Pages read it: a path, then its headers indented. */
export const renderHeaders = (rules: HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');

/** Reads a file `_headers` as Netlify and Cloudflare Pages do. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const [name = '', ...value] = line.trim().split(': ');
    const last = rules.at(-1);
    if (line.startsWith(' ') && last) last.headers[name] = value.join(': ');
    else rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
}

/** An old address and the one that it leads to, percent-encoded (RFC 3986, section 2.1). */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The file `_redirects`, as Netlify and Cloudflare Pages read it: from old addresses to new ones.
 * Each line is of one address, as Cloudflare takes only 100 with a pattern.
 */
export const renderRedirects = (addresses: Address[]): string =>
  addresses
    .flatMap(({ path, redirectsTo }) => (redirectsTo === undefined ? [] : [[path, redirectsTo]]))
    .map(([from = '', to = '']) => `${encodeURI(from)} ${encodeURI(to)} 301\n`)
    .join('');

/** Reads a file `_redirects`, one address a line. */
export const parseRedirects = (text: string): Redirect[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    });

import type { Address } from '../addresses.ts';
import type { HeaderRule } from './rules.ts';

/** The file `_headers`, as Netlify and Cloudflare Pages read it: a path, then its headers indented. */
export const renderHeaders = (rules: HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');

/**
 * The file `_redirects`, as Netlify and Cloudflare Pages read it: from old addresses to new ones.
 * Each line is of one address, as Cloudflare takes only 100 with a pattern.
 */
export const renderRedirects = (addresses: Address[]): string =>
  addresses
    .flatMap(({ path, redirectsTo }) => (redirectsTo === undefined ? [] : [[path, redirectsTo]]))
    .map(([from = '', to = '']) => `${encodeURI(from)} ${encodeURI(to)} 301\n`)
    .join('');

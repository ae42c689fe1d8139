import type { Address } from '../routes.ts';
import type { HeaderRule } from './rules.ts';

/**
 * Renders `_headers` for Netlify and Cloudflare Pages: each path, followed by its indented headers.
 */
export const renderHeaders = (rules: HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');

/** Parses `_headers` as Netlify and Cloudflare Pages do. */
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

/** A redirect between two percent-encoded addresses (RFC 3986, section 2.1). */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Renders `_redirects` for Cloudflare Pages. Each old address has a line of its own,
 * without a pattern, because Cloudflare accepts only 100 lines with a pattern.
 */
export const renderRedirects = (addresses: Address[]): string =>
  addresses
    .flatMap(({ path, redirectsTo }) => (redirectsTo === undefined ? [] : [[path, redirectsTo]]))
    .map(([from = '', to = '']) => `${encodeURI(from)} ${encodeURI(to)} 301\n`)
    .join('');

/**
 * Renders the redirects as `netlify.toml`. At each old address there is also a page, which Netlify
 * would serve unless a redirect is forced. Cloudflare does not know the forced form of
 * `_redirects`, `301!`, and drops its lines.
 */
export const renderNetlifyConfig = (redirects: Redirect[]): string =>
  redirects
    .map(
      ({ from, to }) =>
        `[[redirects]]\nfrom = "${from}"\nto = "${to}"\nstatus = 301\nforce = true\n`,
    )
    .join('\n');

/** Parses `_redirects`, with one redirect on each line. */
export const parseRedirects = (text: string): Redirect[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    });

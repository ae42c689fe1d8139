import { site } from '../config/site.ts';

const openTag = /<[a-z](?:"[^"]*"|[^>"])*>/gi;
const address = /\b(href|src)="([^"]*)"/g;

/** A text as it stands in an element of HTML or of XML 1.0. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Rewrites each `href` and `src` in a piece of our own HTML; text that merely looks like one stays. */
export function mapAddresses(html: string, rewrite: (address: string) => string): string {
  return html.replace(openTag, (tag) =>
    tag.replace(address, (_, name: string, value: string) => `${name}="${rewrite(value)}"`),
  );
}

/** The same HTML with every address absolute, as it must be away from its page, which is at `page`. */
export function withAbsoluteAddresses(html: string, page: string): string {
  return mapAddresses(html, (address) => {
    if (address.startsWith('/')) return site.url + address;
    return address.startsWith('#') ? page + address : address;
  });
}

/** The same HTML without the numbers that lead to footnotes, which say nothing away from them. */
export const withoutNoteNumbers = (html: string): string =>
  html.replace(/<sup><a href="#_fn[^>]*>\d+<\/a><\/sup>/g, '');

/** The same HTML with each picture in its one size that every reader of feeds knows. */
export const withPlainPictures = (html: string): string =>
  html.replace(/<img (?:"[^"]*"|[^>"])*>/g, (tag) =>
    tag.replace(/ (?:srcset|sizes|loading|decoding)="[^"]*"/g, ''),
  );

/** The same HTML with each link to a target that it lacks leading to that target on the page `whole`. */
export function withReachableFragments(html: string, whole: string): string {
  const targets = new Set<string>();
  for (const [, id = ''] of (html.match(openTag) ?? []).join('').matchAll(/\bid="([^"]*)"/g))
    targets.add(`#${id}`).add(`#${encodeURI(id)}`);
  return mapAddresses(html, (address) =>
    address.startsWith('#') && !targets.has(address) ? whole + address : address,
  );
}

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { editor } from '../../words/editor.ts';
import { slips } from '../../words/slips.ts';
import {
  hasNoHost,
  isMail,
  isMisspelt,
  looksLikeHost,
  namesPicture,
  schemeOf,
  withPlainScheme,
} from '../patterns.ts';
import { policy } from '../sanitize-schema.ts';
import { type Telling, textField } from '../messages.ts';

/** Elements that show a reader something which the policy does not let through. */
const meant = new Set([
  ...['iframe', 'video', 'audio', 'embed', 'object', 'canvas', 'svg', 'math', 'title'],
  ...['form', 'input', 'select', 'textarea', 'button'],
]);

/** Elements of HTML that are dropped and miss nothing: their text stays. */
const plain = new Set([
  ...['html', 'head', 'body', 'main', 'article', 'header', 'footer', 'nav', 'aside', 'div', 'span'],
  ...['details', 'summary', 'address', 'center', 'font', 'big', 'tt', 'u', 'strike', 'nobr', 'var'],
  ...['samp', 'dfn', 'data', 'ruby', 'rt', 'rp', 'bdo', 'label', 'fieldset', 'legend', 'picture'],
  ...['source', 'track', 'map', 'area', 'col', 'colgroup', 'hgroup', 'search', 'menu', 'dir'],
  ...[
    'base',
    'link',
    'meta',
    'marquee',
    'blink',
    'acronym',
    'output',
    'meter',
    'progress',
    'dialog',
  ],
  ...['option', 'optgroup', 'datalist', 'param', 'slot', 'frame', 'frameset', 'noframes', 'o:p'],
]);

const allowed = new Set(policy.tagNames);

/** Elements that no reader sees. */
const unseen = new Set(['script', 'style', 'template', 'noscript']);
const known = [meant, plain, unseen, allowed];

/** Tells of what the policy is about to drop and a reader would miss: what an element shows, and where a link leads; writes schemes as the policy knows them. */
export function tellDropped(tree: Root, { tell }: Telling): void {
  visit(tree, 'element', (element) => {
    const { tagName } = element;
    // The box of a task in a list; its text stays.
    if (element.properties.type === 'checkbox') return;
    if (meant.has(tagName)) tell(element, textField, slips.element(tagName));
    if (known.every((names) => !names.has(tagName)))
      tell(element, textField, slips.unknownElement(tagName));
    if (unseen.has(tagName)) tell(element, textField, slips.script(tagName));
    if (tagName === 'a' && typeof element.properties.href === 'string')
      element.properties.href = withPlainScheme(element.properties.href);
    const remark = tagName === 'a' ? addressRemark(element) : undefined;
    if (remark) tell(element, editor.links.field, remark);
    const src = tagName === 'img' ? schemeIn(element, 'src') : undefined;
    if (src !== undefined) tell(element, editor.pictures.field, editor.pictures.elsewhere(src));
  });
}

function addressRemark(link: Element) {
  const { href } = link.properties;
  if (typeof href !== 'string') return undefined;
  const dropped = schemeIn(link, 'href');
  if (dropped !== undefined) return slips.scheme(dropped);
  if (href.trim() === '') return slips.noAddress;
  if (hasNoHost(href)) return slips.host(href);
  if (isMisspelt(href)) return slips.misspelt(href);
  if (isMail(href)) return slips.mail(href);
  if (looksLikeHost(href)) return slips.withoutScheme(href);
  return namesPicture(href) ? slips.pictureLink(href) : undefined;
}

/** The address that an attribute holds, where the policy drops it for its scheme. */
function schemeIn({ properties }: Element, name: 'href' | 'src'): string | undefined {
  const address = properties[name];
  const scheme = typeof address === 'string' ? schemeOf(address) : undefined;
  const allowed: readonly string[] = policy.protocols?.[name] ?? [];
  return scheme === undefined || allowed.includes(scheme) ? undefined : String(address);
}

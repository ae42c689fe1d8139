import { blockEnd, type Passage, createTextFragment, unspoken } from './text-fragment.ts';

/** Returns the part of the selection that is in `prose`. Returns undefined if it has no text. */
export function getSelectedRange(prose: Element): Range | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(prose)) return undefined;
  // A triple click also selects the beginning of the next element.
  if (!prose.contains(range.startContainer)) range.setStart(prose, 0);
  if (!prose.contains(range.endContainer)) range.setEnd(prose, prose.childNodes.length);
  return range.toString().trim() ? range : undefined;
}

/**
 * Returns the passage in a range. It reads the text of the whole page, because a browser searches
 * the whole page for the passage.
 */
export function findPassage(page: Document, range: Range): Passage | undefined {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let [text, spoken, start, end] = ['', '', 0, 0];
  const add = (found: string, quoted = found) => {
    text += found;
    spoken += quoted;
  };
  let block: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (['BR', 'IMG'].includes(node.nodeName)) add(blockEnd);
    const parent = node.parentElement;
    // Elements that our scripts add do not exist yet when a browser follows the link.
    if (node.nodeType !== Node.TEXT_NODE || !parent || parent.closest('button, [role=status]'))
      continue;
    const own = getBlock(parent);
    if (own !== block) add(blockEnd);
    block = own;
    const value = node.nodeValue ?? '';
    const reach = text.length + value.length;
    if (node === range.startContainer) start = text.length + range.startOffset;
    else if (range.comparePoint(node, value.length) < 0) start = reach;
    if (node === range.endContainer) end = text.length + range.endOffset;
    else if (range.comparePoint(node, 0) <= 0) end = reach;
    const found = parent.closest('pre') ? splitAtBlanks(value) : value;
    add(found, findQuoted(parent, found));
  }
  return createTextFragment(text, start, end, spoken);
}

/**
 * Replaces line breaks and runs of white space in preformatted text with block ends. Otherwise, a
 * term of a directive would have to match each white space character exactly.
 */
const splitAtBlanks = (text: string): string =>
  text.replace(/\n|\s{2,}/g, (space) => blockEnd.repeat(space.length));

/**
 * Returns a text as it is quoted, with the same length. Footnote numbers become `unspoken`. Digits
 * in `<sup>` become superscript characters.
 */
function findQuoted(element: Element, text: string): string {
  if (element.closest('a[href*="#_fn"]')) return unspoken.repeat(text.length);
  if (!element.closest('sup')) return text;
  return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

/** Returns the id of the last heading in `prose` before the range. Empty if there is none. */
export const findHeadingOver = (prose: Element, range: Range): string =>
  Array.from(prose.querySelectorAll('h2 a'))
    .filter((heading) => range.comparePoint(heading, 0) < 0)
    .at(-1)?.id ?? '';

/** Returns the element itself, or its nearest ancestor that is not inline. */
function getBlock(element: Element): Element {
  const { parentElement: parent } = element;
  return parent && getComputedStyle(element).display.startsWith('inline')
    ? getBlock(parent)
    : element;
}

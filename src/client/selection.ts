import { blockEnd, type Passage, createTextFragment, unspoken } from './text-fragment.ts';

/** The selected range, as much of it as is in `prose`; undefined where no word of it is. */
export function getSelectedRange(prose: Element): Range | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(prose)) return undefined;
  // A triple click ends in what follows the text.
  if (!prose.contains(range.startContainer)) range.setStart(prose, 0);
  if (!prose.contains(range.endContainer)) range.setEnd(prose, prose.childNodes.length);
  return range.toString().trim() ? range : undefined;
}

/** The passage that the range holds; all text of the page counts, as a browser looks for it in all. */
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
    // What our script adds is not there when the link is followed.
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

/** A text in which white space is kept, ended where a term of a directive would have to match it to the blank. */
const splitAtBlanks = (text: string): string =>
  text.replace(/\n|\s{2,}/g, (space) => blockEnd.repeat(space.length));

/** A text of an element as one would quote it: no numbers of footnotes, and raised digits raised. */
function findQuoted(element: Element, text: string): string {
  if (element.closest('a[href*="#_fn"]')) return unspoken.repeat(text.length);
  if (!element.closest('sup')) return text;
  return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

/** The id of the heading in `prose` that the range stands under; empty where there is none. */
export const findHeadingOver = (prose: Element, range: Range): string =>
  Array.from(prose.querySelectorAll('h2[id]'))
    .filter((heading) => range.comparePoint(heading, 0) < 0)
    .at(-1)?.id ?? '';

/** The element that the lines of an element's text belong to. */
function getBlock(element: Element): Element {
  const { parentElement: parent } = element;
  return parent && getComputedStyle(element).display.startsWith('inline')
    ? getBlock(parent)
    : element;
}

import { blockEnd, type Passage, passageOf } from './passage.ts';

const block =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, pre, summary, nav, footer, section, div';

/** The selected range, where it is one of `prose`. */
export function selectedIn(prose: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return prose.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

/** The passage that the range holds; all text of the page counts, as a browser looks for it in all. */
export function passageIn(page: Document, range: Range): Passage | undefined {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let [text, start, end] = ['', 0, 0];
  let own: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    const parent = node.parentElement?.closest(block);
    if (parent !== own) text += blockEnd;
    own = parent;
    if (node === range.startContainer) start = text.length + range.startOffset;
    else if (range.comparePoint(node, length) < 0) start = text.length + length;
    if (node === range.endContainer) end = text.length + range.endOffset;
    else if (range.comparePoint(node, 0) <= 0) end = text.length + length;
    text += node.nodeValue ?? '';
  }
  return passageOf(text, start, end);
}

/** The id of the heading in `prose` that the range stands under; empty where there is none. */
export const headingOver = (prose: Element, range: Range): string =>
  Array.from(prose.querySelectorAll('h2[id]'))
    .filter((heading) => range.comparePoint(heading, 0) < 0)
    .at(-1)?.id ?? '';

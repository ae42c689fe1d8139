import type { Element, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Html, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { editor } from '../words/editor.ts';
import { markNotes } from './rehype-footnotes.ts';
import { limits } from './limits.ts';
import { type Telling, textField } from './messages.ts';

/** Elements that HTML opens anew in each paragraph after one in which they were left open (HTML, section 13.2.4.3). */
const formatting = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
]);

/** The tree of HTML that a text in Markdown stands for; what an author wrote in HTML is still text in it. */
export function asWritten(text: Root, telling: Telling): HastRoot {
  const clobberPrefix = `${telling.mark}-`;
  const tree = toHast(text, { allowDangerousHtml: true, clobberPrefix }) as HastRoot;
  markNotes(tree, telling);
  return tree;
}

/** Whether an author wrote HTML in a text. Most articles hold none and are spared a second parsing, which would cost as much as the first. */
export const holdsHtml = (text: Root): boolean => writtenIn(text).length > 0;

/** The tree with what an author wrote in HTML parsed, so that the policy can judge it; undefined where that could not be done. */
export function parsedHtml(
  tree: HastRoot,
  text: Root,
  { tell, file }: Telling,
): HastRoot | undefined {
  const written = writtenIn(text);
  for (const node of written)
    if (node.value.lastIndexOf('<!--') > node.value.lastIndexOf('-->'))
      tell(node, textField, editor.text.openComment);
  const over = leftOpen(written);
  if (over) tell(over, textField, editor.text.tooManyOpen(limits.open));
  return over ? undefined : (raw(tree, { file }) as HastRoot);
}

/** Tells of the first part that an element of an author's has taken in. */
export function tellSwallowed(written: HastRoot, tree: HastRoot, { tell }: Telling): void {
  const swallowed = partsIn(written).slice(partsIn(tree).length)[0];
  if (swallowed) tell(swallowed, textField, editor.text.swallowed);
}

/** The tree as a browser reads it once it is printed: an element that was taken out may have kept others apart that HTML does not let stand inside each other. */
export const asRead = (tree: HastRoot, { file }: Telling): HastRoot =>
  raw(tree, { file }) as HastRoot;

function writtenIn(text: Root): Html[] {
  const written: Html[] = [];
  visit(text, 'html', (node) => void written.push(node));
  return written;
}

/** The `##` headings that open parts. */
const partsIn = ({ children }: HastRoot): Element[] =>
  children.filter((node): node is Element => node.type === 'element' && node.tagName === 'h2');

/** The node at which more elements for formatting are open than may be; one too many is counted where an attribute looks like a tag. */
function leftOpen(written: Html[]): Html | undefined {
  const open = new Map<string, number>();
  let total = 0;
  for (const node of written)
    for (const tag of node.value.split('<').slice(1)) {
      const closes = tag.startsWith('/');
      const name = nameOf(closes ? tag.slice(1) : tag);
      const before = open.get(name) ?? 0;
      if (!formatting.has(name) || (closes && before === 0)) continue;
      open.set(name, before + (closes ? -1 : 1));
      total += closes ? -1 : 1;
      if (total > limits.open) return node;
    }
  return undefined;
}

const nameOf = (tag: string): string =>
  tag
    .slice(0, 8)
    .split(/[^a-z]/i, 1)[0]
    ?.toLowerCase() ?? '';

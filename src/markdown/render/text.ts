import type { Nodes } from 'hast';
import { escapeForScript } from '../../model/text.ts';

/** Elements whose text is separated from the surrounding text by a space. */
const apart = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'td',
  'th',
  'caption',
  'figure',
  'figcaption',
  'blockquote',
  'pre',
  'dt',
  'dd',
  'br',
  'hr',
]);

/**
 * Returns the text of nodes as plain text on one line. Digits in `sup` and `sub` become superscript
 * and subscript characters. Omits the numbers of footnote references.
 */
export const getText = (nodes: Nodes[]): string =>
  nodes.map(findText).join('').replace(/\s+/g, ' ').trim();

function findText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && node.data?.note !== undefined) return '';
  const text = node.children.map(findText).join('');
  if (node.type === 'root') return text;
  if ((node.tagName === 'sup' || node.tagName === 'sub') && /^\d+$/.test(text))
    return escapeForScript(text, node.tagName);
  return apart.has(node.tagName) ? ` ${text} ` : text;
}

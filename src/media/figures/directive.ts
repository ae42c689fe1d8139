import type { Nodes } from 'mdast';
import type { Message } from '../../i18n/editor.ts';

/** A map or a chart as an editor wrote it: what stands between the signs that open and close it. */
export interface FigureDirective {
  /** Its caption or title, as plain text. */
  label: string;
  attributes: Partial<Record<string, string>>;
  content: Nodes[];
  /** Tells of something at a node of the content, or of the whole where none is given. */
  report: (node: Nodes | undefined, remark: Message) => void;
}

/** The plain text of a node that holds nothing else; undefined where it holds more. */
export function getPlainText(node: Nodes | undefined): string | undefined {
  if (!node || !('children' in node)) return undefined;
  const pieces = node.children.map((child) => (child.type === 'text' ? child.value : undefined));
  return pieces.every((piece) => piece !== undefined) ? pieces.join('').trim() : undefined;
}

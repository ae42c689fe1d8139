import type { Nodes } from 'mdast';
import type { Message } from '../../i18n/editor.ts';

/** A map or a chart as an editor wrote it, in a container directive. */
export interface FigureDirective {
  /** Caption or title, as plain text. */
  label: string;
  attributes: Partial<Record<string, string>>;
  content: Nodes[];
  /**
   * Reports a message for a node of the content, or for the whole directive if `node` is undefined.
   */
  report: (node: Nodes | undefined, remark: Message) => void;
}

/** Returns the text of a node if all of its children are plain text, otherwise undefined. */
export function getPlainText(node: Nodes | undefined): string | undefined {
  if (!node || !('children' in node)) return undefined;
  const pieces = node.children.map((child) => (child.type === 'text' ? child.value : undefined));
  return pieces.every((piece) => piece !== undefined) ? pieces.join('').trim() : undefined;
}

import type { ElementContent } from 'hast';
import type { Block } from '../../model/story.ts';
import { listBlockNodes } from './blocks.ts';
import { getText } from './text.ts';

/**
 * Splits the lead of a story after its first paragraph. If the lead does not begin with a
 * paragraph, `opening` is empty.
 */
export function cutAfterOpening(lead: Block[]): { opening: Block[]; rest: Block[] } {
  const [first, ...others] = lead;
  if (first?.kind !== 'prose') return { opening: [], rest: lead };
  const index = first.nodes.findIndex((node) => node.type === 'element');
  if (!isParagraph(first.nodes[index])) return { opening: [], rest: lead };
  const nodes = first.nodes.slice(index + 1);
  return {
    opening: [{ kind: 'prose', nodes: first.nodes.slice(0, index + 1) }],
    rest: nodes.some((node) => node.type === 'element')
      ? [{ kind: 'prose', nodes }, ...others]
      : others,
  };
}

/**
 * Returns the first paragraph of a story as plain text; empty if the story does not begin with a
 * paragraph.
 */
export const getOpeningText = (lead: Block[]): string =>
  getText(listBlockNodes(cutAfterOpening(lead).opening));

const isParagraph = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'p';

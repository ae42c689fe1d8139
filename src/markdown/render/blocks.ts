import type { ElementContent } from 'hast';
import type { Block } from '../../model/story.ts';
import { isVisible } from '../../model/text.ts';
import { createFigureElement, findFigure, createPlaceholder } from './figure.ts';
import { getText } from './text.ts';

/**
 * Divides nodes into blocks: figures, tables, maps and charts at the top level, and the prose
 * between them.
 */
export function parseBlocks(nodes: ElementContent[]): Block[] {
  const blocks: Block[] = [];
  let prose: ElementContent[] = [];
  const endProse = () => {
    const kept = trimBlankEnds(prose);
    if (kept.length > 0) blocks.push({ kind: 'prose', nodes: kept });
    prose = [];
  };
  for (const node of nodes) {
    const block = splitAlone(node);
    if (!block) {
      prose.push(node);
      continue;
    }
    endProse();
    blocks.push(block);
  }
  endProse();
  return blocks;
}

function splitAlone(node: ElementContent): Block | undefined {
  if (node.type !== 'element') return undefined;
  return (
    node.data?.figure ??
    (node.tagName === 'table' ? { kind: 'table', table: node } : findFigure(node))
  );
}

function trimBlankEnds(nodes: ElementContent[]): ElementContent[] {
  const isBlank = (node: ElementContent | undefined) =>
    node?.type === 'text' && node.value.trim() === '';
  let [from, to] = [0, nodes.length];
  while (from < to && isBlank(nodes[from])) from++;
  while (from < to && isBlank(nodes[to - 1])) to--;
  return nodes.slice(from, to);
}

/** Lists the nodes of blocks, in order. */
export const listBlockNodes = (blocks: Block[]): ElementContent[] =>
  blocks.flatMap((block): ElementContent[] => {
    switch (block.kind) {
      case 'prose':
        return block.nodes;
      case 'figure':
        return [createFigureElement(block.picture, block.caption)];
      case 'table':
        return [block.table];
      case 'map':
      case 'chart':
        return [createPlaceholder(block)];
    }
  });

/** Returns whether blocks have no visible content: neither text nor a picture, map or chart. */
export function isBlank(blocks: Block[]): boolean {
  const nodes = listBlockNodes(blocks);
  return !isVisible(getText(nodes)) && !nodes.some(hasPicture);
}

/** Returns whether a node is or contains a picture, map or chart. */
export const hasPicture = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (node.tagName === 'img' || node.data?.figure !== undefined || node.children.some(hasPicture));

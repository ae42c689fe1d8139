import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { Feature } from '../../model/story-summary.ts';
import type { Block } from '../../model/story.ts';
import { listBlockNodes } from './blocks.ts';

/** Elements that every page has styles for. */
const plain = new Set(['p', 'a', 'em', 'strong', 'span', 'br', 'h2']);
const ofTables = new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'div']);

/** Finds the features that a page needs styles for, if it shows these blocks and footnotes. */
export function findFeatures(blocks: Block[], notes: Nodes[]): Feature[] {
  const kinds = new Set(blocks.map(({ kind }) => kind));
  const written = blocks.filter(({ kind }) => kind !== 'map' && kind !== 'chart');
  const tags = findTags([
    ...listBlockNodes(written),
    ...notes.flatMap((item) => ('children' in item ? item.children : [])),
  ]);
  const has: Record<Feature, boolean> = {
    rich: kinds.has('figure') || [...tags].some((tag) => !plain.has(tag) && !ofTables.has(tag)),
    table: kinds.has('table') || tags.has('table'),
    notes: notes.length > 0,
    lines: blocks.some((block) => block.kind === 'chart' && block.shape === 'lines'),
    map: kinds.has('map'),
    chart: kinds.has('chart'),
  };
  return (Object.keys(has) as Feature[]).filter((feature) => has[feature]);
}

function findTags(trees: Nodes[]): Set<string> {
  const tags = new Set<string>();
  for (const tree of trees) visit(tree, 'element', ({ tagName }) => void tags.add(tagName));
  return tags;
}

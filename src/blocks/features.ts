import type { Nodes } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import type { Feature } from '../model/kept-story.ts';
import type { Block } from '../model/story.ts';
import { nodesOf } from './blocks.ts';

/** Elements that every page has styles for. */
const plain = new Set([
  'p',
  'a',
  'em',
  'strong',
  'img',
  'figure',
  'figcaption',
  'span',
  'br',
  'h2',
]);

/** What a page needs styles for that shows these blocks, and the notes that belong to them. */
export function featuresOf(blocks: Block[], notes: Nodes[]): Feature[] {
  const kinds = new Set(blocks.map(({ kind }) => kind));
  const prose = blocks.filter(({ kind }) => kind !== 'map' && kind !== 'chart');
  const isRich =
    notes.length > 0 || kinds.has('table') || nodesOf(prose).some((node) => !isPlain(node));
  return [
    ...(isRich ? (['rich'] as const) : []),
    ...(['map', 'chart'] as const).filter((kind) => kinds.has(kind)),
    ...(blocks.some((block) => block.kind === 'chart' && block.shape === 'lines')
      ? (['lines'] as const)
      : []),
  ];
}

function isPlain(tree: Nodes): boolean {
  let answer = true;
  visit(tree, 'element', ({ tagName, properties: { href } }) => {
    if (plain.has(tagName) && !String(href).startsWith('mailto:')) return;
    answer = false;
    return EXIT;
  });
  return answer;
}

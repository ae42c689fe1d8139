import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** Lists the ids of all elements in trees. */
export function listIds(nodes: Nodes[]): Set<string> {
  const ids = new Set<string>();
  for (const node of nodes)
    visit(node, 'element', ({ properties: { id } }) => {
      if (id) ids.add(id);
    });
  return ids;
}

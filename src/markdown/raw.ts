import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Parses the HTML that an author wrote, so that the policy can judge it. Most articles hold none
 * and are spared a second parsing, which would cost as much as the first.
 */
export function rehypeRawWhereNeeded() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    let needed = false;
    visit(tree, 'raw', () => {
      needed = true;
      return EXIT;
    });
    return needed ? (parse(tree, file) as Root) : tree;
  };
}

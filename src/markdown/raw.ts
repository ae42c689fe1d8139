import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/**
 * Parses the HTML that an author wrote, so that the policy can judge it. Most articles hold none
 * and are spared a second parsing, which would cost as much as the first.
 */
export function rehypeRawWhereNeeded() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    let needed = false;
    visit(tree, (node: { type: string; value?: string }) => {
      if (node.type !== 'raw') return;
      const { value = '' } = node;
      needed = true;
      if (value.lastIndexOf('<!--') > value.lastIndexOf('-->')) report(file, openComment);
    });
    return needed ? (parse(tree, file) as Root) : tree;
  };
}

const openComment = {
  field: 'isi',
  found: 'komentar <!-- tidak ditutup dan menelan teks sesudahnya',
  advice: 'tutup komentar dengan -->',
};

import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import type { Plugin } from 'unified';
import { getTextData } from './text-file.ts';

/**
 * Converts Markdown to HTML, with the author's HTML as raw nodes. Calls `remark-rehype` separately
 * for each text, because the ids of footnotes begin with the text's marker.
 */
const remarkToRehype: Plugin<[], Root, HastRoot> = () => (tree, file) =>
  remarkRehype({
    allowDangerousHtml: true,
    clobberPrefix: `${getTextData(file).marker}-`,
  })(tree, file);

export default remarkToRehype;

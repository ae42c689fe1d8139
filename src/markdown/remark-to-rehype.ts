import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import type { Plugin } from 'unified';
import { getTextData } from './text-file.ts';

/**
 * Turns Markdown into HTML, with what the author wrote in HTML as raw nodes. Wraps `remark-rehype`, whose
 * options are fixed when it is attached, so that ids of footnotes begin with the marker of each text.
 */
const remarkToRehype: Plugin<[], Root, HastRoot> = () => (tree, file) =>
  remarkRehype({
    allowDangerousHtml: true,
    clobberPrefix: `${getTextData(file).marker}-`,
  })(tree, file);

export default remarkToRehype;

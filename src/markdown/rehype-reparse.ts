import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Plugin } from 'unified';
import { getTextData } from './text-file.ts';

/**
 * Reads the tree as a browser will read it once it is printed. A dropped element may have kept others
 * apart that HTML does not allow inside each other. A plugin of its own, as unified drops a second
 * `.use(rehypeRaw)` in silence.
 */
const rehypeReparse: Plugin<[], Root> = () => {
  const parseHtml = rehypeRaw();
  return (tree, file) => (getTextData(file).headingsBeforeHtml ? parseHtml(tree, file) : undefined);
};

export default rehypeReparse;

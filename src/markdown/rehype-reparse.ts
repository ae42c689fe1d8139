import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Plugin } from 'unified';
import { getTextData } from './text-file.ts';

/**
 * Parses the tree again if the author wrote HTML, as a browser will parse the rendered page. The
 * sanitizer may have removed an element between two others that HTML does not allow inside each
 * other. This is a separate plugin because unified silently ignores a second `.use(rehypeRaw)`.
 */
const rehypeReparse: Plugin<[], Root> = () => {
  const parseHtml = rehypeRaw();
  return (tree, file) => (getTextData(file).headingsBeforeHtml ? parseHtml(tree, file) : undefined);
};

export default rehypeReparse;

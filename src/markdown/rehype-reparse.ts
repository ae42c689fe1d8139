import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Plugin } from 'unified';
import { getTextData } from './text-file.ts';

/**
 * Parses the tree again if the author wrote HTML, so that it is the tree that a browser will create
 * from the page. When the sanitizer removes an element, it may leave one element inside another
 * that HTML does not allow there. This is a separate plugin because unified silently ignores a
 * second `.use(rehypeRaw)`.
 */
const rehypeReparse: Plugin<[], Root> = () => {
  const parseHtml = rehypeRaw();
  return (tree, file) => (getTextData(file).headingsBeforeHtml ? parseHtml(tree, file) : undefined);
};

export default rehypeReparse;

import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { editor } from '../i18n/editor.ts';
import { isPartHeading } from './headings.ts';
import { report } from './messages.ts';
import { getTextData } from './text-file.ts';

/**
 * Reports the first part heading inside an unclosed element of the author's HTML. Such a heading no
 * longer begins a part. Assumes that the element encloses all later headings too.
 */
const rehypeCheckParts: Plugin<[], Root> = () => (tree, file) => {
  const { headingsBeforeHtml: before = [] } = getTextData(file);
  const enclosed = before[tree.children.filter(isPartHeading).length];
  if (enclosed) report(file, enclosed, { rule: 'enclosed-part', remark: editor.text.swallowed });
};

export default rehypeCheckParts;

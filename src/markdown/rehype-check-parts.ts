import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { editor } from '../i18n/editor.ts';
import { isPartHeading } from './headings.ts';
import { report } from './messages.ts';
import { getTextData } from './text-file.ts';

/** Reports the first part that an element of an author's has enclosed, so that it is no part any more. */
const rehypeCheckParts: Plugin<[], Root> = () => (tree, file) => {
  const { headingsBeforeHtml: before = [] } = getTextData(file);
  const enclosed = before[tree.children.filter(isPartHeading).length];
  if (enclosed) report(file, enclosed, { rule: 'enclosed-part', remark: editor.text.swallowed });
};

export default rehypeCheckParts;

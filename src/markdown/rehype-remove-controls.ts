import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { removeControls } from '../model/text.ts';
import { editor } from '../i18n/editor.ts';
import { report } from './messages.ts';

/**
 * Removes and reports characters that feeds cannot contain, such as `&#1;` in the author's HTML.
 */
const rehypeRemoveControls: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  visit(tree, (node) => {
    const clean = (text: string): string => {
      const kept = removeControls(text);
      const code = kept === text ? undefined : findRemoved(text, kept);
      // Characters that are in the source itself are reported when the file is read.
      if (code !== undefined && !source.includes(String.fromCharCode(code)))
        report(file, node, { rule: 'control-character', remark: editor.files.character(code) });
      return kept;
    };
    if (node.type === 'text') node.value = clean(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = clean(value);
  });
};

export default rehypeRemoveControls;

/** Returns the UTF-16 code of the first character that was removed. */
function findRemoved(text: string, kept: string): number {
  let index = 0;
  while (text.charCodeAt(index) === kept.charCodeAt(index)) index++;
  return text.charCodeAt(index);
}

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withoutControls } from '../model/text.ts';
import { editor } from '../words/editor.ts';
import { type Telling, textField } from './messages.ts';

/** Takes out of texts and attributes what no feed can hold, such as `&#1;` in HTML of an author's, and tells of it. */
export function keepPublishable(tree: Root, { tell, file }: Telling): void {
  const source = String(file);
  visit(tree, (node) => {
    const clean = (text: string): string => {
      const kept = withoutControls(text);
      const code = kept === text ? undefined : lost(text, kept);
      // What stands in the file as it is, is told of with the file.
      if (code !== undefined && !source.includes(String.fromCharCode(code)))
        tell(node, textField, editor.files.character(code));
      return kept;
    };
    if (node.type === 'text') node.value = clean(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = clean(value);
  });
}

/** The code of the first character that one text has and the other lacks. */
function lost(text: string, kept: string): number {
  let index = 0;
  while (text.charCodeAt(index) === kept.charCodeAt(index)) index++;
  return text.charCodeAt(index);
}

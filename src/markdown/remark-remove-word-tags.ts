import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { lintMessages } from '../i18n/lint.ts';
import { report } from './messages.ts';
import { findWordTag, isWordTag, removeWordTags } from './patterns.ts';

/**
 * Removes and reports tags of Microsoft Office, such as `<o:p>` and `<st1:place w:st="on">`.
 * CommonMark does not read them as HTML, because of their colon. Keeps the text between them.
 */
const remarkRemoveWordTags: Plugin<[], Root> = () => (tree, file) => {
  if (findWordTag(String(file)) === undefined) return;
  const told = new Set<number>();
  const tell = (node: Nodes, tag: string) => {
    const line = node.position?.start.line ?? 0;
    if (!told.has(line))
      report(file, node, { rule: 'word-tag', remark: lintMessages.wordTag(tag) });
    told.add(line);
  };
  const emptied = new Set<Parents>();
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    // A tag without attributes looks like a link in angle brackets (CommonMark, section 6.5).
    const tag =
      node.type === 'text'
        ? findWordTag(node.value)
        : node.type === 'link' && isWordTag(`<${node.url}>`)
          ? `<${node.url}>`
          : undefined;
    if (tag === undefined) return;
    tell(node, tag);
    const kept = node.type === 'text' ? removeWordTags(node.value) : '';
    emptied.add(parent);
    if (node.type === 'text' && kept !== '') {
      node.value = kept;
      return;
    }
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !('children' in node) || !emptied.has(node)) return;
    if (toString(node, { includeHtml: true }).trim() !== '') return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
};

export default remarkRemoveWordTags;

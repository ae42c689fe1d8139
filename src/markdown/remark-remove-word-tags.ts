import type { Nodes, Parents, Root } from 'mdast';
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
  const tell = (line: number, tag: string) => {
    if (told.has(line)) return;
    told.add(line);
    const node = { position: { start: { line } } };
    report(file, node, { rule: 'word-tag', remark: lintMessages.wordTag(tag) });
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
    const start = node.position?.start.line ?? 0;
    const lines = node.type === 'text' ? node.value.split('\n') : [];
    const found = lines.map((line) => findWordTag(line));
    // A tag that is longer than a line is in none of them.
    if (found.every((one) => one === undefined)) tell(start, tag);
    for (const [at, one] of found.entries()) if (one !== undefined) tell(start + at, one);
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
    // A cell keeps its column, and a picture or a footnote reference has no text.
    if (node.type === 'tableCell' || !isBlank(node)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
};

export default remarkRemoveWordTags;

/** Returns whether a node contains only white space. */
const isBlank = (node: Nodes): boolean =>
  'children' in node
    ? node.children.every(isBlank)
    : node.type === 'text' && node.value.trim() === '';

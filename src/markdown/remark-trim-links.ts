import type { Link, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { getAddressEnd } from './patterns.ts';

/**
 * Ends a bare address before a quotation mark, a dash or an ellipsis. GitHub's extension ends it
 * only before ASCII punctuation (GitHub Flavored Markdown, section 6.9), so that `“https://a.example”`
 * would lead to another page, and `“www.a.example”` to another host.
 */
const remarkTrimLinks: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  visit(tree, 'link', (link: Link, index, parent) => {
    const [text] = link.children;
    const from = link.position?.start.offset ?? 0;
    if (!parent || index === undefined || text?.type !== 'text' || link.children.length > 1) return;
    // A link in brackets ends where its author has ended it.
    if ('[<'.includes(source.charAt(from))) return;
    const end = getAddressEnd(text.value);
    if (end === text.value.length) return;
    const rest: Text = { type: 'text', value: text.value.slice(end) };
    link.url = link.url.slice(0, link.url.length - rest.value.length);
    text.value = text.value.slice(0, end);
    parent.children.splice(index + 1, 0, rest);
    return [SKIP, index + 2];
  });
};

export default remarkTrimLinks;

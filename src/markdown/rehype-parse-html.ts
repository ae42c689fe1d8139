import type { Root } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { editor } from '../i18n/editor.ts';
import { isPartHeading } from './headings.ts';
import { limits } from './limits.ts';
import { fail } from './messages.ts';
import { getTextData } from './text-file.ts';

/**
 * Parses the author's HTML, so that it can be sanitized. Calls `rehype-raw` only if the text
 * contains HTML. Most articles do not, and `rehype-raw` takes as much time as all other steps
 * together.
 */
const rehypeParseHtml: Plugin<[], Root> = () => {
  const parseHtml = rehypeRaw();
  return (tree, file) => {
    const written: Raw[] = [];
    visit(tree, 'raw', (node) => void written.push(node));
    if (written.length === 0) return;
    const over = findTooManyOpen(written);
    if (over)
      fail(file, over, {
        rule: 'too-many-open-elements',
        remark: editor.text.tooManyOpen(limits.open),
      });
    getTextData(file).headingsBeforeHtml = tree.children.filter(isPartHeading);
    return parseHtml(tree, file);
  };
};

export default rehypeParseHtml;

/**
 * Formatting elements. If one is not closed, HTML reopens it in each following paragraph (HTML,
 * section 13.2.4.3).
 */
const formattingElements = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
);

/**
 * Finds the node at which too many formatting elements are open. Also counts attribute values that
 * look like tags.
 */
function findTooManyOpen(written: Raw[]): Raw | undefined {
  const open = new Map<string, number>();
  let total = 0;
  for (const node of written)
    for (const tag of node.value.split('<').slice(1)) {
      const closes = tag.startsWith('/');
      const name = getTagName(closes ? tag.slice(1) : tag);
      const before = open.get(name) ?? 0;
      if (!formattingElements.has(name) || (closes && before === 0)) continue;
      open.set(name, before + (closes ? -1 : 1));
      total += closes ? -1 : 1;
      if (total > limits.open) return node;
    }
  return undefined;
}

const getTagName = (tag: string): string =>
  tag
    .slice(0, 8)
    .split(/[^a-z]/i, 1)[0]
    ?.toLowerCase() ?? '';

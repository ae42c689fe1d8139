import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Message } from '../../i18n/editor.ts';
import { lintMessages } from '../../i18n/lint.ts';
import {
  isLikeHeading,
  isQuotedAt,
  leftovers,
  removeEscaped,
  removeWordTags,
} from '../patterns.ts';
import { type Context, getRange, getSource, type MarkdownRule } from './rule.ts';

/** A node whose text is checked. */
type TextNode = Paragraph | Heading | TableCell;

type Kind = keyof typeof leftovers;

/**
 * Reports Markdown that remained text. A reader would see its signs instead of a link, picture or
 * table. Searches the source of each node, and ignores code, escaped signs and signs between
 * quotation marks. Reports at most one problem per line.
 */
export const leftoverSyntax: MarkdownRule = {
  id: 'leftover-syntax',
  checks: {
    paragraph: (node, context) => void reportLeftovers(node, context),
    tableCell: (node, context) => void reportLeftovers(node, context),
    heading(node, context) {
      const text = reportLeftovers(node, context);
      if (isLikeHeading(text))
        context.report(node, lintMessages.headingTwice, { detail: 'heading-twice' });
    },
  },
};

/**
 * Reports the leftovers in a node, and returns the source of the node with parsed syntax hidden.
 */
function reportLeftovers(node: TextNode, { source, report }: Context): string {
  const text = removeWordTags(removeEscaped(hideSyntax(node, getSource(node, source))), '\uFFFC');
  const lines = new Set<number>();
  const ends = getLineEnds(text);
  for (const kind of Object.keys(leftovers) as Kind[])
    for (const match of text.matchAll(new RegExp(leftovers[kind], `${leftovers[kind].flags}g`))) {
      const [found] = match;
      if (isQuotedAt(text, match.index, match.index + found.length)) continue;
      if (kind === 'entity' && decodeNamedCharacterReference(found.slice(1, -1)) !== false)
        continue;
      const begun = match.index + found.length - found.trimStart().length;
      const line = (node.position?.start.line ?? 1) + countLinesBefore(begun, ends);
      if (lines.has(line)) continue;
      lines.add(line);
      report({ position: { start: { line } } }, describeLeftover(kind, match), {
        detail: toKebabCase(kind),
      });
    }
  return text;
}

const toKebabCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function describeLeftover(kind: Kind, [text, sign = '']: RegExpMatchArray): Message {
  // GitHub's extension allows no white space in a label.
  if (kind === 'noteMissing' && /\s/.test(text)) return lintMessages.noteSpaces(text.slice(2, -1));
  const remark = lintMessages[kind];
  return typeof remark === 'function' ? remark(sign || text.trim()) : remark;
}

/** Returns the source of a node, with each character of parsed syntax replaced with U+FFFC. */
function hideSyntax(node: TextNode, written: string): string {
  const [offset] = getRange(node);
  const hidden: [from: number, to: number][] = [];
  const hide = (from: number, to: number) => hidden.push([from - offset, to - offset]);
  hideAround(node, hide);
  visit(node, (child) => {
    if (child === node || child.type === 'text' || !child.position) return;
    const [from, to] = getRange(child);
    if (child.type === 'link' && !'[<'.includes(written.charAt(from - offset))) return;
    if ('children' in child) hideAround(child, hide);
    else hide(from, to);
  });
  let shown = '';
  for (const [from, to] of hidden.sort(([a], [b]) => a - b)) {
    if (from > shown.length) shown += written.slice(shown.length, from);
    shown += written.slice(shown.length, to).replace(/[^\n]/g, '\uFFFC');
  }
  return shown + written.slice(shown.length);
}

/**
 * Hides the signs before and after the children of a node. GitHub's extension turns a bare address
 * in a text into a link, and the new children have no position. There are no signs around such
 * children.
 */
function hideAround(node: Nodes, hide: (from: number, to: number) => void): void {
  const [from, to] = getRange(node);
  const children: Nodes[] = 'children' in node ? node.children : [];
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) {
    hide(from, to);
    return;
  }
  if (first.position) hide(from, getRange(first)[0]);
  if (last.position) hide(getRange(last)[1], to);
}

const getLineEnds = (text: string): number[] => {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
};

/** Counts the lines that end before an index, by binary search. */
function countLinesBefore(place: number, ends: number[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

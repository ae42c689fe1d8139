import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Paragraph, Heading, TableCell, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { slips } from '../../words/slips.ts';
import { beginsAsHeading, isQuotedAt, leftovers, withoutEscaped } from '../patterns.ts';
import { type Telling, textField } from '../messages.ts';

/** What holds a run of text. */
type Run = Paragraph | Heading | TableCell;

type Kind = keyof typeof leftovers;

/**
 * Tells of signs of Markdown that remained text: a reader would see them instead of the link, the
 * picture or the table that was meant. They are looked for in what an editor wrote, by its position,
 * so that code, escaped signs and those between quotation marks pass. One finding a line.
 */
export function tellLeftovers(tree: Root, telling: Telling): void {
  const source = String(telling.file);
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const [from, to] = placeOf(node);
    const left = withoutEscaped(remainder(node, source.slice(from, to), from));
    tellIn(left, node, telling);
    if (node.type === 'heading' && beginsAsHeading(left))
      telling.tell(node, textField, slips.headingTwice);
  });
}

function tellIn(left: string, node: Run, { tell }: Telling): void {
  const lines = new Set<number>();
  const ends = endsOfLines(left);
  for (const kind of Object.keys(leftovers) as Kind[])
    for (const match of left.matchAll(new RegExp(leftovers[kind], `${leftovers[kind].flags}g`))) {
      const [text] = match;
      if (isQuotedAt(left, match.index, match.index + text.length)) continue;
      if (kind === 'entity' && decodeNamedCharacterReference(text.slice(1, -1)) !== false) continue;
      const begun = match.index + text.length - text.trimStart().length;
      const line = (node.position?.start.line ?? 1) + linesBefore(begun, ends);
      if (lines.has(line)) continue;
      lines.add(line);
      const place = { position: { start: { line, column: 1 }, end: { line, column: 1 } } };
      tell(place, textField, remarkOf(kind, match));
    }
}

function remarkOf(kind: Kind, [text, sign = '']: RegExpMatchArray) {
  const remark = slips[kind];
  return typeof remark === 'function' ? remark(sign || text.trim()) : remark;
}

/** What an editor wrote of a run, with all that became something in place of what it was written with, hidden. */
function remainder(run: Run, written: string, offset: number): string {
  const hidden: [from: number, to: number][] = [];
  const hide = (from: number, to: number) => hidden.push([from - offset, to - offset]);
  hideAround(run, hide);
  visit(run, (node) => {
    if (node === run || node.type === 'text' || !node.position) return;
    const [from, to] = placeOf(node);
    if (node.type === 'link' && !'[<'.includes(written.charAt(from - offset))) return;
    if ('children' in node) hideAround(node, hide);
    else hide(from, to);
  });
  let shown = '';
  for (const [from, to] of hidden.sort(([a], [b]) => a - b)) {
    if (from > shown.length) shown += written.slice(shown.length, from);
    shown += written.slice(shown.length, to).replace(/[^\n]/g, '\uFFFC');
  }
  return shown + written.slice(shown.length);
}

/** Hides what stands around the children of a node; where one does not know its place, GitHub's bare addresses were made of text, and all is text. */
function hideAround(node: Nodes, hide: (from: number, to: number) => void): void {
  const [from, to] = placeOf(node);
  const children: Nodes[] = 'children' in node ? node.children : [];
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) {
    hide(from, to);
    return;
  }
  if (first.position) hide(from, placeOf(first)[0]);
  if (last.position) hide(placeOf(last)[1], to);
}

const placeOf = ({ position }: Nodes): [from: number, to: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

const endsOfLines = (text: string): number[] => {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
};

/** How many lines end before a place, by a search in halves. */
function linesBefore(place: number, ends: number[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

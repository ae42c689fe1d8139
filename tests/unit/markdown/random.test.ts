import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { type AnyNode, isComment, isDirective, isTag, isText } from 'domhandler';
import { expect, test } from 'vitest';
import { listBlockNodes } from '../../../src/markdown/render/blocks.ts';
import { sanitizeSchema } from '../../../src/markdown/sanitize-schema.ts';
import { randomArticle } from '../../random-article.ts';
import { isThorough, seed } from '../../thorough.ts';
import { render } from './render.ts';
import type { Nodes } from 'hast';

/**
 * Elements allowed in rendered HTML: those of the schema, and those that our renderers add. Check
 * boxes become signs.
 */
const elements = new Set([...(sanitizeSchema.tagNames ?? []), 'picture', 'source', 'div', 'span']);
elements.delete('input');
/** Attributes that our renderers add to each element, besides those of the schema. */
const ours: Record<string, string[]> = {
  a: ['href', 'rel', 'aria-label'],
  li: ['value', 'data-task'],
  ol: ['data-wide'],
  span: ['role', 'aria-label'],
  div: ['data-table', 'tabindex', 'role'],
  img: ['srcset', 'sizes', 'width', 'height', 'loading', 'decoding'],
  source: ['type', 'srcset', 'sizes'],
  td: ['data-align'],
  th: ['data-align'],
};
const named = (list: unknown[] = []) =>
  list.map((one) => String(Array.isArray(one) ? one[0] : one).toLowerCase());
const mayHave = (name: string, attribute: string): boolean =>
  [
    ...named(sanitizeSchema.attributes?.['*']),
    ...named(sanitizeSchema.attributes?.[name]),
    ...(ours[name] ?? []),
  ].includes(attribute);
const addresses = /^(?:https?:|mailto:|\/(?!\/)|#)/;

/**
 * Lists everything in a piece of HTML that is not allowed. Uses another parser than the renderer
 * does.
 */
function strangers(piece: string): string[] {
  const found: string[] = [];
  const look = (node: AnyNode): void => {
    if (isComment(node) || isDirective(node)) found.push(node.type);
    if (!isTag(node)) return;
    if (!elements.has(node.name)) found.push(node.name);
    for (const [name, value] of Object.entries(node.attribs)) {
      if (!mayHave(node.name, name)) found.push(`${node.name} ${name}`);
      const listed = name === 'srcset' ? value.split(', ') : [value];
      if (['href', 'src', 'srcset'].includes(name))
        found.push(...listed.filter((one) => !addresses.test(one)));
    }
    node.children.forEach(look);
  };
  parseDocument(piece).children.forEach(look);
  return found;
}

const textRead = (piece: string): string => {
  const textIn = (node: AnyNode): string =>
    isText(node) ? node.data : 'children' in node ? node.children.map(textIn).join('') : '';
  return parseDocument(piece).children.map(textIn).join('');
};

const textTold = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map(textTold).join('')
      : '';
const squeezed = (text: string) => text.replace(/\s+/g, '');

const count = isThorough ? 20_000 : 1_000;

test(`no page, part or feed of ${count} random articles (seed ${seed}) contains anything outside the schema or changes the text`, () => {
  let [seen, kept] = [0, 0];
  fc.assert(
    fc.property(randomArticle, (markdown) => {
      const { story, printed, pieces } = render(markdown);
      seen++;
      kept += pieces.length;
      for (const piece of pieces) expect(strangers(piece)).toEqual([]);
      const notes = squeezed(story.notes.map(({ item }) => textTold(item)).join(''));
      for (const piece of [printed.notes?.html ?? '', printed.notes?.feed ?? ''])
        expect(squeezed(textRead(piece))).toBe(notes);
      expect(squeezed(textRead(printed.opening.html + printed.lead.html))).toBe(
        squeezed(listBlockNodes(story.lead).map(textTold).join('')),
      );
      story.parts.forEach((part, index) => {
        const told = squeezed(listBlockNodes(part.blocks).map(textTold).join(''));
        const { html, alone = html, feed = html } = printed.parts[index]!;
        for (const piece of [html, alone, feed]) expect(squeezed(textRead(piece))).toBe(told);
      });
    }),
    { numRuns: count, seed },
  );
  expect(seen).toBeGreaterThanOrEqual(count);
  expect(kept).toBeGreaterThan(2 * count);
});

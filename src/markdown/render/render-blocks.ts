import type { Element, ElementContent, Properties, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ShownPicture, Variant } from '../../model/picture.ts';
import type { Piece } from '../../model/story-summary.ts';
import { splitPhrase } from '../../model/no-break-names.ts';
import type { Block, Chart, MapFigure } from '../../model/story.ts';
import { hasPicture } from './blocks.ts';
import { createElement, createText } from '../../media/figures/elements.ts';
import { createFigureElement } from './figure.ts';
import { makeScrolling } from './table.ts';
import type { RenderTarget } from './render-target.ts';

/** Functions that return the published files of pictures, maps and charts. */
export interface Pictures {
  /** Returns the published picture for the address that an editor wrote. */
  picture: (src: string) => ShownPicture;
  /** Returns the image file of a map or a chart. */
  drawing: (figure: MapFigure | Chart) => Variant;
}

/** Renders blocks to HTML for one target. */
export const renderBlocks = (blocks: Block[], target: RenderTarget, pictures: Pictures): string =>
  blocks.map((block) => toHtml(createTree(block, target, pictures))).join('\n');

/** Renders blocks to HTML for one target, in pieces: the data of pictures is inserted later. */
export const renderPieces = (blocks: Block[], target: RenderTarget, pictures: Pictures): Piece[] =>
  join(
    blocks.flatMap((block, index) => [
      ...(index > 0 ? ['\n'] : []),
      ...createTree(block, target, pictures).flatMap(getPieces),
    ]),
  );

/** Renders list items of footnotes to HTML for one target, in pieces. */
export const renderItemPieces = (
  items: Element[],
  target: RenderTarget,
  pictures: Pictures,
): Piece[] => join(items.map((item) => retarget(item, target, pictures)).flatMap(getPieces));

function getPieces(node: ElementContent): Piece[] {
  if (node.type !== 'element' || !hasPicture(node)) return [toHtml(node)];
  const { tagName, properties, children } = node;
  if (tagName === 'img') {
    const { src, ...own } = properties;
    const rest = toHtml({ ...node, properties: own }).slice('<img'.length);
    return ['<img src="', { picture: String(src) }, `"${rest}`];
  }
  const [empty, end] = [toHtml({ ...node, children: [] }), `</${tagName}>`];
  return [empty.slice(0, -end.length), ...children.flatMap(getPieces), end];
}

/** Joins adjacent strings in a list of pieces. */
function join(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}

/** Renders list items of footnotes to HTML for one target. */
export const renderItems = (items: Element[], target: RenderTarget, pictures: Pictures): string =>
  toHtml(items.map((item) => retarget(item, target, pictures)));

/**
 * Returns whether the HTML of blocks depends on the target. It does if they contain links,
 * pictures, maps, charts, headings, or names that a page keeps on one line.
 */
export const isTargetDependent = (blocks: Block[], names: string[]): boolean =>
  blocks.some((block) => {
    if (block.kind === 'prose') return block.nodes.some((node) => findVaries(node, names));
    return block.kind === 'table' ? findVaries(block.table, names) : true;
  });

function createTree(block: Block, target: RenderTarget, pictures: Pictures): ElementContent[] {
  switch (block.kind) {
    case 'prose':
      return retargetAll(block.nodes, target, pictures);
    case 'figure':
      return [
        createFigureElement(
          retarget(block.picture, target, pictures),
          retargetAll(block.caption, target, pictures),
        ),
      ];
    case 'table':
      return [makeScrolling(retarget(block.table, target, pictures))];
    case 'map':
    case 'chart':
      return [target.figure(block, pictures.drawing(block))];
  }
}

const heading = /^h[3-6]$/;

const findVaries = (node: ElementContent, names: string[]): boolean =>
  (node.type === 'text' && names.some((name) => node.value.includes(name))) ||
  (node.type === 'element' &&
    (node.tagName === 'a' ||
      node.tagName === 'img' ||
      heading.test(node.tagName) ||
      node.children.some((child) => findVaries(child, names))));

/** Adapts a node to a target. Returns the same object if nothing in it changes. */
function retarget<Node extends ElementContent>(
  node: Node,
  target: RenderTarget,
  pictures: Pictures,
): Node {
  if (node.type !== 'element' || !findVaries(node, target.names)) return node;
  if (node.tagName === 'img') {
    const { src, ...own } = node.properties;
    return target.picture(pictures.picture(String(src)), own) as Node;
  }
  return {
    ...node,
    tagName: heading.test(node.tagName)
      ? `h${target.level(Number(node.tagName.slice(1)))}`
      : node.tagName,
    properties: readdress(node, target),
    children: retargetAll(node.children, target, pictures),
  };
}

const retargetAll = (
  nodes: ElementContent[],
  target: RenderTarget,
  pictures: Pictures,
): ElementContent[] =>
  nodes.flatMap((node) =>
    node.type === 'text' ? joinWhole(node, target.names) : [retarget(node, target, pictures)],
  );

/** Splits a text, and wraps each name in a `span` that keeps it on one line. */
const joinWhole = (node: Text, names: string[]): ElementContent[] =>
  splitPhrase(node.value, names).map((piece, index) =>
    index % 2 === 1
      ? createElement('span', { className: ['whole'] }, [createText(piece)])
      : createText(piece),
  );

const readdress = ({ tagName, properties }: Element, { address }: RenderTarget): Properties =>
  tagName === 'a' && properties.href !== undefined
    ? { ...properties, href: address(properties.href) }
    : properties;

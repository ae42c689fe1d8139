import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { DrawnFigure, ShownPicture } from '../model/picture.ts';
import type { Block, Chart, MapFigure } from '../model/story.ts';
import { figureElement } from './figure.ts';
import { scrolling } from './table.ts';
import type { Target } from './target.ts';

/** What is published of the pictures that a text shows. */
export interface Pictures {
  /** The picture that stands for what an editor wrote as its address. */
  picture: (src: string) => ShownPicture;
  /** A map or a chart, drawn. */
  drawing: (figure: MapFigure | Chart) => DrawnFigure;
}

/** Blocks as HTML for one target. */
export const printBlocks = (blocks: Block[], target: Target, pictures: Pictures): string =>
  blocks.map((block) => toHtml(treeFor(block, target, pictures))).join('\n');

/** List items of footnotes as HTML for one target. */
export const printItems = (items: Element[], target: Target, pictures: Pictures): string =>
  toHtml(items.map((item) => retargeted(item, target, pictures)));

/** Whether blocks read differently in one target than in another: all that they link to, show or set as headings counts. */
export const varies = (blocks: Block[]): boolean =>
  blocks.some((block) => {
    if (block.kind === 'prose') return block.nodes.some(variesIn);
    return block.kind === 'table' ? variesIn(block.table) : true;
  });

function treeFor(block: Block, target: Target, pictures: Pictures): ElementContent[] {
  switch (block.kind) {
    case 'prose':
      return block.nodes.map((node) => retargeted(node, target, pictures));
    case 'figure':
      return [
        figureElement(
          retargeted(block.picture, target, pictures),
          block.caption.map((node) => retargeted(node, target, pictures)),
        ),
      ];
    case 'table':
      return [scrolling(retargeted(block.table, target, pictures))];
    case 'map':
    case 'chart':
      return [target.figure(block, pictures.drawing(block))];
  }
}

const heading = /^h[3-6]$/;

const variesIn = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (node.tagName === 'a' ||
    node.tagName === 'img' ||
    heading.test(node.tagName) ||
    node.children.some(variesIn));

/** The node as it stands in a target; the same object where nothing in it differs there. */
function retargeted<Node extends ElementContent>(
  node: Node,
  target: Target,
  pictures: Pictures,
): Node {
  if (node.type !== 'element' || !variesIn(node)) return node;
  if (node.tagName === 'img') {
    const { src, ...own } = node.properties;
    return target.picture(pictures.picture(String(src)), own) as Node;
  }
  return {
    ...node,
    tagName: heading.test(node.tagName)
      ? `h${target.level(Number(node.tagName.slice(1)))}`
      : node.tagName,
    properties: readdressed(node, target),
    children: node.children.map((child) => retargeted(child, target, pictures)),
  };
}

const readdressed = ({ tagName, properties }: Element, { address }: Target): Properties =>
  tagName === 'a' ? { ...properties, href: address(String(properties.href)) } : properties;

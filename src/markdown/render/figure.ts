import type { Element, ElementContent } from 'hast';
import type { Chart, Figure, MapFigure } from '../../model/story.ts';
import { getTextDirection } from '../../model/text-direction.ts';
import { createElement } from '../../media/figures/elements.ts';
import { getText } from './text.ts';

/** Creates a `figure` element from a picture, with the picture's title as the caption. */
export function parseFigure(picture: Element): Element {
  const { title, ...properties } = picture.properties;
  const children: ElementContent[] = [{ ...picture, properties }];
  if (title) children.push(createElement('figcaption', {}, [{ type: 'text', value: title }]));
  return createElement('figure', {}, children);
}

/**
 * Converts a `figure` element to a block.
 *
 * @returns undefined unless the element contains only a picture and an optional caption
 */
export function findFigure({ tagName, children }: Element): Figure | undefined {
  const [picture, caption, ...more] = children.filter((child) => !isBlank(child));
  if (tagName !== 'figure' || !isNamed(picture, 'img') || more.length > 0) return undefined;
  if (caption && !isNamed(caption, 'figcaption')) return undefined;
  return { kind: 'figure', picture, caption: caption?.children ?? [] };
}

/** Creates a `figure` element from a picture and its caption. */
export const createFigureElement = (picture: Element, caption: ElementContent[]): Element =>
  createElement('figure', {}, caption.length > 0 ? [picture, createCaption(caption)] : [picture]);

function createCaption(caption: ElementContent[]): Element {
  const dir = getTextDirection(getText(caption));
  return createElement('figcaption', dir ? { dir } : {}, caption);
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

const isNamed = (node: ElementContent | undefined, name: string): node is Element =>
  node?.type === 'element' && node.tagName === name;

/** Creates the placeholder of a map or chart in a tree, until it is rendered. It has no text. */
export const createPlaceholder = (figure: MapFigure | Chart): Element => ({
  ...createElement('figure'),
  data: { figure },
});

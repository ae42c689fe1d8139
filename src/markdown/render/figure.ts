import type { Element, ElementContent } from 'hast';
import type { Chart, Figure, MapFigure } from '../../model/story.ts';
import { createElement } from '../../media/figures/elements.ts';

/** A picture with its title as caption, as an element of a text. */
export function parseFigure(picture: Element): Element {
  const { title, ...properties } = picture.properties;
  const children: ElementContent[] = [{ ...picture, properties }];
  if (title) children.push(createElement('figcaption', {}, [{ type: 'text', value: title }]));
  return createElement('figure', {}, children);
}

/** The figure that an element is: a picture and, where there is one, its caption; undefined where it holds anything else. */
export function findFigure({ tagName, children }: Element): Figure | undefined {
  const [picture, caption, ...more] = children.filter((child) => !isBlank(child));
  if (tagName !== 'figure' || !isNamed(picture, 'img') || more.length > 0) return undefined;
  if (caption && !isNamed(caption, 'figcaption')) return undefined;
  return { kind: 'figure', picture, caption: caption?.children ?? [] };
}

/** A figure as an element again, its picture as it is printed. */
export const createFigureElement = (picture: Element, caption: ElementContent[]): Element =>
  createElement(
    'figure',
    {},
    caption.length > 0 ? [picture, createElement('figcaption', {}, caption)] : [picture],
  );

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

const isNamed = (node: ElementContent | undefined, name: string): node is Element =>
  node?.type === 'element' && node.tagName === name;

/** What stands for a map or a chart among the elements of a text, until it is printed; nothing of it is read as text. */
export const createPlaceholder = (figure: MapFigure | Chart): Element => ({
  ...createElement('figure'),
  data: { figure },
});

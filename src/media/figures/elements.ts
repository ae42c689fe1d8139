import type { Element, ElementContent, Properties, Text } from 'hast';

/** An element of HTML or SVG. */
export const createElement = (
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

/** A share of a whole, from 0 to 1, as SVG writes it. */
export const formatShare = (value: number): string => `${Math.round(value * 1000) / 10}%`;

export const createText = (value: string): Text => ({ type: 'text', value });

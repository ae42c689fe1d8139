import type { Element, ElementContent, Properties, Text } from 'hast';

/** Creates an HTML or SVG element (hast). */
export const createElement = (
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

/** Formats a share from 0 to 1 as a percentage for an SVG attribute. */
export const formatShare = (value: number): string => `${Math.round(value * 1000) / 10}%`;

export const createText = (value: string): Text => ({ type: 'text', value });

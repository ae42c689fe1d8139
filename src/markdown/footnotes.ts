import type { Element } from 'hast';

/** Returns whether an element is a link to a footnote, or back from one, that `remark-rehype` made. */
export const isFootnoteLink = ({ tagName, properties }: Element, marker: string): boolean =>
  tagName === 'a' && String(properties.href).startsWith(`#${marker}-`);

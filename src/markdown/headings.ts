import type { Element, Nodes, RootContent } from 'hast';
import { getText } from './render/text.ts';
import { editor } from '../i18n/editor.ts';

/** Returns the level of a heading, from 1 to 6; 0 for any other node. */
export const getHeadingLevel = (node: Nodes): number =>
  node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0;

export const isHeading = (node: RootContent): node is Element => getHeadingLevel(node) > 0;

/** Returns whether a node is the `##` heading of a part. */
export const isPartHeading = (node: RootContent): node is Element => getHeadingLevel(node) === 2;

/** Returns the name of a heading in messages, such as "## Harga di pasar". */
export const getHeadingField = (heading: Element): string =>
  editor.headings.field(getHeadingLevel(heading), getText([heading]));

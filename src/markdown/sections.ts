import type { Element, ElementContent, Root } from 'hast';
import { isPartHeading } from './headings.ts';

/** A part of a text, which begins with a `##` heading. */
interface Section {
  heading: Element;
  content: ElementContent[];
}

/** A text, divided into its parts. */
interface Sections {
  /** Content before the first part. */
  lead: ElementContent[];
  parts: Section[];
  /** Footnotes as list items, in the order of their numbers. */
  notes: Element[];
}

/** Lists the nodes of a text in reading order, without the footnotes. */
export const getReadNodes = ({ lead, parts }: Sections): ElementContent[] =>
  lead.concat(parts.flatMap(({ heading, content }) => [heading, ...content]));

/** Divides the tree of a text into its lead, parts and footnotes. */
export function getSections({ children }: Root): Sections {
  const lead: ElementContent[] = [];
  const parts: Section[] = [];
  const notes: Element[] = [];
  for (const node of children) {
    if (node.type === 'element' && node.data?.holdsFootnotes)
      notes.push(...node.children.filter((child) => child.type === 'element'));
    else if (isPartHeading(node)) parts.push({ heading: node, content: [] });
    else if (node.type !== 'doctype') (parts.at(-1)?.content ?? lead).push(node);
  }
  return { lead, parts, notes };
}

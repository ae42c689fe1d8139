import type { Element, ElementContent, Root } from 'hast';
import { isPartHeading } from './headings.ts';

/** A part of a text. */
interface Section {
  heading: Element;
  content: ElementContent[];
}

/** A text, cut where its parts begin. */
interface Sections {
  /** What comes before the first part. */
  lead: ElementContent[];
  parts: Section[];
  /** The footnotes, as list items in their order. */
  notes: Element[];
}

/** Returns what a reader reads of a text from its beginning to its end, without the footnotes. */
export const getReadNodes = ({ lead, parts }: Sections): ElementContent[] =>
  lead.concat(parts.flatMap(({ heading, content }) => [heading, ...content]));

/** Cuts the tree of a text into its parts and footnotes. */
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

import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** An element as a parser that is not ours reads it. */
export interface ReadElement {
  name: string;
  attributes: Record<string, string>;
  /** All text in it. */
  text: string;
  /** Every element in it, in their order. */
  inside: () => ReadElement[];
  /** The elements that stand in it directly. */
  children: () => ReadElement[];
}

/** Every element of a piece of HTML, in its order. */
export const elementsIn = (html: string): ReadElement[] => elementsOf(parseDocument(html).children);

/** Every element of an XML document, in its order. */
export const elementsInXml = (xml: string): ReadElement[] =>
  elementsOf(parseDocument(xml, { xmlMode: true }).children);

/** The elements of a name, with these attributes where any are named. */
export const named = (
  elements: ReadElement[],
  name: string,
  attributes: Record<string, string> = {},
): ReadElement[] =>
  elements.filter(
    (element) =>
      element.name === name &&
      Object.entries(attributes).every(([key, value]) => element.attributes[key] === value),
  );

/** All text of a piece of HTML as a reader's browser has it. */
export const textOfHtml = (html: string): string =>
  parseDocument(html)
    .children.flatMap(withDescendants)
    .filter(isText)
    .map(({ data }) => data)
    .join('');

/** The values of an attribute, in the order of the elements that have it. */
export const valuesOf = (html: string | ReadElement[], attribute: string): string[] =>
  (typeof html === 'string' ? elementsIn(html) : html).flatMap(({ attributes }) =>
    attributes[attribute] === undefined ? [] : [attributes[attribute]],
  );

const elementsOf = (nodes: AnyNode[]): ReadElement[] =>
  nodes.flatMap(withDescendants).filter(isTag).map(asRead);

const asRead = (element: Element): ReadElement => ({
  name: element.name,
  attributes: element.attribs,
  text: textIn(element),
  inside: () => elementsOf(element.children),
  children: () => element.children.filter(isTag).map(asRead),
});

const withDescendants = (node: AnyNode): AnyNode[] => [
  node,
  ...('children' in node ? node.children.flatMap(withDescendants) : []),
];

const textIn = (element: Element): string =>
  withDescendants(element)
    .filter(isText)
    .map(({ data }) => data)
    .join('');

import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** An element, as read by an independent parser (htmlparser2). */
export interface ReadElement {
  name: string;
  attributes: Record<string, string>;
  /** All text inside the element. */
  text: string;
  /** Lists all elements inside the element, in document order. */
  inside: () => ReadElement[];
  /** Lists the child elements. */
  children: () => ReadElement[];
}

/** Lists all elements of a piece of HTML, in document order. */
export const elementsIn = (html: string): ReadElement[] => elementsOf(parseDocument(html).children);

/** Lists all elements of an XML document, in document order. */
export const elementsInXml = (xml: string): ReadElement[] =>
  elementsOf(parseDocument(xml, { xmlMode: true }).children);

/** Finds the elements with a name and all of the given attributes. */
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

/** Returns all text of a piece of HTML, with character references decoded as in a browser. */
export const textOfHtml = (html: string): string =>
  parseDocument(html)
    .children.flatMap(withDescendants)
    .filter(isText)
    .map(({ data }) => data)
    .join('');

/** Lists the values of an attribute, in document order. */
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

import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** An element as a parser that is not ours reads it. */
export interface ReadElement {
  name: string;
  attributes: Record<string, string>;
  /** All text in it. */
  text: string;
}

/** Every element of a piece of HTML, in its order. */
export const elementsIn = (html: string): ReadElement[] =>
  nodesIn(html)
    .filter(isTag)
    .map((element) => ({
      name: element.name,
      attributes: element.attribs,
      text: textIn(element),
    }));

/** All text of a piece of HTML as a reader's browser has it. */
export const textOfHtml = (html: string): string =>
  nodesIn(html)
    .filter(isText)
    .map(({ data }) => data)
    .join('');

/** The values of an attribute, in the order of the elements that have it. */
export const valuesOf = (html: string, attribute: string): string[] =>
  elementsIn(html).flatMap(({ attributes }) =>
    attributes[attribute] === undefined ? [] : [attributes[attribute]],
  );

const nodesIn = (html: string): AnyNode[] => parseDocument(html).children.flatMap(withDescendants);

const withDescendants = (node: AnyNode): AnyNode[] => [
  node,
  ...('children' in node ? node.children.flatMap(withDescendants) : []),
];

const textIn = (element: Element): string =>
  withDescendants(element)
    .filter(isText)
    .map(({ data }) => data)
    .join('');

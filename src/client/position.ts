/** Returns the distance from the top of the window to the top of an element, in CSS pixels. */
export const getTop = (element: Element): number => element.getBoundingClientRect().top;

/**
 * Returns the index of the last element that begins above a line, or -1 if there is none.
 *
 * @param line distance from the top of the window, in CSS pixels
 */
export const findLastAbove = (elements: Element[], line: number): number =>
  elements.findLastIndex((element) => getTop(element) < line);

/** How far an element's top is below the window's, in CSS pixels. */
export const getTop = (element: Element): number => element.getBoundingClientRect().top;

/** Index of the last of some elements that begins above a line of the window, in CSS pixels from its top; -1 where none does. */
export const findLastAbove = (elements: Element[], line: number): number =>
  elements.findLastIndex((element) => getTop(element) < line);

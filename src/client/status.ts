/** Creates an element for status messages, which screen readers announce. */
export function getStatusElement(page: Document): HTMLElement {
  const made = page.createElement('span');
  made.setAttribute('role', 'status');
  return made;
}

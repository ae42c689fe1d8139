/** Where a page says what came of something, also to those who do not see it. */
export function getStatusElement(page: Document): HTMLElement {
  const made = page.createElement('span');
  made.setAttribute('role', 'status');
  return made;
}

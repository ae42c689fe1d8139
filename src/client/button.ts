/** Creates a button that calls `act` when it is clicked. */
export function createButton(
  page: Document,
  label: string,
  act: (event: MouseEvent) => unknown,
): HTMLButtonElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

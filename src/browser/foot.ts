/** Keeps free the window's foot while something floats there: what is reached by keyboard does not come to lie under it, even at the page's end. */
export function clearFoot({ documentElement: root }: Document): void {
  const isTaken = root.querySelector('.afloat:not([hidden])');
  root.style.cssText = isTaken ? 'scroll-padding-bottom:50vh;padding-bottom:50vh' : '';
}

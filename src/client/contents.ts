import { findLastAbove } from './position.ts';

/**
 * Marks the current part in the table of contents whenever the reader scrolls. The current part is
 * the last one whose heading has reached the upper third of the window.
 */
export function markPart(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const headings = [...page.querySelectorAll<HTMLElement>('.prose > h2 > a')];
  if (links.length === 0) return;
  const mark = () => {
    const current = findLastAbove(headings, innerHeight / 3);
    for (const [index, link] of links.entries())
      link.ariaCurrent = index === current ? 'true' : null;
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}

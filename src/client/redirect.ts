/**
 * Redirects from an old address to the new one, and keeps the fragment, which names a part and a
 * passage. Without this script, the page redirects to the top of the new page.
 */
export function redirect(page: Document, address: string): void {
  const target = page.querySelector<HTMLAnchorElement>('[data-moved]');
  const [fragment] = /#.*/.exec(address) ?? [];
  if (target && fragment) location.replace(target.href + fragment);
}

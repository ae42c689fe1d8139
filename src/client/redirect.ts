/**
 * Redirects from an old address to the new one, with the fragment of the old one: its part and
 * passage. Without this script, the page redirects to the top of the new one.
 */
export function redirect(page: Document, address: string): void {
  const target = page.querySelector<HTMLAnchorElement>('[data-moved]');
  const [fragment] = /#.*/.exec(address) ?? [];
  if (target && fragment) location.replace(target.href + fragment);
}

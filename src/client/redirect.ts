/** Leads from an old address to the same part and passage of the new one; without it the page moves on to its head. */
export function redirect(page: Document, address: string): void {
  const target = page.querySelector<HTMLAnchorElement>('[data-moved]');
  const [fragment] = /#.*/.exec(address) ?? [];
  if (target && fragment) location.replace(target.href + fragment);
}

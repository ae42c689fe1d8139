import { addressAsked } from './address-asked.ts';

/** Leads from an old address to the new one, to the same part and passage; without it the page moves on to its head. */
export function moveOn(page: Document): void {
  const target = page.querySelector<HTMLAnchorElement>('main a');
  const [fragment] = /#.*/.exec(addressAsked()) ?? [];
  if (target && fragment) location.replace(target.href + fragment);
}

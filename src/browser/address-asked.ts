/** The page's address, with the text directive that browsers keep from scripts, where they tell it at all. */
export function addressAsked(): string {
  const [asked] = performance.getEntriesByType('navigation');
  const directive = /:~:.*/.exec(asked?.name ?? '')?.[0] ?? '';
  const { href } = location;
  return directive && !href.includes('#') ? `${href}#${directive}` : href + directive;
}

import { updateAges } from './age-note.ts';
import { cleanAddress } from './clean-address.ts';
import { markPart } from './contents.ts';
import { initReadingList } from './reading-list/offer.ts';
import { redirect } from './redirect.ts';
import { restoreReadingPosition } from './reading-progress.ts';
import { initSettings } from './settings.ts';
import { initShare } from './share.ts';

/** Starts all scripts of a page. The page also works without them. */
export function enhance(page: Document): void {
  const address = getAskedAddress();
  redirect(page, address);
  const clean = cleanAddress(address);
  if (clean) history.replaceState(history.state, '', clean);
  initShare(page);
  updateAges(page);
  initSettings(page);
  initReadingList(page);
  restoreReadingPosition(page, !address.includes('#'));
  markPart(page);
}

/**
 * Returns the address of the page, with its text directive if possible. Browsers remove the
 * directive from `location`, but some report it in the navigation timing.
 */
function getAskedAddress(): string {
  const [asked] = performance.getEntriesByType('navigation');
  const directive = /:~:.*/.exec(asked?.name ?? '')?.[0] ?? '';
  const { href } = location;
  return directive && !href.includes('#') ? `${href}#${directive}` : href + directive;
}

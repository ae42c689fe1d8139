import { keepAges } from './age.ts';
import { cleanAddress } from './clean-address.ts';
import { markPart } from './contents.ts';
import { offerKeeping } from './reading-list/offer.ts';
import { moveOn } from './redirect.ts';
import { restoreReadingPosition } from './reading-progress.ts';
import { offerSettings } from './settings.ts';
import { offerSharing } from './share.ts';

/** All that scripts add to a page that works without them. */
export function enhance(page: Document): void {
  const address = addressAsked();
  moveOn(page, address);
  const clean = cleanAddress(address);
  if (clean) history.replaceState(history.state, '', clean);
  offerSharing(page);
  keepAges(page);
  offerSettings(page);
  offerKeeping(page);
  restoreReadingPosition(page, !address.includes('#'));
  markPart(page);
}

/** The page's address, with the text directive that browsers keep from scripts, where they tell it at all. */
function addressAsked(): string {
  const [asked] = performance.getEntriesByType('navigation');
  const directive = /:~:.*/.exec(asked?.name ?? '')?.[0] ?? '';
  const { href } = location;
  return directive && !href.includes('#') ? `${href}#${directive}` : href + directive;
}

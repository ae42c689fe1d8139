import { createButton } from './button.ts';
import { getStatusElement } from './status.ts';
import { findHeadingOver, findPassage, getSelectedRange } from './selection.ts';

/** Messages that the page passes to the script in `data-words`, separated by bars. */
type Messages = [button: string, copy: string, copied: string, failed: string, passage: string];

/** Data of the page that the script shares. */
type ShareDataset = DOMStringMap & Record<'url' | 'title' | 'text' | 'words', string>;

/** Messages after an address was copied, or could not be copied. */
interface CopyMessages {
  copied: string;
  failed: string;
}

/**
 * Adds a share button, a copy button and the sharing of passages. The share links of the page work
 * without this script.
 */
export function initShare(page: Document): void {
  const row = page.querySelector<HTMLElement>('.share');
  if (!row) return;
  const { url, title, text, words } = row.dataset as ShareDataset;
  // JSON would cost 40 bytes more, because its quotation marks are escaped in an attribute.
  const [button, copyLabel, copied, failed, passage] = words.split('|') as Messages;
  const said = getStatusElement(page);
  const copy = async (address: string) =>
    (said.textContent = await copyText(address, { copied, failed }));
  const send = async (address: string, message: string) => {
    const isSent = await shareNatively({ url: address, title, text: message });
    return isSent ? undefined : copy(address);
  };

  const tools = page.createElement('p');
  if ('share' in navigator) tools.append(createButton(page, button, () => void send(url, text)));
  tools.append(
    createButton(page, copyLabel, () => void copy(url)),
    said,
  );
  row.querySelector('h2')?.after(tools);
  offerPassages(page, passage, (address, quoted) => send(url + address, `“${quoted}” — ${text}`));
}

/**
 * Shows a button at the foot of the window while a passage of the text is selected. After a click,
 * its label shows the outcome.
 */
function offerPassages(
  page: Document,
  label: string,
  send: (fragment: string, quoted: string) => Promise<string | undefined>,
): void {
  const prose = page.querySelector('.prose');
  if (!prose) return;
  let range: Range | undefined;
  const offer = createButton(page, label, async () => {
    const passage = range && findPassage(page, range);
    if (!range || !passage) return;
    const fragment = findHeadingOver(prose, range) + passage.directive;
    const outcome = await send(fragment && `#${fragment}`, passage.quoted);
    if (outcome) offer.textContent = outcome;
  });
  offer.className = 'afloat screen';
  // Pressing the button must not clear the selection.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  page.addEventListener('selectionchange', () => {
    range = getSelectedRange(prose);
    if (!range) offer.remove();
    else if (!offer.isConnected) prose.after(offer);
    offer.textContent = label;
  });
}

/**
 * Opens the share dialog of the device. Returns true if the page was shared, or if the reader
 * cancelled (Web Share, section 2.1).
 */
async function shareNatively(shared: ShareData): Promise<boolean> {
  try {
    await navigator.share(shared);
    return true;
  } catch (error) {
    return (error as Error).name === 'AbortError';
  }
}

/**
 * Copies an address to the clipboard, and returns a message. If that fails, shows the address to
 * copy by hand, and returns an empty string.
 */
async function copyText(address: string, say: CopyMessages): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return say.copied;
  } catch {
    prompt(say.failed, address);
    return '';
  }
}

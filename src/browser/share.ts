import { cleaned } from './clean-address.ts';
import { blockEnd, directive } from './passage.ts';

interface Words {
  button: string;
  copy: string;
  copied: string;
  failed: string;
  passage: string;
}

/** Adds to a page whose share links work by themselves: the device's own sheet, a copy button, and sharing a passage. */
export function enhance(page: Document): void {
  const clean = cleaned(location.href);
  if (clean) history.replaceState(history.state, '', clean);
  const row = page.querySelector<HTMLElement>('.share');
  if (!row) return;
  const { url = '', title = '', text = '', words = '{}' } = row.dataset;
  const say = JSON.parse(words) as Words;
  const status = page.createElement('span');
  status.setAttribute('role', 'status');
  const copy = (address: string) =>
    navigator.clipboard.writeText(address).then(
      () => (status.textContent = say.copied),
      () => (status.textContent = say.failed),
    );
  const send = (shared: ShareData & { url: string }) =>
    'share' in navigator ? navigator.share(shared).catch(() => undefined) : copy(shared.url);

  const tools = page.createElement('p');
  if ('share' in navigator)
    tools.append(button(page, say.button, () => void send({ url, title, text })));
  tools.append(
    button(page, say.copy, () => void copy(url)),
    status,
  );
  row.querySelector('h2')?.after(tools);
  offerPassages(
    page,
    say.passage,
    url,
    (address, quoted) => void send({ url: address, title, text: `“${quoted}” — ${text}` }),
  );
}

/** Shows a button when a passage of the text is selected. It stands with the share row and covers nothing. */
function offerPassages(
  page: Document,
  label: string,
  url: string,
  send: (address: string, quoted: string) => void,
): void {
  const prose = page.querySelector('.prose');
  if (!prose) return;
  let chosen: { address: string; quoted: string } | undefined;
  const offer = button(page, label, () => chosen && send(chosen.address, chosen.quoted));
  offer.className = 'passage';
  offer.hidden = true;
  // A press on the button must not take away the selection that it is about.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  page.body.append(offer);
  page.addEventListener('selectionchange', () => {
    chosen = chosenIn(prose, url);
    offer.hidden = !chosen;
  });
}

function chosenIn(prose: Element, url: string): { address: string; quoted: string } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!prose.contains(range.commonAncestorContainer)) return undefined;
  const { text, start, end } = located(prose, range);
  const fragment = directive(text, start, end);
  const quoted = text.slice(start, end).trim().replace(/\s+/g, ' ');
  return fragment
    ? { address: `${url}#${nearestPart(prose, range)}${fragment}`, quoted }
    : undefined;
}

/** The text as it stands on the page, with its blocks told apart, and where the range lies in it. */
function located(prose: Element, range: Range): { text: string; start: number; end: number } {
  const walker = prose.ownerDocument.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
  let [text, start, end] = ['', 0, 0];
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    const own = node.parentElement?.closest(
      'p, li, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, pre, .prose',
    );
    if (own !== block && block) text += blockEnd;
    block = own;
    const isBefore = range.comparePoint(node, 0) <= 0;
    if (node === range.startContainer) start = text.length + range.startOffset;
    else if (range.comparePoint(node, value.length) < 0) start = text.length + value.length;
    if (node === range.endContainer) end = text.length + range.endOffset;
    else if (isBefore || range.comparePoint(node, value.length) === 0)
      end = text.length + value.length;
    text += value;
  }
  return { text, start, end };
}

/** The id of the heading that the range stands under, which the address falls back to. */
function nearestPart(prose: Element, range: Range): string {
  const above = Array.from(prose.querySelectorAll('h2[id]')).filter(
    (heading) => range.comparePoint(heading, 0) < 0,
  );
  return above.at(-1)?.id ?? '';
}

function button(page: Document, label: string, act: () => void): HTMLButtonElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

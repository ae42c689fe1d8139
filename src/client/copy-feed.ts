/** Messages that the page passes to the script in `data-words`, separated by bars. */
type Messages = [button: string, copied: string, failed: string];

/**
 * Adds a button to each feed of the page for subscribers, which copies the address of the feed. The
 * label of the button then says that it is copied.
 *
 * Does not import `button.ts`, because a module that two scripts of a page share becomes a third
 * file to load.
 */
export function initCopyFeed(page: Document): void {
  for (const feed of page.querySelectorAll<HTMLElement>('.feed')) {
    const address = feed.querySelector<HTMLElement>('[data-address]')?.dataset['address'] ?? '';
    const name = feed.querySelector('summary')?.textContent ?? '';
    const words = feed.closest<HTMLElement>('[data-words]')?.dataset['words'] ?? '';
    const [label, copied, failed] = words.split('|') as Messages;
    const button = page.createElement('button');
    button.textContent = label;
    button.title = `${label}: ${name}`;
    button.ariaLive = 'polite';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(address).then(
        () => (button.textContent = copied),
        () => prompt(failed, address),
      );
    });
    feed.append(button);
  }
}

/** Messages that the page passes to the script in `data-words`, separated by bars. */
type Messages = [button: string, copied: string, failed: string];

/**
 * Adds a button to each feed of the page for subscribers, which copies the address of the feed. The
 * button that was pressed last says that it is copied.
 *
 * Does not import `button.ts`, because a module that two scripts of a page share becomes a third
 * file to load.
 */
export function initFeedList(page: Document): void {
  let reset: (() => void) | undefined;
  for (const feed of page.querySelectorAll<HTMLElement>('.feed')) {
    const address = feed.querySelector<HTMLElement>('[data-address]')?.dataset['address'] ?? '';
    const name = feed.querySelector('summary')?.textContent ?? '';
    const words = feed.closest<HTMLElement>('[data-words]')?.dataset['words'] ?? '';
    const [label, copied, failed] = words.split('|') as Messages;
    const button = page.createElement('button');
    const setLabel = (text: string) => {
      button.textContent = text;
      button.ariaLabel = `${text}: ${name}`;
    };
    setLabel(label);
    const copy = async () => {
      reset?.();
      reset = () => setLabel(label);
      try {
        await navigator.clipboard.writeText(address);
        setLabel(copied);
      } catch {
        prompt(failed, address);
      }
    };
    button.addEventListener('click', () => void copy());
    feed.append(button);
  }
}

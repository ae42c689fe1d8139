/** The question of a form in the address of its page, so that it can be sent on and gone back to. */
export function getSearchAddress(form: HTMLFormElement) {
  /** Whether the question in the address is still being written; one that was finished stays in the history. */
  let isOpen = location.search === '';
  return {
    /** What the address asks for. */
    asked: (): URLSearchParams => new URLSearchParams(location.search),
    /** Writes the question into the address. */
    write(): void {
      const { pathname, search } = location;
      const asked = readQuestion(form);
      if (asked !== search)
        if (isOpen) history.replaceState(history.state, '', pathname + asked);
        else history.pushState(null, '', pathname + asked);
      isOpen = true;
    },
    /** Keeps the question in the history when another is written. */
    finish(): void {
      isOpen = false;
    },
  };
}

function readQuestion(form: HTMLFormElement): string {
  const fields = new FormData(form) as unknown as Iterable<[string, string]>;
  const asked = new URLSearchParams([...fields].filter(([, value]) => value !== ''));
  return `${asked}` && `?${asked}`;
}

/**
 * Connects the query of a search form with the address of the page. Readers can then share a
 * search, and go back to it.
 */
export function getSearchAddress(form: HTMLFormElement) {
  /** Whether the next query replaces the current history entry instead of adding one. */
  let isOpen = location.search === '';
  return {
    asked: (): URLSearchParams => new URLSearchParams(location.search),
    /** Writes the query of the form into the address. */
    write(): void {
      const { pathname, search } = location;
      const asked = readQuestion(form);
      if (asked !== search)
        if (isOpen) history.replaceState(history.state, '', pathname + asked);
        else history.pushState(null, '', pathname + asked);
      isOpen = true;
    },
    /** Ends the current query, so that the next one gets its own history entry. */
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

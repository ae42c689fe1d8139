import type { Outcome, Words } from './outcome.ts';

/** Milliseconds after which the page shows that a search is still running. */
const patience = 400;

/** The elements that show the results and the status message. */
interface Places {
  list: HTMLElement;
  status: Element;
}

/**
 * Creates the view of the search results. It shows the results of the latest search, even if an
 * earlier one answers later.
 */
export function createResultsView({ list, status }: Places, say: Words) {
  // Does not import `button.ts`, because a module that two scripts of a page share becomes a third
  // file to load.
  const more = document.createElement('button');
  more.textContent = say.more;
  /** Number of the latest search. */
  let run = 0;
  /** The status message of a search, and that of the filters. */
  let [outcomeSaid, filtersSaid] = ['', ''];

  const setStatus = (said: string) => {
    outcomeSaid = said;
    status.textContent = `${said} ${filtersSaid}`.trim();
  };
  const show = ({ items, said, rest }: Outcome) => {
    list.replaceChildren(...items);
    setStatus(said);
    more.remove();
    if (!rest) return;
    list.after(more);
    more.onclick = once(async () => {
      const own = run;
      const next = await rest().catch(() => undefined);
      if (own !== run) return;
      setStatus(next ? said : say.failed);
      if (!next) return;
      list.append(...next.items);
      next.items[0]?.querySelector('a')?.focus();
      if (!next.isMore) more.remove();
    });
  };

  return {
    /**
     * Shows the outcome of a search, unless another search has begun in the meantime. Passes the
     * number of results to `done`.
     */
    async show(outcome: Promise<Outcome>, done: (results: number) => void): Promise<void> {
      const own = ++run;
      const slow = setTimeout(() => own === run && setStatus(say.searching), patience);
      const shown = await outcome.catch(() => ({ items: [], said: say.failed }));
      clearTimeout(slow);
      if (own !== run) return;
      show(shown);
      done(shown.items.length);
    },
    /** Adds a message about the filters to that of the search, or removes it. */
    sayOfFilters(said: string): void {
      filtersSaid = said;
      setStatus(outcomeSaid);
    },
  };
}

/** Wraps a function so that it ignores calls while an earlier call is still running. */
function once(act: () => Promise<void>): () => Promise<void> {
  let isBusy = false;
  return async () => {
    if (isBusy) return;
    isBusy = true;
    await act();
    isBusy = false;
  };
}

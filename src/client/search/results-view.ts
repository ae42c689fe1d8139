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
  /** The status message of the results on the page, and the number of the latest search. */
  let [outcomeSaid, run] = ['', 0];

  const show = ({ items, said, rest }: Outcome) => {
    list.replaceChildren(...items);
    status.textContent = outcomeSaid = said;
    more.remove();
    if (!rest) return;
    list.after(more);
    more.onclick = once(async () => {
      const own = run;
      const next = await rest().catch(() => undefined);
      if (own !== run) return;
      status.textContent = next ? said : say.failed;
      if (!next) return;
      list.append(...next.items);
      next.items[0]?.querySelector('a')?.focus();
      if (!next.isMore) more.remove();
    });
  };

  return {
    /** Shows the outcome of a search, unless another search has begun in the meantime. */
    async show(outcome: Promise<Outcome>): Promise<void> {
      const own = ++run;
      const slow = setTimeout(() => own === run && (status.textContent = say.searching), patience);
      const shown = await outcome.catch(() => ({ items: [], said: say.failed }));
      clearTimeout(slow);
      if (own === run) show(shown);
    },
    /** Shows a network error next to the results, or restores their own message. */
    sayFailed(isFailed: boolean): void {
      if (isFailed) status.textContent = say.failed;
      else if (status.textContent === say.failed) status.textContent = outcomeSaid;
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

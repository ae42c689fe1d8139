import type { Outcome, Words } from './outcome.ts';

/** Milliseconds after which a reader is told that it goes on. */
const patience = 400;

/** Where what was found is listed, and where it is said. */
interface Places {
  list: HTMLElement;
  status: Element;
}

/** Shows what comes of searches: of two, that of the later, whichever comes first. */
export function createResultsView({ list, status }: Places, say: Words) {
  // Not by `button.ts`, which two scripts of a page would have to load as a third.
  const more = document.createElement('button');
  more.textContent = say.more;
  /** What was said of the last search, and its number. */
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
    /** Shows what comes of a search, unless another is begun before. */
    async show(outcome: Promise<Outcome>): Promise<void> {
      const own = ++run;
      const slow = setTimeout(() => own === run && (status.textContent = say.searching), patience);
      const shown = await outcome.catch(() => ({ items: [], said: say.failed }));
      clearTimeout(slow);
      if (own === run) show(shown);
    },
    /** Says that the network failed beside what is shown, or no longer. */
    sayFailed(isFailed: boolean): void {
      if (isFailed) status.textContent = say.failed;
      else if (status.textContent === say.failed) status.textContent = outcomeSaid;
    },
  };
}

/** The same, but for what is asked while it goes on. */
function once(act: () => Promise<void>): () => Promise<void> {
  let isBusy = false;
  return async () => {
    if (isBusy) return;
    isBusy = true;
    await act();
    isBusy = false;
  };
}

import type { Filters } from '../../search/filters.ts';
import { filtersFile } from '../../search/names.ts';
import { askedIn, type Filter, type Found, found, type Read } from '../../search/query.ts';
import { wordsIn } from '../../search/text-words.ts';
import { reader } from './index-files.ts';
import { itemsOf } from './results.ts';

/** What the page hands over beside the form. */
interface Words {
  searching: string;
  none: string;
  filteredOut: string;
  common: string;
  failed: string;
  found: string;
  instead: string;
  more: string;
}

/** Requests of a first search at the most. */
const requests = 4;

/** Milliseconds after a letter in which another may follow, and those after which a reader is told that it goes on. */
const [typing, patience] = [150, 400];

/** Shows the form of the page of the search, and lets it find what is asked for, in its address too. */
export function offerSearch(page: Document): void {
  const place = page.querySelector<HTMLElement>('.search');
  const form = place?.querySelector('form');
  const list = place?.querySelector('ol');
  const status = place?.querySelector('[role=status]');
  const filters = place?.querySelector('details');
  if (!place || !form || !list || !status || !filters) return;
  const { folder = '', articles = '', words = '{}' } = place.dataset;
  const say = JSON.parse(words) as Words;
  const question = form.elements.namedItem('q') as HTMLInputElement;
  const selects = [...form.querySelectorAll('select')];
  const read = reader(folder);
  const more = page.createElement('button');
  more.textContent = say.more;

  let run = 0;
  /** What was said of the last search. */
  let outcomeSaid = '';
  const search = async () => {
    const own = ++run;
    place.toggleAttribute('data-asked', isQuestion(question.value));
    const isOver = () => own !== run;
    const slow = setTimeout(() => !isOver() && (status.textContent = say.searching), patience);
    try {
      const outcome = await outcomeOf(question.value, { selects, read, say, articles });
      if (!isOver()) show(outcome);
    } catch {
      if (!isOver()) show({ items: [], said: say.failed });
    } finally {
      clearTimeout(slow);
    }
  };
  const show = ({ items, said, rest }: Outcome) => {
    list.replaceChildren(...items);
    status.textContent = outcomeSaid = said;
    more.remove();
    if (rest) list.after(more);
    const own = run;
    let isBusy = false;
    more.onclick = async () => {
      if (isBusy) return;
      isBusy = true;
      try {
        const next = await rest?.();
        if (!next || own !== run) return;
        list.append(...next.items);
        next.items[0]?.querySelector('a')?.focus();
        status.textContent = said;
        if (!next.isMore) more.remove();
      } catch {
        if (own === run) status.textContent = say.failed;
      } finally {
        isBusy = false;
      }
    };
  };
  const address = () => {
    const fields = new FormData(form) as unknown as Iterable<[string, string]>;
    const asked = new URLSearchParams([...fields].filter(([, value]) => value !== ''));
    return `${asked}` && `?${asked}`;
  };
  const fromAddress = () => {
    const asked = new URLSearchParams(location.search);
    question.value = asked.get('q') ?? '';
    for (const select of selects) choose(select, asked.get(select.name) ?? '');
    if (selects.some(({ name }) => asked.has(name))) filters.open = true;
    void search();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the question in the address is still being written; one that was finished stays in the history. */
  let isOpen = location.search === '';
  const ask = () => {
    clearTimeout(timer);
    const { pathname, search: before } = location;
    if (address() !== before)
      if (isOpen) history.replaceState(history.state, '', pathname + address());
      else history.pushState(null, '', pathname + address());
    isOpen = true;
    void search();
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, typing);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    isOpen = false;
  });
  filters.addEventListener('toggle', () => {
    fillFilters(selects, read).then(
      () => {
        if (status.textContent === say.failed) status.textContent = outcomeSaid;
      },
      () => (status.textContent = say.failed),
    );
  });
  addEventListener('popstate', () => {
    isOpen = false;
    fromAddress();
  });
  place.hidden = false;
  fromAddress();
}

/** Whether there is anything to be found by; one Latin letter is none, one of other scripts may be a word. */
const isQuestion = (text: string): boolean => !/^[a-z]?$/i.test(text.trim());

/** What is shown of a search. */
interface Outcome {
  items: HTMLLIElement[];
  /** What is said of it. */
  said: string;
  /** Gives the next items, where there are more. */
  rest?: (() => Promise<{ items: HTMLLIElement[]; isMore: boolean }>) | undefined;
}

interface Asking {
  selects: HTMLSelectElement[];
  read: Read;
  say: Words;
  articles: string;
}

async function outcomeOf(
  question: string,
  { selects, read: readFile, say, articles }: Asking,
): Promise<Outcome> {
  if (!isQuestion(question)) return { items: [], said: '' };
  if (askedIn(question).length === 0)
    return { items: [], said: wordsIn(question).length > 0 ? say.common : say.none };
  const files = new Set<string>();
  const read: Read = (file) => {
    files.add(file);
    return readFile(file);
  };
  const filter = await filterIn(selects, read);
  const { hits, isAsked, instead } = await found(question, filter, read);
  if (hits.length === 0)
    return { items: [], said: isFiltered(filter) ? say.filteredOut : say.none };
  const order = selects.find(({ dataset }) => !dataset['kind'])?.value;
  if (order) hits.sort((one, other) => other.article - one.article);
  let shown = 0;
  const next = async (files?: number) => {
    const items = await itemsOf(hits.slice(shown), isAsked, {
      ...{ read: readFile, articles },
      ...(files !== undefined && { files }),
    });
    shown += items.length;
    return { items, isMore: shown < hits.length };
  };
  const { items, isMore } = await next(requests - files.size);
  return {
    items,
    said: saidOf(hits, instead, say),
    ...(isMore && { rest: () => next() }),
  };
}

const saidOf = (hits: Found['hits'], instead: string[], say: Words): string =>
  [
    ...(instead.length > 0 ? [`${say.instead} ${instead.slice(0, 5).join(', ')}.`] : []),
    `${hits.length.toLocaleString(document.documentElement.lang)} ${say.found}.`,
  ].join(' ');

const isFiltered = ({ lists, from, to }: Filter): boolean =>
  lists.length > 0 || from > 0 || to < Infinity;

/** The filter that a form's choices make. */
async function filterIn(selects: HTMLSelectElement[], read: Read): Promise<Filter> {
  const chosen = selects.flatMap(({ dataset, value }) =>
    dataset['kind'] && value ? [{ kind: dataset['kind'], slug: value }] : [],
  );
  const year = chosen.find(({ kind }) => kind === 'year')?.slug;
  const [from, to] = year === undefined ? [0, Infinity] : await numbersOf(year, read);
  return { lists: chosen.filter(({ kind }) => kind !== 'year'), from, to };
}

/** The numbers that the articles of a year lie between. */
async function numbersOf(year: string, read: Read): Promise<[from: number, to: number]> {
  const years = (await filtersIn(read))?.years ?? [];
  const index = years.findIndex(([known]) => known === year);
  return [years[index]?.[1] ?? Infinity, years[index + 1]?.[1] ?? Infinity];
}

const filtersIn = async (read: Read): Promise<Filters | undefined> => {
  const json = await read(filtersFile);
  return json === undefined ? undefined : (JSON.parse(json) as Filters);
};

/** Lets readers choose among what there is; what is chosen stays so. */
async function fillFilters(selects: HTMLSelectElement[], read: Read): Promise<void> {
  const filters = await filtersIn(read);
  if (!filters) return;
  for (const select of selects) {
    const { kind, full } = select.dataset;
    if (!kind || full) continue;
    const { value: chosen } = select;
    const years = filters.years.map(([year]) => [year, year] as const).reverse();
    select.length = 1;
    for (const [value, name] of kind === 'year' ? years : (filters.lists[kind] ?? []))
      select.append(new Option(name, value));
    select.dataset['full'] = 'yes';
    choose(select, chosen);
  }
}

/** Sets what is chosen, by its name in addresses too, where what there is to choose is not known, or no more. */
function choose(select: HTMLSelectElement, value: string): void {
  const isKnown = [...select.options].some((option) => option.value === value);
  if (select.dataset['kind'] && !isKnown) select.append(new Option(value));
  select.value = value;
}

import { getSearchAddress } from './address.ts';
import { createResultsView } from './results-view.ts';
import { choose, fillChoices } from './choices.ts';
import { createIndexReader } from './index-files.ts';
import { isQuestion, describeOutcome, type Words } from './outcome.ts';

/** Milliseconds between the last input and the search. */
const typing = 150;

/** Shows the search form, searches for its query, and keeps the query in the page's address. */
export function initSearch(page: Document): void {
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
  const read = createIndexReader(folder);
  const answer = createResultsView({ list, status }, say);
  const address = getSearchAddress(form);

  /** Hides the lists of desks and tags below the form, or shows them if there are no results. */
  const setAsked = (isAsked: boolean) => place.toggleAttribute('data-asked', isAsked);
  const search = () => {
    const outcome = describeOutcome(question.value, { selects, read, say, articles });
    void answer.show(outcome, (results) => setAsked(results > 0));
  };
  const fromAddress = () => {
    const asked = address.asked();
    question.value = asked.get('q') ?? '';
    for (const select of selects) choose(select, asked.get(select.name) ?? '');
    if (selects.some(({ name }) => asked.has(name))) filters.open = true;
    setAsked(isQuestion(question.value));
    search();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    clearTimeout(timer);
    address.write();
    search();
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, typing);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    address.finish();
  });
  filters.addEventListener('toggle', () => {
    fillChoices(selects, read).then(
      () => answer.sayOfFilters(''),
      () => answer.sayOfFilters(say.filtersFailed),
    );
  });
  addEventListener('popstate', () => {
    address.finish();
    fromAddress();
  });
  place.hidden = false;
  fromAddress();
}

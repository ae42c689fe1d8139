import type { Filters } from '../../search/filters.ts';
import { filtersFile } from '../../search/names.ts';
import type { Filter, ReadIndexFile } from '../../search/query.ts';

/** Builds the search filter from the options that the reader has selected. */
export async function readFilter(
  selects: HTMLSelectElement[],
  read: ReadIndexFile,
): Promise<Filter> {
  const chosen = selects.flatMap(({ dataset, value }) =>
    dataset['kind'] && value ? [{ kind: dataset['kind'], slug: value }] : [],
  );
  const year = chosen.find(({ kind }) => kind === 'year')?.slug;
  const [from, to] = year === undefined ? [0, Infinity] : await getNumbers(year, read);
  return { lists: chosen.filter(({ kind }) => kind !== 'year'), from, to };
}

/** Fills the selects with the filters of the index, and keeps the selected options. */
export async function fillChoices(
  selects: HTMLSelectElement[],
  read: ReadIndexFile,
): Promise<void> {
  const filters = await findFilters(read);
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

/**
 * Selects an option by its value. If a filter does not have the option, adds it with the value as
 * its text: the options may not be loaded yet, or this one may no longer exist.
 */
export function choose(select: HTMLSelectElement, value: string): void {
  const isKnown = [...select.options].some((option) => option.value === value);
  if (select.dataset['kind'] && !isKnown) select.append(new Option(value));
  select.value = value;
}

/**
 * Finds the range of article numbers of a year. `to` is not part of the range. The range of an
 * unknown year is empty.
 */
async function getNumbers(year: string, read: ReadIndexFile): Promise<[from: number, to: number]> {
  const years = (await findFilters(read))?.years ?? [];
  const index = years.findIndex(([known]) => known === year);
  return [years[index]?.[1] ?? Infinity, years[index + 1]?.[1] ?? Infinity];
}

async function findFilters(read: ReadIndexFile): Promise<Filters | undefined> {
  const json = await read(filtersFile);
  return json === undefined ? undefined : (JSON.parse(json) as Filters);
}

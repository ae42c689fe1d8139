import type { Filters } from '../../search/filters.ts';
import { filtersFile } from '../../search/names.ts';
import type { Filter, ReadIndexFile } from '../../search/query.ts';

/** The filter that a reader's choices make. */
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

/** Lets readers choose among what there is; what is chosen stays so. */
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

/** Sets what is chosen, by its name in addresses too, where what there is to choose is not known, or no more. */
export function choose(select: HTMLSelectElement, value: string): void {
  const isKnown = [...select.options].some((option) => option.value === value);
  if (select.dataset['kind'] && !isKnown) select.append(new Option(value));
  select.value = value;
}

/** The numbers that the articles of a year lie between. */
async function getNumbers(year: string, read: ReadIndexFile): Promise<[from: number, to: number]> {
  const years = (await findFilters(read))?.years ?? [];
  const index = years.findIndex(([known]) => known === year);
  return [years[index]?.[1] ?? Infinity, years[index + 1]?.[1] ?? Infinity];
}

async function findFilters(read: ReadIndexFile): Promise<Filters | undefined> {
  const json = await read(filtersFile);
  return json === undefined ? undefined : (JSON.parse(json) as Filters);
}

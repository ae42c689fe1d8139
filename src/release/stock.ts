import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashedFolders } from '../addresses.ts';
import { cardPath } from '../cards/card.ts';
import { distFolder } from '../config/folders.ts';
import { kept } from '../kept/kept.ts';
import type { Unit } from './units.ts';

/** A unit as it stands in a folder. */
export interface Stocked {
  id: string;
  key: string;
  /** Paths of its files, as in their addresses. */
  paths: string[];
  /** Paths of files in folders of hashed names that it names. */
  hashed: string[];
}

/** What stands in a folder of a site. */
export interface Stock {
  units: Map<string, Stocked>;
  /** Files that Astro made besides: scripts, and what was copied from `public/`. */
  others: string[];
  /** Files of hashed names that no unit names any more, for pages in caches and previews in chats do; each with when that began, RFC 3339. */
  left: Map<string, string>;
}

/** What stands where there is no folder. */
export const noStock: Stock = { units: new Map(), others: [], left: new Map() };

const stocks = kept(`stock-${basename(distFolder)}`);

/** What tells a folder from others, as the name of its list: it and its first page keep their numbers in the file system when it is renamed, as it is when folders take turns, and another in its place has others. */
export function nameOf(folder: string): string | undefined {
  const [stat, page] = [folder, join(folder, 'index.html')].map((path) =>
    statSync(path, { throwIfNoEntry: false }),
  );
  return stat && page ? `${stat.ino}-${page.ino}-${Math.floor(page.mtimeMs)}.jsonl` : undefined;
}

/** What stands in a folder, by the list that was made when it was whole; undefined where there is none. */
export function stockOf(folder: string): Stock | undefined {
  const name = nameOf(folder);
  const [first, ...lines] = name === undefined ? [] : stocks.lines(name);
  if (first === undefined) return undefined;
  const { others, left } = JSON.parse(first) as { others: string[]; left: [string, string][] };
  const units = lines.map((line) => JSON.parse(line) as Stocked);
  return { units: new Map(units.map((unit) => [unit.id, unit])), others, left: new Map(left) };
}

/** Writes down what stands in a folder that is whole. */
export function takeStock(folder: string, { units, others, left }: Stock): void {
  const name = nameOf(folder);
  if (name === undefined) throw new Error(`There is no folder ${folder}.`);
  const first = JSON.stringify({ others, left: [...left] });
  stocks.putLines(name, [first, ...Array.from(units.values(), (unit) => JSON.stringify(unit))]);
}

/** Takes away the list of a folder that is about to change: cut off, it is nobody's, and made anew. */
export function forgetStock(folder: string): void {
  const name = nameOf(folder);
  if (name !== undefined) stocks.drop(name);
}

/** Lets go of lists of folders that are no more. */
export function keepStocks(folders: string[]): void {
  const wanted = new Set(folders.map(nameOf));
  for (const name of stocks.names()) if (!wanted.has(name)) stocks.drop(name);
}

/** Whether a unit is not what stands in a folder. */
export const hasChanged = (
  stocked: Stocked | undefined,
  { key, paths }: Pick<Stocked, 'key' | 'paths'>,
): boolean =>
  stocked?.key !== key ||
  stocked.paths.length !== paths.length ||
  stocked.paths.some((path, index) => path !== paths[index]);

/** Paths of all files of a stock's units. */
export const filesOfUnits = ({ units }: Stock): string[] =>
  Array.from(units.values()).flatMap(({ paths }) => paths);

/** Paths of all that stands in a folder by one stock and not by another. */
export function filesOnlyIn(one: Stock, other: Stock): Set<string> {
  const [all, rest] = [one, other].map(({ units, others, left }) => ({
    units,
    others: [...others, ...left.keys()],
  })) as [Held, Held];
  return onlyIn(all, rest, ({ paths, hashed }) => [...paths, ...hashed]);
}

/** Units, and paths of files that are of none. */
type Held = Pick<Stock, 'units' | 'others'>;

/** Files that one holds and another does not. Two builds have most units in common, and units name one file together: those of units that differ are looked for among all of the other's. */
function onlyIn(one: Held, other: Held, filesOf: (unit: Stocked) => string[]): Set<string> {
  const found = new Set(one.others);
  for (const unit of one.units.values())
    if (hasChanged(other.units.get(unit.id), unit))
      for (const path of filesOf(unit)) found.add(path);
  for (const path of other.others) found.delete(path);
  for (const unit of other.units.values()) for (const path of filesOf(unit)) found.delete(path);
  return found;
}

/** How long files of hashed names stay that no page names any more, in milliseconds: thirty days. */
const keptFor = 30 * 86_400_000;

/**
 * What a folder holds once units that are due stand in it. What is not due names the cards and pictures that it did before.
 *
 * @param others files that Astro made besides
 */
export function stockAfter(
  units: Unit[],
  due: Unit[],
  others: string[],
  before: Stock | undefined,
  now: Date,
): Stock {
  const isNew = new Set(due);
  const stocked = units.map((unit): Stocked => {
    const known = isNew.has(unit) ? undefined : before?.units.get(unit.id);
    return known ?? { id: unit.id, key: unit.key, paths: unit.paths, hashed: hashedBy(unit) };
  });
  const stock = { units: new Map(stocked.map((one) => [one.id, one])), others };
  return {
    ...stock,
    left: before ? leftAfter(stock, before, now) : new Map<string, string>(),
  };
}

/** Files of hashed names that a folder held and that no unit names any more, with when that began. */
function leftAfter({ units, others }: Held, before: Stock, now: Date): Stock['left'] {
  const left: Stock['left'] = new Map();
  const were = [...before.left.keys(), ...before.others.filter(isHashed)];
  const gone = onlyIn(
    { units: before.units, others: were },
    { units, others: others.filter(isHashed) },
    ({ hashed }) => hashed,
  );
  for (const path of gone) {
    const since = before.left.get(path) ?? now.toISOString();
    if (now.getTime() - Date.parse(since) < keptFor) left.set(path, since);
  }
  return left;
}

/** Whether a file stands in a folder of hashed names. */
const isHashed = (path: string): boolean =>
  Object.values(hashedFolders).some((folder) => path.startsWith(folder));

/** Paths of the files of hashed names that a unit names, each once. */
const hashedBy = ({ cards, pictures }: Unit): string[] => [
  ...new Set([
    ...cards().map(cardPath),
    ...pictures().map((name) => hashedFolders.pictures + name),
  ]),
];

import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { publishCards } from '../cards/gallery.ts';
import {
  changesFile,
  distFolder,
  formerFolder,
  lockFile,
  turnFolder,
  unfinishedFolder,
} from '../config/folders.ts';
import { publishDrawings } from '../drawings/drawn.ts';
import { writeWhole } from '../kept/whole.ts';
import type { Edition } from '../model/edition.ts';
import { publishPictures } from '../pictures/prepare.ts';
import { hand, type Handed } from './handed.ts';
import { lock } from './lock.ts';
import {
  filesOfUnits,
  filesOnlyIn,
  forgetStock,
  hasChanged,
  keepStocks,
  noStock,
  type Stock,
  stockAfter,
  stockOf,
  takeStock,
} from './stock.ts';
import { copyInto, isSame, moveInto, pathsIn, removeFrom, standsIn } from './turns.ts';
import { type Unit, unitsOf } from './units.ts';

/** What a build did to the published folder: paths, as in their addresses, of files that are new or say something else, and of those that are gone. */
export interface Published {
  changed: string[];
  removed: string[];
}

/**
 * Takes hold of the published folder for this process, and puts back what a build left that was cut off while folders changed places.
 *
 * @returns the moment at which that was, by the clock of the file system, in milliseconds since 1970
 */
export function openSite(): number {
  mkdirSync(dirname(distFolder), { recursive: true });
  lock(lockFile);
  if (existsSync(formerFolder) && !existsSync(distFolder)) renameSync(formerFolder, distFolder);
  return statSync(lockFile).mtimeMs;
}

/** What a build does to print pages. */
export interface Printer extends Pick<Handed, 'text' | 'search'> {
  /** Whether cards are drawn. */
  drawsCards: boolean;
  /** Renders what was handed over into a folder. */
  render: (folder: string) => Promise<void>;
}

/**
 * Publishes an edition: what changed since the last is rendered, and put together with the rest in the folder that was published
 * before the last; then the two change places. What is served is always one whole site. Where nothing changed, nothing is done.
 *
 * @param code key of all code that prints
 */
export async function publishSite(
  edition: Edition,
  code: string,
  { text, search, render, drawsCards }: Printer,
): Promise<Published> {
  const units = [...unitsOf(edition, code), ...search.units];
  const before = stockOf(distFolder);
  const due = units.filter((unit) => hasChanged(before?.units.get(unit.id), unit));
  const standing = new Set(units.flatMap(({ paths }) => paths));
  const isGone = (path: string) => !standing.has(path);
  if (before && due.length === 0 && !filesOfUnits(before).some(isGone)) return publishNothing();
  rmSync(unfinishedFolder, { recursive: true, force: true });
  mkdirSync(unfinishedFolder, { recursive: true });
  const paths = due.flatMap((unit) => unit.paths);
  if (paths.length > 0) {
    hand({ edition, due: new Set(paths), all: standing, text, search });
    await render(unfinishedFolder);
  }
  const others = paths.length > 0 ? othersIn(unfinishedFolder, standing) : (before?.others ?? []);
  const stock = stockAfter(units, due, others, before, edition.now);
  const folder = before ? turnFolder : unfinishedFolder;
  const changed = before ? putTogether(stock, due) : paths;
  await publishHashed(due, folder, drawsCards);
  takeStock(folder, stock);
  swap(folder);
  keepStocks([distFolder, turnFolder]);
  const beside = filesOnlyIn(stock, before ?? noStock).difference(standing);
  return leftChanges({
    changed: [...beside.union(new Set(changed))],
    removed: before ? [...filesOnlyIn(before, stock)] : [],
  });
}

/** Does nothing, and says so beside the published folder. */
export const publishNothing = (): Published => leftChanges({ changed: [], removed: [] });

/** Leaves the list of what changed beside the published folder, for whoever sends it on. */
function leftChanges(published: Published): Published {
  writeWhole(changesFile, [`${JSON.stringify(published, null, 1)}\n`]);
  return published;
}

/** Files that Astro made besides pages: scripts, and what it copied as it stands. */
const othersIn = (folder: string, standing: Set<string>): string[] =>
  pathsIn(folder).filter((path) => !standing.has(path));

/**
 * Brings the folder that was published before the last up to date with what was rendered, and with what was published last.
 *
 * @returns paths of what says something else than it did
 */
function putTogether(stock: Stock, due: Unit[]): string[] {
  const former = stockOf(turnFolder);
  forgetStock(turnFolder);
  if (!former) rmSync(turnFolder, { recursive: true, force: true });
  mkdirSync(turnFolder, { recursive: true });
  const rendered = new Set(due.map(({ id }) => id));
  const changed: string[] = [];
  for (const unit of stock.units.values()) {
    const isRendered = rendered.has(unit.id);
    if (!isRendered && !hasChanged(former?.units.get(unit.id), unit)) continue;
    if (isRendered) changed.push(...unit.paths.filter(takeRendered));
    else for (const path of unit.paths) copyInto(turnFolder, distFolder, path);
    // Also of what was rendered: a card that stood already keeps its time.
    unit.hashed.forEach(copyMissing);
  }
  const made = stock.others.filter((path) => standsIn(unfinishedFolder, path));
  changed.push(...made.filter(takeRendered));
  [...stock.others, ...stock.left.keys()].forEach(copyMissing);
  const unwanted = former ? filesOnlyIn(former, stock) : [];
  for (const path of unwanted) removeFrom(turnFolder, path);
  return changed;
}

/** Takes a file that was rendered, unless it came out as it was, which keeps its time; says whether it did not. */
function takeRendered(path: string): boolean {
  const isNew = !isSame(unfinishedFolder, distFolder, path);
  if (isNew) moveInto(turnFolder, unfinishedFolder, path);
  else copyInto(turnFolder, distFolder, path);
  return isNew;
}

function copyMissing(path: string): void {
  if (!standsIn(turnFolder, path) && standsIn(distFolder, path))
    copyInto(turnFolder, distFolder, path);
}

/** Puts the cards, pictures and drawings of units into a folder, and draws those that no build has drawn before. */
async function publishHashed(due: Unit[], folder: string, drawsCards: boolean): Promise<void> {
  const cards = drawsCards ? due.flatMap((unit) => unit.cards()) : [];
  const pictures = due.flatMap((unit) => unit.pictures());
  await publishCards(cards, folder);
  publishPictures(pictures, folder);
  publishDrawings(pictures, folder);
}

/** Lets a folder that is whole and the published one change places. */
function swap(folder: string): void {
  rmSync(formerFolder, { recursive: true, force: true });
  if (existsSync(distFolder)) renameSync(distFolder, formerFolder);
  try {
    renameSync(folder, distFolder);
  } catch (error) {
    if (existsSync(formerFolder)) renameSync(formerFolder, distFolder);
    throw error;
  }
  rmSync(turnFolder, { recursive: true, force: true });
  if (existsSync(formerFolder)) renameSync(formerFolder, turnFolder);
  rmSync(unfinishedFolder, { recursive: true, force: true });
}

import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { contentFolder, distFolder } from '../config/folders.ts';
import { kept } from '../kept/kept.ts';
import { type Listed, listContent } from '../newsroom/files.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Report } from '../newsroom/report.ts';
import { nameOf } from './stock.ts';

/** How all that a site is made of looks from outside. */
export interface Look {
  listed: Listed;
  /** Changes when any file of the content does, or any code. */
  stamp: string;
  /** Whether no file may have changed while it was looked at. */
  isSettled: boolean;
}

/** What a build has left for the next to see that there is nothing to do. */
interface Note {
  stamp: string;
  /** The published folder, by its name in the file system. */
  folder: string;
  /** The moments, RFC 3339, from which on and until which nothing changes with the clock. */
  from: string;
  until: string;
  report: Report;
}

const notes = kept(`up-to-date-${basename(distFolder)}`);
const noteName = 'note.json';

/**
 * Looks at all content without reading any of it.
 *
 * @param code key of all code that prints
 * @param begun the moment at which that began, by the clock of the file system, in milliseconds since 1970
 */
export async function lookAtContent(code: string, begun = 0): Promise<Look> {
  const listed = await listContent(contentFolder, begun);
  const seen = listed.files.map(({ name, seen }) => `${name} ${seen?.now ?? ''}`);
  const others = listed.problems.map(({ file }) => file);
  return {
    listed,
    stamp: hash('sha256', [code, ...others, ...seen].join('\n')),
    isSettled: listed.files.every(({ seen }) => seen?.lasting !== undefined),
  };
}

/** What the last build said, where all that it made its site of, the site itself and all that moves with the clock are as they were; else undefined. */
export function standingReport({ stamp }: Look, now: Date): Report | undefined {
  const json = notes.get(noteName);
  if (!json) return undefined;
  const note = JSON.parse(json.toString()) as Note;
  const isSame = note.stamp === stamp && note.folder === nameOf(distFolder);
  const [from, until] = [note.from, note.until].map((moment) => Date.parse(moment));
  const isThen = from !== undefined && until !== undefined && from <= +now && +now < until;
  return isSame && isThen ? { ...note.report, now: now.toISOString() } : undefined;
}

/** Leaves to the next build what this one said, where nothing was wrong. */
export function keepReport(look: Look, { until }: Newsroom, report: Report, now: Date): void {
  const folder = nameOf(distFolder);
  if (!look.isSettled || report.errors.length > 0 || folder === undefined) {
    notes.drop(noteName);
    return;
  }
  const note: Note = {
    ...{ stamp: look.stamp, folder, report },
    ...{ from: now.toISOString(), until: until.toISOString() },
  };
  notes.put(noteName, JSON.stringify(note));
}

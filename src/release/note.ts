import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { contentFolder, distFolder } from '../config/folders.ts';
import { kept } from '../kept/kept.ts';
import { type Listed, listContent } from '../newsroom/files.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Report } from '../newsroom/report.ts';
import { codeKeyOf } from './keys.ts';
import { nameOf } from './stock.ts';

/** How all that a site is made of looks from outside. */
export interface Look {
  listed: Listed;
  /** Changes when any file or folder of the content does, or any code. */
  stamp: string;
  /** Whether nothing may have changed while it was looked at. */
  isSettled: boolean;
}

/** What a build has left for the next to see that there is nothing to do. */
interface Note {
  stamp: string;
  /** What tells the published folder from another in its place. */
  folder: string;
  /** The moments, RFC 3339, from which on and until which nothing changes with the clock. */
  from: string;
  until: string;
  report: Report;
}

const notes = kept(`note-${basename(distFolder)}`);
const noteName = 'note.json';

/**
 * Looks at all content without reading any of it.
 *
 * @param code key of all code that prints
 * @param begun the moment at which that began, by the clock of the file system, in milliseconds since 1970
 */
export async function lookAtContent(code = codeKeyOf(process.cwd()), begun = 0): Promise<Look> {
  const listed = await listContent(contentFolder, begun);
  const all = [...listed.folders, ...listed.files];
  const seen = all.map(({ shown, seen }) => `${shown} ${seen?.now ?? ''}`);
  const others = listed.problems.map(({ file }) => file);
  return {
    listed,
    stamp: hash('sha256', [code, ...others, ...seen].join('\n')),
    isSettled: all.every(({ seen }) => seen?.lasting !== undefined),
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

/** Takes the note away before anything is published: folders take turns, and what a build that failed left may look like what was noted. */
export const dropNote = (): void => notes.drop(noteName);

/** Notes what a build said in which nothing was wrong. */
export function keepNote(look: Look, { until }: Newsroom, report: Report, now: Date): void {
  const folder = nameOf(distFolder);
  if (!look.isSettled || report.errors.length > 0 || folder === undefined) return;
  const note: Note = {
    ...{ stamp: look.stamp, folder, report },
    ...{ from: now.toISOString(), until: until.toISOString() },
  };
  notes.put(noteName, JSON.stringify(note));
}

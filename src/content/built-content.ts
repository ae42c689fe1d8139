import { basename } from 'node:path';
import { distFolder } from '../config/folders.ts';
import { openCache } from '../cache/cache.ts';
import type { Report } from './report.ts';

/** The state of the content and the code that a build used, with its report. */
export interface BuiltContent {
  /** Hash that changes with the content or the code. */
  stamp: string;
  /** Start of the period in which the site does not change with time, inclusive (RFC 3339). */
  from: string;
  /** End of that period, exclusive (RFC 3339). */
  until: string;
  report: Report;
}

const known = openCache(`content-state-${basename(distFolder)}`);
const [loaded, built] = ['loaded.json', 'built.json'] as const;

/**
 * Caches the state that a load has read, until its build has finished.
 *
 * @param content undefined if the state is uncertain; this deletes the cached state
 */
export function saveBuiltContent(content: BuiltContent | undefined): void {
  if (content) known.put(loaded, JSON.stringify(content));
  else known.drop(loaded);
}

/** Marks the state of the last load as built. */
export function markContentBuilt(): void {
  const content = known.get(loaded);
  if (content) known.put(built, content);
  else known.drop(built);
}

/** Returns the state of the last finished build, or undefined if it is not known. */
export function readBuiltContent(): BuiltContent | undefined {
  const json = known.get(built);
  return json && (JSON.parse(json.toString()) as BuiltContent);
}

import { basename } from 'node:path';
import { distFolder } from '../config/folders.ts';
import { openCache } from '../cache/cache.ts';
import type { Report } from './report.ts';

/** What the last finished build was made of. */
export interface BuiltContent {
  /** How the content and the code looked. */
  stamp: string;
  /** The moments, RFC 3339, from which on and until which nothing changes with the clock. */
  from: string;
  until: string;
  report: Report;
}

const known = openCache(`content-state-${basename(distFolder)}`);
const [loaded, built] = ['loaded.json', 'built.json'] as const;

/** Keeps what a load has read until the build that it is for has finished; undefined where that cannot be told. */
export function saveBuiltContent(content: BuiltContent | undefined): void {
  if (content) known.put(loaded, JSON.stringify(content));
  else known.drop(loaded);
}

/** Marks what was loaded last as built. */
export function markContentBuilt(): void {
  const content = known.get(loaded);
  if (content) known.put(built, content);
  else known.drop(built);
}

/** Returns what the last finished build was made of; undefined where that is not known. */
export function readBuiltContent(): BuiltContent | undefined {
  const json = known.get(built);
  return json && (JSON.parse(json.toString()) as BuiltContent);
}

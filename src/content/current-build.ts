import { existsSync } from 'node:fs';
import { getMachineTime } from '../config/clock.ts';
import { distFolder, unfinishedFile } from '../config/folders.ts';
import { type BuiltContent, readBuiltContent } from './built-content.ts';
import { getContentState } from './content-state.ts';

/**
 * Returns the last finished build if a new build would produce the same site: the content and the
 * code are unchanged, and no change was due at a time since then. Does not read content files.
 */
export async function findCurrentBuild(now: Date): Promise<BuiltContent | undefined> {
  const built = readBuiltContent();
  if (!built || !existsSync(distFolder) || existsSync(unfinishedFile)) return undefined;
  const isSameTime = now >= new Date(built.from) && now < new Date(built.until);
  if (!isSameTime) return undefined;
  return (await getContentState(getMachineTime())).stamp === built.stamp ? built : undefined;
}

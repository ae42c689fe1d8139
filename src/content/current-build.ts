import { existsSync } from 'node:fs';
import { getMachineTime } from '../config/clock.ts';
import { distFolder, unfinishedFile } from '../config/folders.ts';
import { type BuiltContent, readBuiltContent } from './built-content.ts';
import { getContentState } from './content-state.ts';

/**
 * Returns the last finished build, where a build now would change nothing: each file of the content and of the code
 * looks the same, and no moment has come at which something changes. It reads no content.
 */
export async function findCurrentBuild(now: Date): Promise<BuiltContent | undefined> {
  const built = readBuiltContent();
  if (!built || !existsSync(distFolder) || existsSync(unfinishedFile)) return undefined;
  const isSameTime = now >= new Date(built.from) && now < new Date(built.until);
  if (!isSameTime) return undefined;
  return (await getContentState(getMachineTime())).stamp === built.stamp ? built : undefined;
}

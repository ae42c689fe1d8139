import { existsSync } from 'node:fs';
import { machineTime } from '../config/clock.ts';
import { distFolder, unfinishedFile } from '../config/folders.ts';
import { readBuiltContent } from './built-content.ts';
import { getContentState } from './content-state.ts';

/**
 * Returns whether a build would change the site: because a file of the content or of the code looks different,
 * because a moment has come at which something changes, or because the last build did not finish. It reads
 * no content.
 */
export async function isBuildDue(now: Date): Promise<boolean> {
  const built = readBuiltContent();
  if (!built || !existsSync(distFolder) || existsSync(unfinishedFile)) return true;
  const isSameTime = now >= new Date(built.from) && now < new Date(built.until);
  if (!isSameTime) return true;
  return (await getContentState(machineTime())).stamp !== built.stamp;
}

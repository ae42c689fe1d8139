import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { feedFiles } from '../../routes.ts';

const names: string[] = Object.values(feedFiles);

/** Lists the URL paths of feeds that differ between two built sites, including new feeds. */
export function findChangedFeeds(before: string, after: string): string[] {
  return readdirSync(after, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.includes(basename(file)))
    .filter(
      (file) =>
        !existsSync(join(before, file)) ||
        !readFileSync(join(before, file)).equals(readFileSync(join(after, file))),
    )
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort();
}

import { contentFolder } from '../config/folders.ts';
import { type ReadResult, readContent } from './read-content.ts';
import { readRecords } from './article-cache.ts';
import { openStoryCache, createMemoryStoryCache } from './story-cache.ts';
import { getFingerprints } from './fingerprint.ts';

/**
 * Reads and validates all content as a build does. Writes only to the cache, and only if the cache
 * is writable.
 *
 * @throws ContentError with the problems of all files
 */
export async function checkContent(now: Date): Promise<ReadResult> {
  const keys = await getFingerprints(process.cwd());
  const texts = createMemoryStoryCache(openStoryCache());
  const { known } = readRecords(keys.texts, texts);
  return readContent({ content: contentFolder, now, keys, texts, known });
}

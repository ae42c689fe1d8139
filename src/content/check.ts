import { contentFolder } from '../config/folders.ts';
import { type ReadResult, readContent } from './read-content.ts';
import { readRecords } from './article-cache.ts';
import { openStoryCache, createMemoryStoryCache } from './story-cache.ts';
import { getFingerprints } from './fingerprint.ts';

/**
 * Reads and validates all content as a build does, and writes only to the cache, if that may be written.
 *
 * @throws ContentError naming every problem of every file
 */
export async function checkContent(now: Date): Promise<ReadResult> {
  const keys = await getFingerprints(process.cwd());
  const texts = createMemoryStoryCache(openStoryCache());
  const { known } = readRecords(keys.texts, texts);
  return readContent({ content: contentFolder, now, keys, texts, known });
}

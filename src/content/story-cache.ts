import { basename } from 'node:path';
import { distFolder } from '../config/folders.ts';
import { type BlobStore, openBlobStore, getTextName } from '../cache/blob-store.ts';
import type { RenderedStory } from '../model/story-summary.ts';
import type { StoryCache } from './options.ts';

/** A cache of rendered stories that can also be read. */
export interface ReadableStoryCache extends StoryCache {
  /**
   * Returns the story with a name.
   *
   * @throws DamagedError if the cached story is damaged
   */
  named: (name: string) => RenderedStory;
}

/**
 * Opens the cache of rendered stories for one site. Each site has its own cache, because a build
 * deletes the stories that it does not need.
 */
export function openStoryCache(
  name = basename(distFolder),
  options: { isReadOnly?: boolean } = {},
): ReadableStoryCache & Pick<BlobStore, 'keepOnly'> {
  const texts = openBlobStore(`texts-${name}`, options);
  return {
    has: texts.has,
    keep: (text) => texts.put(JSON.stringify(text)),
    named: (name) => JSON.parse(texts.get(name)) as RenderedStory,
    keepOnly: texts.keepOnly,
  };
}

/**
 * Opens the story cache of the development server. Also reads the cache of the last build, but
 * never changes it.
 */
export function openDevTexts(): ReadableStoryCache & Pick<BlobStore, 'keepOnly'> {
  const site = basename(distFolder);
  const [own, built] = [openStoryCache(`${site}-dev`), openStoryCache(site, { isReadOnly: true })];
  return {
    has: (name) => own.has(name) || built.has(name),
    keep: own.keep,
    named: (name) => (own.has(name) ? own : built).named(name),
    keepOnly: own.keepOnly,
  };
}

/**
 * Creates a story cache in memory, which lasts as long as the process.
 *
 * @param before another cache to read stories from
 */
export function createMemoryStoryCache(before?: ReadableStoryCache): ReadableStoryCache {
  const texts = new Map<string, string>();
  return {
    has: (name) => texts.has(name) || (before?.has(name) ?? false),
    keep(text) {
      const json = JSON.stringify(text);
      const name = getTextName(json);
      texts.set(name, json);
      return name;
    },
    named(name) {
      const json = texts.get(name);
      if (json !== undefined) return JSON.parse(json) as RenderedStory;
      if (!before) throw new Error(`No text is kept under ${name}.`);
      return before.named(name);
    },
  };
}

import { basename } from 'node:path';
import { distFolder } from '../config/folders.ts';
import { type BlobStore, openBlobStore, getTextName } from '../cache/blob-store.ts';
import type { RenderedStory } from '../model/story-summary.ts';
import type { StoryCache } from './options.ts';

/** Where printed texts are kept, with what reads them. */
export interface ReadableStoryCache extends StoryCache {
  /**
   * @throws DamagedError where a text is not what was kept.
   */
  named: (name: string) => RenderedStory;
}

/** The texts of a site, kept for this build and the next; each site's by itself, for a build lets go of what it does not need. */
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

/** Returns the texts of the development server: its own, and those of the last build, which it leaves alone. */
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
 * Texts in memory, for as long as this process runs.
 *
 * @param before texts that need not be kept again
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

import { getCollection, getEntry } from 'astro:content';
import { hashedFolders } from '../routes.ts';
import { getCurrentTime } from '../config/clock.ts';
import { isPreview } from '../config/mode.ts';
import { getFingerprints } from '../content/fingerprint.ts';
import { createSearchIndex, type Search, updateSearchIndex } from '../content/search-index.ts';
import { DamagedError } from '../cache/checksummed.ts';
import {
  type Edition,
  createEdition,
  type FiledArticle,
  type StaticPageEntry,
} from '../model/edition.ts';
import type { RenderedStory } from '../model/story-summary.ts';
import { getPictureType } from '../model/picture.ts';
import type { Person, Term } from '../model/schema.ts';
import { openStoryCache, openDevTexts, type ReadableStoryCache } from '../content/story-cache.ts';
import { readPictureFile } from '../media/images/prepare.ts';
import { getCacheKeys } from './_cache-keys.ts';

/** Data that all pages of a build share. */
interface BuildData {
  edition: Edition;
  search: Search;
  /** Cache key of each page and file, by path. */
  keys: Map<string, string>;
}

let buildData: Promise<BuildData> | undefined;

/**
 * Returns the edition. A build computes it once. The development server computes it each time,
 * because content may have changed.
 */
export async function getEdition(): Promise<Edition> {
  return isPreview() ? readEdition() : (await getBuildData()).edition;
}

/** Returns the search index. */
export async function getSearch(): Promise<Search> {
  return isPreview()
    ? createSearchIndex(await readEdition(), readText)
    : (await getBuildData()).search;
}

/**
 * Returns a function that finds the cache key of a path. In the development server, which has no
 * cache keys, the function returns an empty string.
 */
export async function getKeys(): Promise<(path: string) => string> {
  if (isPreview()) return () => '';
  const { keys } = await getBuildData();
  return (path) => {
    const key = keys.get(path);
    if (key === undefined) throw new Error(`No cache key covers ${path}.`);
    return key;
  };
}

const getBuildData = (): Promise<BuildData> => (buildData ??= createBuildData());

async function createBuildData(): Promise<BuildData> {
  const [edition, fingerprints] = await Promise.all([
    readEdition(),
    getFingerprints(process.cwd()),
  ]);
  const search = updateSearchIndex(edition, fingerprints.search, readText);
  return { edition, search, keys: getCacheKeys(edition, fingerprints.code) };
}

/** Creates the edition from the collections. */
async function readEdition(): Promise<Edition> {
  const [articles, pages, desks, tags, people, common] = await Promise.all([
    getCollection('articles'),
    getCollection('pages'),
    getCollection('desks'),
    getCollection('tags'),
    getCollection('people'),
    getEntry('edition', 'edition'),
  ]);
  // Entries have more fields than the schemas: loaders add the results of checks and rendering.
  const { now, design, standing } = common?.data as {
    now: string;
    design: string;
    standing: string[];
  };
  return createEdition(
    {
      articles: articles.map(({ data }) => data as unknown as FiledArticle),
      pages: pages.map(({ data }) => data as unknown as StaticPageEntry),
      desks: createTerms(desks),
      tags: createTerms(tags),
      people: createTerms(people) as Map<string, Person>,
      standing,
    },
    // The development server uses the current time, because it may have loaded content long ago.
    isPreview() ? getCurrentTime() : new Date(now),
    { design, isPreview: isPreview() },
  );
}

/** Returns the terms of a list, in the order of its file. */
function createTerms(entries: { id: string; data: object }[]): Map<string, Term> {
  const positioned = entries.map(({ id, data }) => {
    const { position, ...term } = data as Term & { position: number };
    return { id, position, term };
  });
  return new Map(
    positioned.sort((a, b) => a.position - b.position).map(({ id, term }) => [id, term]),
  );
}

let texts: ReadableStoryCache | undefined;

/**
 * Returns the rendered text of an article or a static page.
 *
 * @throws DamagedError if the cached file is damaged
 */
export const readStoryText = ({ text }: { text: string }): RenderedStory => readText(text);

function readText(name: string): RenderedStory {
  const open = isPreview() ? openDevTexts : openStoryCache;
  // Opens the cache again: the loader of the development server may have added the text.
  if (!texts?.has(name)) texts = open();
  return texts.named(name);
}

/**
 * Returns a data URL (RFC 2397) with the content of a published picture.
 *
 * @param path path of the picture on the site
 * @throws DamagedError if the picture is not in the cache
 */
export function getDataUrl(path: string): string {
  const name = path.slice(hashedFolders.pictures.length);
  const data = readPictureFile(name);
  if (!data) throw new DamagedError(name);
  return `data:${getPictureType(name)};base64,${data.toString('base64')}`;
}

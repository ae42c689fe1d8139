import { getCollection } from 'astro:content';
import { now } from '../config/clock.ts';
import { type Copy, type Edition, editionOf } from '../model/edition.ts';
import type { PrintedText, StoryOutline } from '../model/kept-story.ts';
import { textNamed } from '../newsroom/texts.ts';
import { keysOf } from './keys.ts';

let kept: Promise<Edition> | undefined;

/** What this build publishes. */
export function currentEdition(): Promise<Edition> {
  // While an editor tries things out, content changes under the server.
  if (import.meta.env.DEV) return load();
  return (kept ??= load());
}

async function load(): Promise<Edition> {
  const [articles, desks, tags, people, pages] = await Promise.all([
    getCollection('articles'),
    getCollection('desks'),
    getCollection('tags'),
    getCollection('people'),
    getCollection('pages'),
  ]);
  const copy: Copy = {
    desks: bySlug(desks),
    tags: bySlug(tags),
    people: bySlug(people),
    articles: articles.map(withOutlineRead),
    pages: pages.map(withOutlineRead),
  };
  return editionOf(copy, now, keysOf(process.cwd()).cards);
}

/** The words of a list by their keys. */
const bySlug = <Data extends object>(
  entries: { id: string; data: Data }[],
): Map<string, Data & { slug: string }> =>
  new Map(entries.map(({ id, data }) => [id, { ...data, slug: id }]));

/** The printed text of an article or a page. */
export const textOf = ({ text }: { text: string }): PrintedText => textNamed(text);

/** An entry with the outline of its story, which the collection holds as JSON. */
const withOutlineRead = <Data extends { story: string }>({
  id,
  data,
}: {
  id: string;
  data: Data;
}) => ({
  ...data,
  slug: id,
  story: JSON.parse(data.story) as StoryOutline,
});

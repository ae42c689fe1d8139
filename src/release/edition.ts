import { getCollection } from 'astro:content';
import { clock, now } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import { isLive } from '../config/mode.ts';
import { type Copy, type Edition, editionOf } from '../model/edition.ts';
import type { PrintedText, StoryOutline } from '../model/kept-story.ts';
import { readLedger, standingIn } from '../newsroom/ledger.ts';
import { textNamed } from '../newsroom/texts.ts';
import { keysOf } from './keys.ts';
import { liveNewsroom } from './live.ts';

let kept: Promise<Edition> | undefined;

/** What this build publishes; while an editor tries things out, what stands in the content now, with drafts and what is to come. */
export function currentEdition(): Promise<Edition> {
  return isLive() ? live() : (kept ??= load());
}

async function live(): Promise<Edition> {
  const { copy } = await liveNewsroom();
  return editionOf(copy, clock(), { design: keysOf(process.cwd()).cards, isPreview: true });
}

async function load(): Promise<Edition> {
  const [articles, desks, tags, people, pages] = await Promise.all([
    getCollection('articles'),
    getCollection('desks'),
    getCollection('tags'),
    getCollection('people'),
    getCollection('pages'),
  ]);
  const { ledger } = await readLedger(contentFolder);
  const copy: Copy = {
    desks: bySlug(desks),
    tags: bySlug(tags),
    people: bySlug(people),
    articles: articles.map(withOutlineRead),
    pages: pages.map(withOutlineRead),
    standing: standingIn(ledger),
  };
  return editionOf(copy, now, { design: keysOf(process.cwd()).cards });
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

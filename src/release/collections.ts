import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { distFolder, leftLedgerFile, reportFile } from '../config/folders.ts';
import { kept } from '../kept.ts';
import { stateOf } from '../model/article.ts';
import type { Copy, FiledArticle } from '../model/edition.ts';
import type { KeptStory, StoryOutline } from '../model/kept-story.ts';
import { ContentError } from '../model/problems.ts';
import type { Person, Term } from '../model/schema.ts';
import type { LastGood } from '../newsroom/assignment.ts';
import { ledgerOf, printLedger } from '../newsroom/ledger.ts';
import { type Newsroom, readNewsroom } from '../newsroom/newsroom.ts';
import { type Report, reportOf, reportOfErrors } from '../newsroom/report.ts';
import { isKept, keepOnly } from '../newsroom/texts.ts';
import type { Keys } from './keys.ts';

/** Where the newsroom works, for which moment, and with which code. */
export interface Desk {
  content: string;
  now: Date;
  keys: Keys;
  /** Whether the last good version of an article stands in for one in which something is wrong. */
  keepsLast: boolean;
}

/** The names of Astro's collections of what the newsroom has. */
type CollectionName = 'articles' | 'desks' | 'tags' | 'people' | 'pages';

/**
 * Loaders of Astro's collections, which read all content once between them. Astro's store keeps the
 * stories for the next build; Astro's own loader stops at the first wrong file, takes a moment
 * without a zone for UTC, and publishes an empty article where Markdown fails. The development server
 * reads the newsroom itself (`live.ts`).
 */
export function loaders(desk: Desk): Record<CollectionName, Loader> {
  const reading = readingOf(desk);
  return {
    articles: {
      name: 'warta-articles',
      async load(context) {
        if (context.watcher) return;
        await fileArticles(await reading.begin(context), context, desk);
      },
    },
    desks: follower('desks', reading, ({ desks }) => [...desks.values()]),
    tags: follower('tags', reading, ({ tags }) => [...tags.values()]),
    people: follower('people', reading, ({ people }) => [...people.values()]),
    pages: follower('pages', reading, ({ pages }) => pages.map(withOutlineKept)),
  };
}

/** What there is besides articles, which are too many to be held any longer than it takes to file them. */
type Rest = Pick<Copy, 'desks' | 'tags' | 'people' | 'pages'>;

/** The reading of all content: begun by the articles' loader, whose store knows the last build's stories, and followed by all others. */
interface Reading {
  begin: (context: LoaderContext) => Promise<Newsroom>;
  rest: Promise<Rest>;
}

function readingOf({ content, now, keys, keepsLast }: Desk): Reading {
  const rest = Promise.withResolvers<Rest>();
  // Where no other loader follows, nobody else is told of what is wrong.
  rest.promise.catch(() => undefined);
  return {
    async begin(context) {
      try {
        const known = knownIn(context);
        const lastGood = keepsLast ? lastGoodIn(context, keys) : undefined;
        const newsroom = await readNewsroom({ content, now, keys, known, lastGood });
        leave(reportOf(newsroom, now));
        writeFileSync(leftLedgerFile, printLedger(ledgerOf(newsroom.copy, now, newsroom.ledger)));
        const { desks, tags, people, pages } = newsroom.copy;
        rest.resolve({ desks, tags, people, pages });
        return newsroom;
      } catch (error) {
        if (error instanceof ContentError) leave(reportOfErrors(error.problems, now));
        rest.reject(error);
        throw error;
      }
    },
    rest: rest.promise,
  };
}

/** Leaves a report for the command that called for the build, with the number of its process. */
function leave(report: Report): void {
  mkdirSync(dirname(reportFile), { recursive: true });
  writeFileSync(reportFile, JSON.stringify({ process: process.pid, ...report }));
}

/** The stories that Astro's store kept from the last build. */
const knownIn =
  ({ store }: LoaderContext) =>
  (slug: string) => {
    const entry = store.get(slug);
    if (entry?.digest === undefined) return undefined;
    return {
      digest: String(entry.digest).split(' ')[0] ?? '',
      read: () => ({
        story: JSON.parse(String(entry.data['story'])) as StoryOutline,
        text: String(entry.data['text']),
      }),
    };
  };

/** Words and pages as the last build published them. */
const words = kept(`words-${basename(distFolder)}`);
const wordsName = 'words.json';

/** What Astro's store and we kept of the last build, of the same code; what was not out then is not good to be. */
function lastGoodIn({ store }: LoaderContext, { texts }: Keys): LastGood {
  const last = words.has(wordsName) ? wordsIn(words.getNow(wordsName).toString()) : undefined;
  return {
    article(slug) {
      const entry = store.get(slug);
      if (!last || entry?.digest === undefined) return undefined;
      const [, text = '', key] = String(entry.digest).split(' ');
      if (key !== texts || !isKept(text)) return undefined;
      const story = JSON.parse(String(entry.data['story'])) as StoryOutline;
      const article = { ...entry.data, slug, story } as unknown as FiledArticle;
      return stateOf(article, last.now) === undefined ? article : undefined;
    },
    rest: last,
  };
}

function wordsIn(json: string): Rest & { now: Date } {
  const { now, desks, tags, people, pages } = JSON.parse(json) as {
    now: string;
    desks: [string, Term][];
    tags: [string, Term][];
    people: [string, Person][];
    pages: Rest['pages'];
  };
  return {
    now: new Date(now),
    ...{ desks: new Map(desks), tags: new Map(tags), people: new Map(people), pages },
  };
}

async function fileArticles(
  { copy, digests, aside }: Newsroom,
  context: LoaderContext,
  { now, keys }: Desk,
): Promise<void> {
  const { store } = context;
  const gone = new Set(store.keys());
  const standIns = new Set(aside.flatMap(({ slug, isKept }) => (isKept ? [slug] : [])));
  for (const article of copy.articles) {
    const { slug, ...filed } = withOutlineKept(article);
    gone.delete(slug);
    // The last good version is in the store as it was.
    if (standIns.has(slug) || digests.get(slug) === undefined) continue;
    const data = await context.parseData({ id: slug, data: filed });
    // Astro leaves an entry of the same digest as it is, so what was printed is part of it: its pictures may be others.
    store.set({ id: slug, data, digest: `${digests.get(slug)} ${article.text} ${keys.texts}` });
  }
  for (const slug of gone) store.delete(slug);
  keepOnly([...copy.articles, ...copy.pages].map(({ text }) => text));
  const { desks, tags, people, pages } = copy;
  const json = { now, desks: [...desks], tags: [...tags], people: [...people], pages };
  words.putNow(wordsName, JSON.stringify(json));
}

/** An entry as a collection holds it. */
const withOutlineKept = <Entry extends KeptStory>(entry: Entry) => ({
  ...entry,
  story: JSON.stringify(entry.story),
});

/** The loader of a collection of which nothing is kept from build to build. */
const follower = (
  name: CollectionName,
  reading: Reading,
  entriesOf: (rest: Rest) => { slug: string }[],
): Loader => ({
  name: `warta-${name}`,
  async load(context) {
    if (context.watcher) return;
    const rest = await reading.rest;
    context.store.clear();
    for (const { slug, ...data } of entriesOf(rest))
      context.store.set({ id: slug, data: await context.parseData({ id: slug, data }) });
  },
});

import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { KeptStory, StoryOutline } from '../model/kept-story.ts';
import { describeProblems } from '../model/problems.ts';
import { type Newsroom, readNewsroom } from '../newsroom/newsroom.ts';
import { keepOnly } from '../newsroom/texts.ts';
import { editor } from '../words/editor.ts';
import type { Keys } from './keys.ts';

/** Where the newsroom works, for which moment, and with which code. */
export interface Desk {
  content: string;
  now: Date;
  keys: Keys;
}

/** The names of Astro's collections of what the newsroom has. */
type CollectionName = 'articles' | 'desks' | 'tags' | 'people' | 'pages';

/**
 * Loaders of Astro's collections, which read all content once between them. Astro's store keeps the
 * stories for the next build; Astro's own loader stops at the first wrong file, takes a moment
 * without a zone for UTC, and publishes an empty article where Markdown fails.
 */
export function loaders(desk: Desk): Record<CollectionName, Loader> {
  const reading = readingOf(desk);
  return {
    articles: {
      name: 'warta-articles',
      async load(context) {
        await fileArticles(await reading.begin(context), context);
        watch(context, desk.content, async () =>
          fileArticles(await reading.begin(context), context),
        );
      },
    },
    desks: follower('desks', reading, ({ desks }) => [...desks.values()]),
    tags: follower('tags', reading, ({ tags }) => [...tags.values()]),
    people: follower('people', reading, ({ people }) => [...people.values()]),
    pages: follower('pages', reading, ({ pages }) => pages.map(withOutlineKept)),
  };
}

/** What there is besides articles, which are too many to be held any longer than it takes to file them. */
type Rest = Omit<Newsroom['copy'], 'articles'>;

type Follow = (rest: Rest) => Promise<void>;

/** The reading of all content: begun by the articles' loader, whose store knows the last build's stories, and followed by all others. */
interface Reading {
  begin: (context: LoaderContext) => Promise<Newsroom>;
  /** Is told of each reading; resolves when it was told of the first. */
  follow: (follow: Follow) => Promise<void>;
}

function readingOf({ content, now, keys }: Desk): Reading {
  const first = Promise.withResolvers<Rest>();
  const following: Follow[] = [];
  return {
    async begin(context) {
      try {
        const newsroom = await readNewsroom({ content, now, keys, known: knownIn(context) });
        tellWarnings(newsroom, context);
        const { desks, tags, people, pages } = newsroom.copy;
        const rest = { desks, tags, people, pages };
        first.resolve(rest);
        for (const follow of following) await follow(rest);
        return newsroom;
      } catch (error) {
        first.reject(error);
        throw error;
      }
    },
    async follow(follow) {
      await follow(await first.promise);
      following.push(follow);
    },
  };
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

function tellWarnings({ warnings }: Newsroom, { logger }: LoaderContext): void {
  if (warnings.length === 0) return;
  logger.warn(`${editor.report.warning}\n${describeProblems(warnings)}`);
}

async function fileArticles({ copy, digests }: Newsroom, context: LoaderContext): Promise<void> {
  const { store, watcher } = context;
  const gone = new Set(store.keys());
  for (const article of copy.articles) {
    const { slug, ...filed } = withOutlineKept(article);
    gone.delete(slug);
    const data = await context.parseData({ id: slug, data: filed });
    // Astro leaves an entry of the same digest as it is, so what was printed is part of it: its pictures may be others.
    store.set({ id: slug, data, digest: `${digests.get(slug)} ${article.text}` });
  }
  for (const slug of gone) store.delete(slug);
  // While an editor tries things out, Astro still reads for a moment what it was told before.
  if (!watcher) keepOnly([...copy.articles, ...copy.pages].map(({ text }) => text));
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
  load: (context) =>
    reading.follow(async (rest) => {
      context.store.clear();
      for (const { slug, ...data } of entriesOf(rest))
        context.store.set({ id: slug, data: await context.parseData({ id: slug, data }) });
    }),
});

function watch(
  { watcher, logger }: LoaderContext,
  content: string,
  reload: () => Promise<void>,
): void {
  // One after the other: of two readings at once the older might be the last to be filed.
  let running = Promise.resolve();
  watcher?.add(content);
  watcher?.on('all', (_, path) => {
    if (!path.startsWith(content + sep)) return;
    running = running
      .then(reload)
      .catch((error: unknown) =>
        logger.error(error instanceof Error ? error.message : String(error)),
      );
  });
}

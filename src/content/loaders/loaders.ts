import { createRequire } from 'node:module';
import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder } from '../../config/folders.ts';
import type { LoadedContent } from './load.ts';

/** A function for each collection that returns its entries from the shared load. */
const entriesOf = {
  articles: ({ copy }) => copy.articles.map((data) => [data.slug, data]),
  pages: ({ copy }) => copy.pages.map((data) => [data.slug, data]),
  desks: ({ copy }) => addPositions(copy.desks),
  tags: ({ copy }) => addPositions(copy.tags),
  people: ({ copy }) => addPositions(copy.people),
  places: ({ places }) => addPositions(places),
  edition: ({ copy, now, design }) => [
    ['edition', { now: now.toISOString(), design, standing: copy.standing }],
  ],
} satisfies Record<string, (content: LoadedContent) => [id: string, data: object][]>;

type Name = keyof typeof entriesOf;

/** Adds positions to the entries of a list, because a store does not keep the order of the file. */
const addPositions = (list: Map<string, object>): [string, object][] =>
  Array.from(list, ([id, data], position) => [id, { ...data, position }]);

/**
 * Creates the loader of a collection. All loaders of one sync share one load. It validates
 * everything, and throws one error with all problems before any loader writes to its store.
 */
export const createLoader = (name: Name): Loader => ({
  name: `warta-${name}`,
  async load(context) {
    update(context, name, await loadOnce(context));
    if (name === 'articles') watch(context);
  },
});

let loading: Promise<LoadedContent> | undefined;
const contexts = new Map<Name, LoaderContext>();

/** Starts the load of a sync, or returns the load that is running. */
function loadOnce({ watcher }: LoaderContext): Promise<LoadedContent> {
  loading ??= (watcher ? loadForPreview() : loadForBuild()).finally(() => {
    loading = undefined;
  });
  return loading;
}

async function loadForPreview(): Promise<LoadedContent> {
  const live = await import('./live.ts');
  return live.loadForPreview();
}

/**
 * Loads content with Node's module loader. Vite would transform about 250 modules in each build.
 */
async function loadForBuild(): Promise<LoadedContent> {
  const file = resolve('src/content/loaders/load.ts');
  const load = createRequire(file)(file) as typeof import('./load.ts');
  return load.loadForBuild();
}

/** Updates a store to hold exactly the entries of a load. */
function update(context: LoaderContext, name: Name, content: LoadedContent): void {
  contexts.set(name, context);
  const { store } = context;
  const entries = entriesOf[name](content);
  const ids = new Set(entries.map(([id]) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const [id, data] of entries) {
    const json = JSON.stringify(data);
    const digest = context.generateDigest(json);
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, data: JSON.parse(json) as Record<string, unknown>, digest });
  }
}

/** Reloads everything when a content file changes while the development server runs. */
function watch({ watcher, logger }: LoaderContext): void {
  if (!watcher) return;
  watcher.add(contentFolder);
  let isWaiting = false;
  const reload = async (path: string): Promise<void> => {
    if (!path.startsWith(contentFolder + sep) || isWaiting) return;
    isWaiting = true;
    // The running load may have read the file before it changed.
    await loading?.catch(() => undefined);
    isWaiting = false;
    const [context] = contexts.values();
    if (!context) return;
    const content = await loadOnce(context);
    for (const [name, one] of contexts) update(one, name, content);
  };
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (path: string) => {
      reload(path).catch((error: unknown) => logger.error(String(error)));
    });
}

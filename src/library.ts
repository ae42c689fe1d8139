import { type CollectionEntry, getCollection } from 'astro:content';
import type { Article, Person, Term } from './model/article.ts';
import { newestFirst } from './model/article.ts';
import type { Listing } from './model/listing.ts';
import { textOf } from './model/parts.ts';
import { type basePaths, termPath } from './addresses.ts';
import { publishPictures } from './pictures.ts';
import { words } from './words/reader.ts';

/** All that a build publishes, as plain data. */
export interface Library {
  /** Newest first. */
  articles: Article[];
  all: Listing;
  /** Desks, tags and people that have an article, by name. */
  desks: Listing[];
  tags: Listing[];
  people: Listing[];
}

let kept: Promise<Library> | undefined;
let keptFor: number | undefined;

/** What is published at a moment: articles whose time has come, and the lists they stand in. */
export function libraryAt(now: Date): Promise<Library> {
  if (!kept || keptFor !== now.getTime() || import.meta.env.DEV) {
    keptFor = now.getTime();
    kept = load(now);
  }
  return kept;
}

/** The listing of a desk, tag or person that an article refers to. */
export const listingOf = (listings: Listing[], term: Term): Listing => {
  const listing = listings.find(({ term: { slug } }) => slug === term.slug);
  if (!listing) throw new Error(`No listing for ${term.slug}.`);
  return listing;
};

async function load(now: Date): Promise<Library> {
  const [entries, desks, tags, people] = await Promise.all([
    getCollection('articles', ({ data }) => Date.parse(data.published) <= now.getTime()),
    termsOf('desks'),
    termsOf('tags'),
    termsOf('people'),
  ]);
  const published = await Promise.all(
    entries.map((entry) => articleOf(entry, desks, tags, people as Map<string, Person>)),
  );
  const articles = published.sort(newestFirst);
  return {
    articles,
    all: {
      kind: 'all',
      path: '/berita/',
      articles,
      term: { slug: 'berita', name: words.listing.all, description: words.listing.allDescription },
    },
    desks: listings('desk', desks, articles, ({ desk }) => [desk]),
    tags: listings('tag', tags, articles, (article) => article.tags),
    people: listings('person', people, articles, ({ credits }) =>
      credits.map(({ person }) => person),
    ),
  };
}

async function termsOf(collection: 'desks' | 'tags' | 'people'): Promise<Map<string, Term>> {
  const entries = await getCollection(collection);
  return new Map(entries.map(({ id, data }) => [id, { slug: id, ...data }]));
}

async function articleOf(
  { id, data, rendered }: CollectionEntry<'articles'>,
  desks: Map<string, Term>,
  tags: Map<string, Term>,
  people: Map<string, Person>,
): Promise<Article> {
  return {
    ...data,
    slug: id,
    guid: data.guid ?? id,
    aliases: data.aliases ?? [],
    desk: known(desks, data.desk),
    tags: data.tags.map((tag) => known(tags, tag)),
    credits: data.credits.map(({ role, person }) => ({ role, person: known(people, person) })),
    published: new Date(data.published),
    updated: data.updated ? new Date(data.updated) : undefined,
    happened: data.happened,
    text: textOf(await publishPictures(rendered?.html ?? '')),
  };
}

function known<T>(terms: Map<string, T>, slug: string): T {
  const term = terms.get(slug);
  if (!term) throw new Error(`The loader let an unknown word through: ${slug}.`);
  return term;
}

function listings(
  kind: keyof typeof basePaths,
  terms: Map<string, Term>,
  articles: Article[],
  termsIn: (article: Article) => Term[],
): Listing[] {
  const found = new Map<string, Article[]>();
  for (const article of articles) {
    for (const slug of new Set(termsIn(article).map((term) => term.slug))) {
      const list = found.get(slug);
      if (list) list.push(article);
      else found.set(slug, [article]);
    }
  }
  return Array.from(found, ([slug, list]) => ({
    kind,
    path: termPath(kind, slug),
    term: known(terms, slug),
    articles: list,
  })).sort((a, b) => a.term.name.localeCompare(b.term.name, 'id'));
}

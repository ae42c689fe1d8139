import { site } from '../config/site.ts';
import { words } from '../words/reader.ts';
import { segments } from '../words/segments.ts';
import { type Article, newestFirst } from './article.ts';
import type { Listing, TermKind } from './listing.ts';
import type { KeptStory } from './kept-story.ts';
import type { FrontMatter, Person, Term } from './schema.ts';

/** An article as the newsroom hands it over: checked, its references by their keys. */
export interface FiledArticle extends FrontMatter, KeptStory {
  slug: string;
}

/** A page of the publication's own, such as the one about it. */
export interface ProsePage extends KeptStory {
  /** Its step in the address. */
  slug: string;
  title: string;
  description: string;
}

/** All that the newsroom has, whether its time has come or not. */
export interface Copy {
  articles: FiledArticle[];
  desks: Map<string, Term>;
  tags: Map<string, Term>;
  people: Map<string, Person>;
  pages: ProsePage[];
}

/** All that is published at one moment, as plain data. */
export interface Edition {
  now: Date;
  /** Key of the code that draws cards, by which their pictures are named. */
  design: string;
  /** Newest first. */
  articles: Article[];
  /** The listing of all articles. */
  all: Listing;
  /** Desks, tags and people that have an article, by name. */
  desks: Listing[];
  tags: Listing[];
  people: Listing[];
  pages: ProsePage[];
}

/**
 * What is published at a moment: articles whose time has come, and the lists they stand in.
 *
 * @param design key of the code that draws cards, for an edition that is printed
 */
export function editionOf({ desks, tags, people, ...copy }: Copy, now: Date, design = ''): Edition {
  const articles = copy.articles
    .filter(({ published }) => Date.parse(published) <= now.getTime())
    .map((filed) => articleOf(filed, desks, tags, people))
    .sort(newestFirst);
  return {
    now,
    design,
    articles,
    all: {
      kind: 'all',
      term: {
        slug: segments.all,
        name: words.listing.all,
        description: words.listing.allDescription,
      },
      articles,
    },
    desks: listings('desk', desks, articles, ({ desk }) => [desk]),
    tags: listings('tag', tags, articles, (article) => article.tags),
    people: listings('person', people, articles, ({ credits }) =>
      credits.map(({ person }) => person),
    ),
    pages: copy.pages.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  };
}

/** Every listing of an edition, that of all articles first. */
export const listingsOf = ({ all, desks, tags, people }: Edition): Listing[] => [
  all,
  ...desks,
  ...tags,
  ...people,
];

/** The listing of the desk that an article stands under. */
export function deskOf({ desks }: Edition, { desk }: Article): Listing {
  const listing = desks.find(({ term: { slug } }) => slug === desk.slug);
  if (!listing) throw new Error(`No listing for ${desk.slug}.`);
  return listing;
}

function articleOf(
  filed: FiledArticle,
  desks: Copy['desks'],
  tags: Copy['tags'],
  people: Copy['people'],
): Article {
  return {
    ...filed,
    guid: filed.guid ?? filed.slug,
    aliases: filed.aliases ?? [],
    desk: known(desks, filed.desk),
    tags: filed.tags.map((tag) => known(tags, tag)),
    credits: filed.credits.map(({ role, person }) => ({ role, person: known(people, person) })),
    published: new Date(filed.published),
    updated: filed.updated ? new Date(filed.updated) : undefined,
  };
}

function known<T>(terms: Map<string, T>, slug: string): T {
  const term = terms.get(slug);
  if (!term) throw new Error(`The newsroom let an unknown word through: ${slug}.`);
  return term;
}

function listings(
  kind: TermKind,
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
    term: known(terms, slug),
    articles: list,
  })).sort((a, b) => a.term.name.localeCompare(b.term.name, site.language));
}

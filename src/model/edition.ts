import { site } from '../config/site.ts';
import { messages } from '../i18n/reader.ts';
import { segments } from '../i18n/segments.ts';
import { type Article, compareNewestFirst, getState } from './article.ts';
import type { Listing, TermKind } from './listing.ts';
import type { StorySummary } from './story-summary.ts';
import { listBreakableNames } from './no-break-names.ts';
import type { FrontMatter, Person, Term } from './schema.ts';
import { createSlug } from './text.ts';

/** A checked article, which refers to terms by their keys. */
export interface FiledArticle extends FrontMatter, StorySummary {
  slug: string;
  /**
   * A hash of everything that the article is made of: its file, its pictures, the names and places
   * it uses, and the code that rendered it.
   */
  made: string;
}

/** A static page, such as the one about the publication. */
export interface StaticPageEntry extends StorySummary {
  /** Its path segment. */
  slug: string;
  title: string;
  description: string;
}

/** All content, including what readers do not see yet. */
export interface Content {
  articles: FiledArticle[];
  desks: Map<string, Term>;
  tags: Map<string, Term>;
  people: Map<string, Person>;
  pages: StaticPageEntry[];
  /** Terms whose listings were published before, such as `tag:kancil`. These listings must stay. */
  standing: string[];
}

/** Everything that is published at one moment, as plain data. */
export interface Edition {
  now: Date;
  /** Fingerprint of the code that draws cards. Part of the hash in the file name of each card. */
  design: string;
  /** Newest first, without withdrawn articles. */
  articles: Article[];
  /** Withdrawn articles, whose pages announce the withdrawal. */
  withdrawn: Article[];
  all: Listing;
  /** Desks with an article now or in the past, in the order of `desks.yaml`. */
  desks: Listing[];
  /** Tags and people with an article now or in the past, sorted by name. */
  tags: Listing[];
  people: Listing[];
  pages: StaticPageEntry[];
}

/** Options for an edition. */
interface Making {
  /** Fingerprint of the code that draws cards. Only an edition that is rendered needs it. */
  design?: string;
  /** Whether the edition includes drafts and scheduled articles, as editors see it. */
  isPreview?: boolean;
}

/** Creates the edition of a moment: the articles that are published by then, and their listings. */
export function createEdition(
  { desks, tags, people, ...copy }: Content,
  now: Date,
  { design = '', isPreview = false }: Making = {},
): Edition {
  const names = listBreakableNames([...tags.values(), ...people.values()].map(({ name }) => name));
  const all = copy.articles
    .map((filed) => ({ filed, state: getState(filed, now) }))
    .filter(({ state }) => isPreview || state === undefined)
    .map(({ filed, state }) => getArticle(filed, state, { desks, tags, people, names }))
    .sort(compareNewestFirst);
  const articles = all.filter(({ withdrawn }) => !withdrawn);
  const standing = new Set(copy.standing);
  const listed = (
    kind: TermKind,
    terms: Map<string, Term>,
    termsIn: (article: Article) => Term[],
  ) => createListings({ kind, terms, standing }, articles, termsIn);
  return {
    now,
    design,
    articles,
    withdrawn: all.filter(({ withdrawn }) => withdrawn),
    all: {
      kind: 'all',
      term: {
        slug: segments.all,
        name: messages.listing.all,
        description: messages.listing.allDescription,
      },
      articles,
    },
    desks: listed('desk', desks, ({ desk }) => [desk]),
    tags: listed('tag', tags, (article) => article.tags),
    people: listed('person', people, ({ credits }) => credits.map(({ person }) => person)),
    pages: copy.pages.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  };
}

/** Lists all listings of an edition, beginning with the one of all articles. */
export const listListings = ({ all, desks, tags, people }: Edition): Listing[] => [
  all,
  ...desks,
  ...tags,
  ...people,
];

/**
 * Returns the listing of an article's desk.
 *
 * @throws Error if the edition has no such listing
 */
export function getDesk({ desks }: Edition, { desk }: Article): Listing {
  const listing = desks.find(({ term: { slug } }) => slug === desk.slug);
  if (!listing) throw new Error(`No listing for ${desk.slug}.`);
  return listing;
}

function getArticle(
  filed: FiledArticle,
  state: Article['state'],
  { desks, tags, people, names }: Pick<Content, 'desks' | 'tags' | 'people'> & { names: string[] },
): Article {
  const { corrections, changes, replies, withdrawn } = filed;
  const dated = {
    corrections: sortByKey(corrections),
    changes: sortByKey(changes),
    replies: sortByKey(replies),
  };
  const told = Object.values(dated).flatMap((entries) => entries.map(({ at }) => at.getTime()));
  const parts = new Map(filed.story.parts.map(({ slug, heading }) => [createSlug(heading), slug]));
  const { formerly = [] } = filed;
  const known = new Set([...parts.values(), ...formerly.map(({ was }) => was)]);
  return {
    ...filed,
    ...dated,
    state,
    guid: filed.guid ?? filed.slug,
    aliases: filed.aliases ?? [],
    formerly: [
      ...formerly.map(({ was, now }) => ({ was, now: now && parts.get(createSlug(now)) })),
      ...(filed.story.former?.parts ?? []).filter(({ was }) => !known.has(was)),
    ],
    sources: filed.sources ?? [],
    follows: filed.follows,
    desk: getKnown(desks, filed.desk),
    tags: filed.tags.map((tag) => getKnown(tags, tag)),
    credits: filed.credits.map(({ role, person }) => ({ role, person: getKnown(people, person) })),
    published: new Date(filed.published),
    updated: told.length > 0 ? new Date(Math.max(...told)) : undefined,
    withdrawn: withdrawn && { ...withdrawn, at: new Date(withdrawn.at) },
    names: findNames(filed, names),
  };
}

/** Finds the names that occur in the title, standfirst, points or headings of an article. */
function findNames(
  { title, standfirst, points = [], story }: FiledArticle,
  names: string[],
): string[] {
  const said = [
    title,
    standfirst,
    ...[...points, ...story.parts].map((one) => ('text' in one ? one.text : one.heading)),
  ];
  return names.filter((name) => said.some((text) => text.includes(name)));
}

/** Parses the times of entries and sorts them, oldest first. */
const sortByKey = <Entry extends { at: string }>(entries: Entry[] = []) =>
  entries
    .map((entry) => ({ ...entry, at: new Date(entry.at) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());

function getKnown<T>(terms: Map<string, T>, slug: string): T {
  const term = terms.get(slug);
  if (!term) throw new Error(`The newsroom let an unknown word through: ${slug}.`);
  return term;
}

/**
 * Creates the listings of terms that have an article. A term that once had one keeps its listing,
 * because readers may know its address.
 */
function createListings(
  { kind, terms, standing }: { kind: TermKind; terms: Map<string, Term>; standing: Set<string> },
  articles: Article[],
  termsIn: (article: Article) => Term[],
): Listing[] {
  const found = new Map<string, Article[]>();
  for (const [slug, { aliases = [] }] of terms)
    if ([slug, ...aliases].some((key) => standing.has(`${kind}:${key}`))) found.set(slug, []);
  for (const article of articles) {
    for (const slug of new Set(termsIn(article).map((term) => term.slug))) {
      const list = found.get(slug);
      if (list) list.push(article);
      else found.set(slug, [article]);
    }
  }
  const listed = (slug: string): Listing[] => {
    const list = found.get(slug);
    return list ? [{ kind, term: getKnown(terms, slug), articles: list }] : [];
  };
  // Desks keep the order of the editor's list, in which the most important ones come first.
  if (kind === 'desk') return [...terms.keys()].flatMap(listed);
  return [...found.keys()]
    .flatMap(listed)
    .sort((a, b) => a.term.name.localeCompare(b.term.name, site.language));
}

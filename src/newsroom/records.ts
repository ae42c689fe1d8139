import { basename } from 'node:path';
import { distFolder } from '../config/folders.ts';
import { kept } from '../kept.ts';
import { stateOf } from '../model/article.ts';
import type { Copy, FiledArticle } from '../model/edition.ts';
import type { Person, Term } from '../model/schema.ts';
import type { KnownStory, LastGood } from './assignment.ts';
import type { Newsroom } from './newsroom.ts';
import { isKept, keepOnly } from './texts.ts';

/** What is known of an article from the last build: a line of the records, so that no text grows with the site. */
interface ArticleRecord {
  article: FiledArticle;
  /** Of the file, and of the code and the lists that it was printed with. */
  digest: string;
  /** Key of the code that printed it. */
  texts: string;
}

/** Words and pages as the last build published them, and when that was. */
type Rest = Pick<Copy, 'desks' | 'tags' | 'people' | 'pages'> & { now: Date };

/** What the last build into a folder has left of the newsroom. */
export interface Records {
  known: (slug: string) => KnownStory | undefined;
  /** What may take the place of what is wrong now: it was out, and printed by the same code. */
  lastGood: LastGood;
}

const records = kept(`records-${basename(distFolder)}`);
const articlesName = 'articles.jsonl';
const restName = 'rest.json';

/** @param texts key of the code that prints texts */
export function readRecords(texts: string): Records {
  const articles = new Map(
    linesOf(articlesName)
      .map(recordIn)
      .map((one) => [one.article.slug, one]),
  );
  const rest = records.has(restName) ? restIn(records.getNow(restName).toString()) : undefined;
  return {
    known(slug) {
      const record = articles.get(slug);
      if (!record) return undefined;
      const { story, text } = record.article;
      return { digest: record.digest, read: () => ({ story, text }) };
    },
    lastGood: {
      article(slug) {
        const record = articles.get(slug);
        if (!rest || record?.texts !== texts || !isKept(record.article.text)) return undefined;
        return stateOf(record.article, rest.now) === undefined ? record.article : undefined;
      },
      rest,
    },
  };
}

/** Leaves to the next build what this one knows of the newsroom, and lets go of texts that are no longer any article's. */
export function keepRecords(
  { copy, digests, aside }: Newsroom,
  before: Records,
  { now, texts }: { now: Date; texts: string },
): void {
  const standIns = new Set(aside.flatMap(({ slug, isKept }) => (isKept ? [slug] : [])));
  const lines = copy.articles.map((article) => {
    // The last good version is known by the digest that it was printed under.
    const digest = standIns.has(article.slug)
      ? before.known(article.slug)?.digest
      : digests.get(article.slug);
    const record: ArticleRecord = { article, digest: digest ?? '', texts };
    return JSON.stringify(record);
  });
  records.putLinesNow(articlesName, lines);
  const { desks, tags, people, pages } = copy;
  records.putNow(
    restName,
    JSON.stringify({ now, desks: [...desks], tags: [...tags], people: [...people], pages }),
  );
  keepOnly([...copy.articles, ...copy.pages].map(({ text }) => text));
}

const recordIn = (line: string): ArticleRecord => JSON.parse(line) as ArticleRecord;

function linesOf(name: string): string[] {
  return records.has(name) ? records.linesNow(name) : [];
}

function restIn(json: string): Rest {
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

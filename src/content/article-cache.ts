import { basename } from 'node:path';
import { distFolder } from '../config/folders.ts';
import { openCache } from '../cache/cache.ts';
import { getState } from '../model/article.ts';
import type { Content, FiledArticle, StaticPageEntry } from '../model/edition.ts';
import type { Person, Term } from '../model/schema.ts';
import type { PreviousBuild, CachedText, LastGood, CheckedPicture, StoryCache } from './options.ts';
import type { ReadResult } from './read-content.ts';

/**
 * The record of an article or static page from the last build. Each record is written as a line of
 * its own, so that no single string grows with the site.
 */
interface TextRecord<Filed = FiledArticle | StaticPageEntry> extends CachedText<Filed> {
  /** Path shown to editors. */
  file: string;
}

/**
 * The lists of the last build, its time, and the fingerprint of the code that rendered its stories.
 */
type Words = Pick<Content, 'desks' | 'tags' | 'people'> & { now: Date; texts: string };

/** The cached results of the last build of a site. */
export interface Records {
  known: PreviousBuild;
  /**
   * Last good versions, which can replace content that has problems. An article qualifies if it was
   * published, and rendered by the same code.
   */
  lastGood: LastGood;
  /** The records of all articles and static pages. */
  texts: readonly TextRecord[];
}

const records = openCache(`records-${basename(distFolder)}`);
const names = { articles: 'articles', pages: 'pages', pictures: 'pictures', words: 'words' };

/**
 * Reads the results of the last build.
 *
 * @param key fingerprint of the code that renders stories
 */
export function readRecords(key: string, texts: StoryCache): Records {
  const articles = getLines<TextRecord<FiledArticle>>(names.articles, ['file', 'digest', 'filed']);
  const pages = getLines<TextRecord<StaticPageEntry>>(names.pages, ['file', 'digest', 'filed']);
  const pictures = getLines<CheckedPicture>(names.pictures, ['picture']);
  const bySlug = new Map(articles.map(({ filed }) => [filed.slug, filed]));
  const byFile = new Map<string, TextRecord>([...articles, ...pages].map((one) => [one.file, one]));
  const pictureOf = new Map(pictures.map((one) => [one.picture.file, one]));
  const json = records.get(names.words);
  const words = json && findWords(json.toString());
  return {
    texts: [...byFile.values()],
    known: {
      text: (file) => byFile.get(file),
      picture: (file) => pictureOf.get(file),
      now: words?.now,
    },
    lastGood: {
      article(slug) {
        const article = bySlug.get(slug);
        if (!article || words?.texts !== key || !texts.has(article.text)) return undefined;
        return getState(article, words.now) === undefined ? article : undefined;
      },
      rest: words && { ...words, pages: pages.map(({ filed }) => filed) },
    },
  };
}

/**
 * Reads the lines of a file in the cache. Skips lines that lack a required field, because another
 * version of the code wrote them.
 */
const getLines = <Line extends object>(name: string, has: (keyof Line)[]): Line[] =>
  records
    .lines(name)
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => has.every((field) => Object.hasOwn(line, field)));

/** Caches the results of this build for the next one. */
export function saveRecords(
  { copy, filings, pictures }: ReadResult,
  before: Records,
  { now, key }: { now: Date; key: string },
): void {
  const isAsBefore = new Set<unknown>(before.texts);
  const fileOf = new Map(Array.from(filings, ([file, { filed }]) => [filed as unknown, file]));
  const lastOf = new Map(before.texts.map((one) => [one.filed as unknown, one]));
  const recordOf = (filed: TextRecord['filed']): TextRecord[] => {
    const file = fileOf.get(filed);
    const filing = file === undefined ? undefined : filings.get(file);
    if (file !== undefined && filing) return [isRecord(filing) ? filing : { file, ...filing }];
    // This is a last good version. Its file has changed since, so keep the digest but not the
    // stamp.
    const last = lastOf.get(filed);
    return last ? [{ ...last, stamp: undefined }] : [];
  };
  const texts = [...copy.articles, ...copy.pages].flatMap(recordOf);
  if (texts.length !== isAsBefore.size || !texts.every((one) => isAsBefore.has(one))) {
    keepLines(names.articles, texts.slice(0, copy.articles.length));
    keepLines(names.pages, texts.slice(copy.articles.length));
  }
  keepLines(names.pictures, pictures);
  const { desks, tags, people } = copy;
  records.put(
    names.words,
    JSON.stringify({ now, texts: key, desks: [...desks], tags: [...tags], people: [...people] }),
  );
}

const isRecord = (known: CachedText): known is TextRecord => 'file' in known;

const keepLines = (name: string, lines: object[]): void =>
  records.putLines(
    name,
    lines.values().map((line) => JSON.stringify(line)),
  );

function findWords(json: string): Words {
  const { now, texts, desks, tags, people } = JSON.parse(json) as {
    now: string;
    texts: string;
    desks: [string, Term][];
    tags: [string, Term][];
    people: [string, Person][];
  };
  return {
    now: new Date(now),
    texts,
    desks: new Map(desks),
    tags: new Map(tags),
    people: new Map(people),
  };
}

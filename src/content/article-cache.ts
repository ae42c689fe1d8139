import { basename } from 'node:path';
import { distFolder } from '../config/folders.ts';
import { openCache } from '../cache/cache.ts';
import { getState } from '../model/article.ts';
import type { Content, FiledArticle, StaticPageEntry } from '../model/edition.ts';
import type { Person, Term } from '../model/schema.ts';
import type { PreviousBuild, CachedText, LastGood, CheckedPicture, StoryCache } from './options.ts';
import type { ReadResult } from './read-content.ts';

/** What is known of a text from the last build: a line of the records, so that nothing that is written grows with the site. */
interface TextRecord<Filed = FiledArticle | StaticPageEntry> extends CachedText<Filed> {
  /** Path as it is shown to an editor. */
  file: string;
}

/** Words as the last build published them, when that was, and the key of the code that printed all of it. */
type Words = Pick<Content, 'desks' | 'tags' | 'people'> & { now: Date; texts: string };

/** What the last build into a folder has left of the newsroom. */
export interface Records {
  known: PreviousBuild;
  /** What may take the place of what is wrong now: it was out, and printed by the same code. */
  lastGood: LastGood;
  /** All that is known of texts. */
  texts: readonly TextRecord[];
}

const records = openCache(`records-${basename(distFolder)}`);
const names = { articles: 'articles', pages: 'pages', pictures: 'pictures', words: 'words' };

/** @param key of the code that prints texts */
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

/** Lines of records, but for those that other code has left in another form. */
const getLines = <Line extends object>(name: string, has: (keyof Line)[]): Line[] =>
  records
    .lines(name)
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => has.every((field) => Object.hasOwn(line, field)));

/** Leaves to the next build what this one knows of the newsroom. */
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
    // The last good version is known by the digest that it was printed under, and its file is another now.
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

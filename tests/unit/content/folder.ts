import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ContentError } from '../../../src/model/problems.ts';
import type {
  PreviousBuild,
  CachedText,
  LastGood,
  ContentKeys,
} from '../../../src/content/options.ts';
import { type ReadResult, readContent } from '../../../src/content/read-content.ts';
import {
  createMemoryStoryCache,
  type ReadableStoryCache,
} from '../../../src/content/story-cache.ts';

/** A folder of content, made anew for one test. */
export interface ContentFolder {
  path: string;
  /** Writes a file by its path from the folder. */
  write: (name: string, content: string | Uint8Array) => void;
  remove: (name: string) => void;
  /** Texts that were printed of it. */
  texts: ReadableStoryCache;
  read: (options?: ReadOptions) => Promise<ReadResult>;
  /** What is told of the content, one line a problem: file, line, field and finding. */
  problems: () => Promise<string[]>;
}

interface ReadOptions {
  /** Keys of the code that prints and checks. */
  keys?: Partial<ContentKeys>;
  /** Texts that are known, by their files. */
  known?: ReadonlyMap<string, CachedText>;
  begun?: number;
  texts?: ReadableStoryCache;
  lastGood?: LastGood;
  now?: Date;
}

/** Keys of code that no test changes. */
export const codeKeys: ContentKeys = {
  texts: 'teks',
  checks: 'aturan',
  drawings: 'lukisan',
  pictures: 'gambar',
  pictureChecks: 'periksa',
};

/** What is known of texts alone. */
const knownBy = (texts: ReadonlyMap<string, CachedText> = new Map()): PreviousBuild => ({
  text: (file) => texts.get(file),
  picture: () => undefined,
});

/** A folder of this process, as files of tests run side by side. */
export const place = resolve(import.meta.dirname, '../../output/newsrooms', String(process.pid));

/** The front matter of a plainly fictional article, whole. */
export const head = [
  'title: Kancil Melompat',
  'standfirst: Ia melompat.',
  'description: Kancil melompat di kebun.',
  'desk: dongeng',
  'tags: [kancil]',
  'credits: [{ role: report, person: si-kancil }]',
  'place: Kebun Mentimun',
  'published: 2030-01-01T10:00:00+07:00',
].join('\n');

/** A newsroom of fables with one article, in which all is right. */
export function contentFolder(body = 'Kancil melompat.'): ContentFolder {
  mkdirSync(place, { recursive: true });
  const path = join(mkdtempSync(join(place, 'x-')), 'content');
  const write: ContentFolder['write'] = (name, content) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  write('desks.yaml', 'dongeng:\n  name: Dongeng\n');
  write('tags.yaml', 'kancil:\n  name: Kancil\n');
  write('people.yaml', 'si-kancil:\n  name: Si Kancil\n');
  write('pages/tentang.md', '---\ntitle: Tentang\ndescription: Dongeng.\n---\n\nKarangan.\n');
  write('articles/kancil.md', `---\n${head}\n---\n\n${body}\n`);
  const texts = createMemoryStoryCache();
  const read: ContentFolder['read'] = ({
    keys,
    known,
    begun = 0,
    texts: kept = texts,
    lastGood,
    now = new Date('2030-01-10T00:00:00Z'),
  } = {}) =>
    readContent({
      content: path,
      now,
      begun,
      lastGood,
      texts: kept,
      keys: { ...codeKeys, ...keys },
      known: knownBy(known),
    });
  const remove = (name: string) => rmSync(join(path, name));
  return { path, texts, write, remove, read, problems: () => problemsOf(read()) };
}

/** Removes every folder that tests made. */
export const removeFolders = (): void => rmSync(place, { recursive: true, force: true });

const problemsOf = (reading: Promise<ReadResult>): Promise<string[]> =>
  reading.then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof ContentError)) throw error;
      return error.problems.map(({ file, line, field, message: found }) =>
        [file, line, field, found].filter((one) => one !== undefined).join(' · '),
      );
    },
  );

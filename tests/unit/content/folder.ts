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

/** A new content folder for one test. */
export interface ContentFolder {
  path: string;
  /** Writes a file. The name is its path in the folder. */
  write: (name: string, content: string | Uint8Array) => void;
  remove: (name: string) => void;
  /** Rendered stories of the content. */
  texts: ReadableStoryCache;
  read: (options?: ReadOptions) => Promise<ReadResult>;
  /** Lists the problems of the content, each as one line: file, line, field and message. */
  problems: () => Promise<string[]>;
}

interface ReadOptions {
  /** Fingerprints of the code that renders and checks content. */
  keys?: Partial<ContentKeys>;
  /** Cached texts, by file. */
  known?: ReadonlyMap<string, CachedText>;
  begun?: number;
  texts?: ReadableStoryCache;
  lastGood?: LastGood;
  now?: Date;
}

/** Fingerprints of the code, unless a test changes them. */
export const codeKeys: ContentKeys = {
  texts: 'teks',
  checks: 'aturan',
  drawings: 'lukisan',
  pictures: 'gambar',
  pictureChecks: 'periksa',
};

/** Creates an earlier build that has cached texts, but no pictures. */
const knownBy = (texts: ReadonlyMap<string, CachedText> = new Map()): PreviousBuild => ({
  text: (file) => texts.get(file),
  picture: () => undefined,
});

/** A folder for this process alone, because test files run in parallel. */
export const place = resolve(import.meta.dirname, '../../output/newsrooms', String(process.pid));

/** The complete front matter of a plainly fictional article. */
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

/** Creates the content of a newsroom of fables, with one article and no mistakes. */
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

/** Deletes all content folders of this process. */
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

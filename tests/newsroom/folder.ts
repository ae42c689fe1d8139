import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ContentError } from '../../src/model/problems.ts';
import type { KeptStory } from '../../src/model/kept-story.ts';
import type { LastGood } from '../../src/newsroom/assignment.ts';
import { type Newsroom, readNewsroom } from '../../src/newsroom/newsroom.ts';

/** A folder of content, made anew for one test. */
export interface ContentFolder {
  path: string;
  /** Writes a file by its path from the folder. */
  write: (name: string, content: string | Uint8Array) => void;
  remove: (name: string) => void;
  read: (options?: ReadOptions) => Promise<Newsroom>;
  /** What is told of the content, one line a problem: file, line, field and finding. */
  problems: () => Promise<string[]>;
}

interface ReadOptions {
  texts?: string;
  known?: { digest: string; read: () => KeptStory };
  lastGood?: LastGood;
  now?: Date;
}

const place = resolve(import.meta.dirname, '../output/newsrooms');

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
  const read: ContentFolder['read'] = ({
    texts = 'teks',
    known,
    lastGood,
    now = new Date('2030-01-10T00:00:00Z'),
  } = {}) =>
    readNewsroom({
      ...{ content: path, now, lastGood },
      keys: { texts, pictures: 'gambar', pictureChecks: 'periksa', drawings: 'lukisan' },
      known: () => known,
    });
  const remove = (name: string) => rmSync(join(path, name));
  return { path, write, remove, read, problems: () => problemsOf(read()) };
}

/** Removes every folder that tests made. */
export const removeFolders = (): void => rmSync(place, { recursive: true, force: true });

const problemsOf = (reading: Promise<Newsroom>): Promise<string[]> =>
  reading.then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof ContentError)) throw error;
      return error.problems.map(({ file, line, field, found }) =>
        [file, line, field, found].filter((one) => one !== undefined).join(' · '),
      );
    },
  );

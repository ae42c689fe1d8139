import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { random } from '../../corpus.ts';

/** An article of an invented newsroom. */
interface Story {
  /** Permanent number of the article, known only to the test. Its slug may change. */
  id: number;
  slug: string;
  aliases: string[];
  guid?: string;
  text: string;
  parts: { heading: string; text: string }[];
  formerly: { was: string; now?: string }[];
  desk: string;
  tags: string[];
  entries: { kind: 'corrections' | 'changes' | 'minor'; at: string }[];
  withdrawn?: string;
  follows?: string;
  /** Number of the picture that it shows. */
  picture?: number;
}

/** The content of a newsroom after one step of its history. */
export interface Content {
  stories: Story[];
  desks: Word[];
  tags: Word[];
  /** Next unused number, for the names of new things. */
  next: number;
  /** Days since the beginning of the history. */
  day: number;
}

interface Word {
  key: string;
  aliases: string[];
  description?: string;
}

/**
 * A step of an editor, which changes the content. An editor sometimes forgets part of a step, which
 * must be refused.
 */
type Step = (content: Content, chance: Chance) => void;

interface Chance {
  pick: <T>(list: T[]) => T | undefined;
  /** Returns whether an editor remembers all parts of a step. */
  remembers: () => boolean;
}

/** Returns the time of edits on a day of the history, as in RFC 3339. */
const momentOf = (day: number): string =>
  `${new Date(Date.UTC(2030, 0, 1 + day, 3)).toISOString().slice(0, 19)}Z`;

/** Returns the time at which the content is read: the evening of its day. */
export const nowOf = ({ day }: Content): Date => new Date(Date.UTC(2030, 0, 1 + day, 12));

const slugOf = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-');
const standing = ({ stories }: Content) => stories.filter(({ withdrawn }) => !withdrawn);
const explain = (story: Story, kind: Story['entries'][number]['kind'], { day }: Content) =>
  story.entries.push({ kind, at: momentOf(day) });

const steps: Record<string, Step> = {
  publish(content, { pick }) {
    const number = content.next++;
    const [desk, tag, older] = [pick(content.desks), pick(content.tags), pick(standing(content))];
    content.stories.push({
      id: number,
      slug: `berita-${number}`,
      text: `Kancil melompat kali ke-${number}.`,
      parts: [1, 2].map((part) => ({
        heading: `Bagian ${number} ${part}`,
        text: `Isi bagian ${part} dari berita ${number}.`,
      })),
      desk: desk?.key ?? '',
      tags: [tag?.key ?? ''],
      aliases: [],
      formerly: [],
      entries: [],
      ...(older && number % 3 === 0 && { follows: older.slug }),
    });
  },
  edit(content, { pick, remembers }) {
    const story = pick(standing(content));
    if (!story) return;
    story.text += ` Lalu pulang ${content.day}.`;
    if (remembers()) explain(story, pick(['changes', 'minor'] as const) ?? 'minor', content);
  },
  correct(content, { pick, remembers }) {
    const story = pick(standing(content));
    const part = story && pick(story.parts);
    if (!story || !part) return;
    part.text += ` Yang benar ${content.day}.`;
    if (remembers()) explain(story, 'corrections', content);
  },
  rename(content, { pick, remembers }) {
    const story = pick(content.stories);
    if (!story) return;
    const [old, name] = [story.slug, `nama-${content.next++}`];
    story.slug = name;
    if (remembers()) {
      story.aliases.push(old);
      story.guid ??= old;
    }
    for (const other of content.stories) if (other.follows === old) other.follows = name;
  },
  'take another picture'(content, { pick }) {
    const story = pick(standing(content));
    if (!story) return;
    story.picture = content.next++ % 4;
    explain(story, 'minor', content);
  },
  'describe a word'(content, { pick }) {
    const word = pick([...content.tags, ...content.desks]);
    if (word) word.description = `Tentang kata ke-${content.next++}.`;
  },
  'rename a part'(content, { pick, remembers }) {
    const story = pick(standing(content));
    const part = story && pick(story.parts);
    if (!story || !part) return;
    const old = slugOf(part.heading);
    part.heading = `Judul ${content.next++}`;
    explain(story, 'minor', content);
    for (const one of story.formerly)
      if (one.now && slugOf(one.now) === old) one.now = part.heading;
    if (remembers()) story.formerly.push({ was: old, now: part.heading });
  },
  'drop a part'(content, { pick, remembers }) {
    const story = pick(standing(content));
    const part = story?.parts.pop();
    if (!story || !part) return;
    const old = slugOf(part.heading);
    explain(story, 'changes', content);
    for (const one of story.formerly) if (one.now && slugOf(one.now) === old) delete one.now;
    if (remembers()) story.formerly.push({ was: old });
  },
  retag(content, { pick }) {
    const story = pick(content.stories);
    const tag = pick(content.tags);
    if (story && tag) story.tags = [tag.key];
  },
  'rename a tag'(content, chance) {
    renameWord(content.tags, 'tags', content, chance);
  },
  'rename a desk'(content, chance) {
    renameWord(content.desks, 'desk', content, chance);
  },
  'move to another desk'(content, { pick }) {
    const [story, desk] = [pick(content.stories), pick(content.desks)];
    if (story && desk) story.desk = desk.key;
  },
  'join two tags'(content, { pick, remembers }) {
    const [gone, stays] = [pick(content.tags), pick(content.tags)];
    if (!gone || !stays || gone === stays || content.tags.length < 3) return;
    content.tags.splice(content.tags.indexOf(gone), 1);
    for (const story of content.stories)
      story.tags = story.tags.map((tag) => (tag === gone.key ? stays.key : tag));
    if (remembers()) stays.aliases.push(gone.key, ...gone.aliases);
  },
  withdraw(content, { pick }) {
    const story = pick(standing(content));
    if (story && content.stories.length > 2) story.withdrawn = momentOf(content.day);
  },
  'delete a file'(content, { pick, remembers }) {
    const story = pick(content.stories);
    if (story && !remembers()) content.stories.splice(content.stories.indexOf(story), 1);
  },
};

function renameWord(
  words: Word[],
  field: 'desk' | 'tags',
  content: Content,
  { pick, remembers }: Chance,
): void {
  const word = pick(words);
  if (!word) return;
  const [old, key] = [word.key, `kata-${content.next++}`];
  word.key = key;
  if (remembers()) word.aliases.push(old);
  for (const story of content.stories)
    if (field === 'desk') story.desk = story.desk === old ? key : story.desk;
    else story.tags = story.tags.map((tag) => (tag === old ? key : tag));
}

/**
 * Simulates the history of a newsroom. The same number always gives the same history.
 *
 * Yields the name of each step and the content after it. The caller answers whether the step was
 * accepted. A step begins with the content of the last accepted step.
 */
export function* history(
  number: number,
  length: number,
): Generator<{ name: string; content: Content }, void, boolean> {
  const next = random(number + 1);
  const chance: Chance = {
    pick: (list) => list[Math.floor(next() * list.length)],
    remembers: () => next() < 0.75,
  };
  let content: Content = {
    stories: [],
    next: 1,
    day: 0,
    desks: ['dongeng', 'kebun'].map((key) => ({ key, aliases: [] })),
    tags: ['kancil', 'naga', 'mentimun'].map((key) => ({ key, aliases: [] })),
  };
  const names = Object.keys(steps);
  for (let index = 0; index < length; index++) {
    const after = structuredClone(content);
    after.day = index;
    const name = index < 2 ? 'publish' : (chance.pick(names) ?? 'publish');
    steps[name]?.(after, chance);
    // An editor takes back a refused step.
    if (yield { name, content: after }) content = after;
  }
}

/**
 * Writes the content into a folder, and deletes other files of articles. Does not touch the ledger,
 * nor files that have not changed.
 */
export function writeContent(folder: string, content: Content): void {
  const files = filesOf(content);
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
  }
  const articles = join(folder, 'articles');
  mkdirSync(articles, { recursive: true });
  for (const entry of readdirSync(articles, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(path.slice(folder.length + 1))) rmSync(path);
  }
}

/** Returns the content of each file by its path. */
function filesOf(content: Content): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const put = (name: string, text: string) => files.set(name, Buffer.from(text));
  put('pages/tentang.md', '---\ntitle: Tentang\ndescription: Dongeng.\n---\n\nKarangan.\n');
  put('desks.yaml', content.desks.map(wordAsYaml).join(''));
  put('tags.yaml', content.tags.map(wordAsYaml).join(''));
  put('people.yaml', wordAsYaml({ key: 'si-kancil', aliases: [] }));
  for (const story of content.stories) {
    put(`articles/${story.slug}.md`, storyAsMarkdown(story));
    if (story.picture !== undefined)
      files.set(`articles/${story.slug}/gambar.png`, pictureOf(story.picture));
  }
  return files;
}

/** Creates a small picture in one shade of gray (PNG, Third Edition, section 5). */
function pictureOf(number: number): Buffer {
  const size = 8;
  const chunk = (type: string, data: Buffer) => {
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    const named = Buffer.concat([Buffer.from(type), data]);
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 0, 0, 0, 0]);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(size, 60 * number)]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: size }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const wordAsYaml = ({ key, aliases, description }: Word): string =>
  [
    `${key}:\n  name: Kata ${key}\n`,
    ...(description ? [`  description: ${description}\n`] : []),
    ...(aliases.length > 0 ? [`  aliases: [${aliases.join(', ')}]\n`] : []),
  ].join('');

function storyAsMarkdown(story: Story): string {
  const { id, guid, aliases, formerly, entries, withdrawn, follows } = story;
  const listOf = (kind: Story['entries'][number]['kind']) =>
    entries.filter((entry) => entry.kind === kind).map(({ at }) => ({ at, ...said[kind] }));
  const head = {
    title: `Berita ${id}`,
    standfirst: 'Kancil melompat.',
    description: 'Kancil melompat.',
    desk: story.desk,
    tags: story.tags,
    credits: [{ role: 'report', person: 'si-kancil' }],
    place: 'Kebun',
    // Each article has its own minute, on the day before the history begins.
    published: `2029-12-31T03:${String(id % 60).padStart(2, '0')}:00Z`,
    ...(aliases.length > 0 && { aliases }),
    ...(guid && { guid }),
    ...(formerly.length > 0 && { formerly }),
    ...(withdrawn && { withdrawn: { at: withdrawn, reason: 'Tidak benar.' } }),
    ...(follows && { follows }),
    ...Object.fromEntries(
      (['corrections', 'changes', 'minor'] as const)
        .map((kind) => [kind, listOf(kind)] as const)
        .filter(([, list]) => list.length > 0),
    ),
  };
  const parts = story.parts.map(({ heading, text }) => `## ${heading}\n\n${text}`);
  // JSON is valid YAML (YAML 1.2.2, section 1.3).
  const yaml = Object.entries(head).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  const shown =
    story.picture === undefined ? [] : ['![Kancil di kebun](' + story.slug + '/gambar.png)'];
  return `---\n${yaml.join('\n')}\n---\n\n${[story.text, ...shown, ...parts].join('\n\n')}\n`;
}

const said = {
  corrections: { was: 'Keliru.', now: 'Benar.', why: 'Salah dengar.' },
  changes: { text: 'Ditambah.' },
  minor: { reason: 'Salah ketik.' },
} as const;

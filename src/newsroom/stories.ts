import { createHash } from 'node:crypto';
import { outlineOf, printedText } from '../blocks/printed.ts';
import { storyOf } from '../markdown/story.ts';
import type { FileProblem, Problem } from '../model/problems.ts';
import type { KeptStory, StoryOutline } from '../model/kept-story.ts';
import type { ShownPicture } from '../model/picture.ts';
import type { Story } from '../model/story.ts';
import { editor } from '../words/editor.ts';
import type { Checked } from './check.ts';
import { letterProblems } from './letters.ts';
import type { Manuscript } from './manuscripts.ts';
import { pathOf, pictureProblems, type Pictures } from './pictures.ts';
import { isKept, keepText } from './texts.ts';

/** A story that a build before has printed, and the digest of the text and the code that it was made of. */
export interface KnownStory {
  digest: string;
  read: () => KeptStory;
}

/** A manuscript with its story, whole. */
export interface Filed<Data> extends KeptStory {
  slug: string;
  /** Path to show to an editor. */
  file: string;
  data: Data;
  digest: string;
}

/** What changes when the code that makes texts does, and the stories that the last build printed, by their slugs. */
export interface StoryKeeping {
  keys: { texts: string };
  known?: (slug: string) => KnownStory | undefined;
}

/** Tells and prints the stories of manuscripts, also of those whose front matter is wrong, so that all problems are told at once. */
export function fileStories<Data>(
  manuscripts: Manuscript[],
  { checked }: Checked<Data>,
  pictures: Pictures,
  { keys, known }: StoryKeeping,
): { filed: Filed<Data>[]; problems: Problem[] } {
  const right = new Map(checked.map(({ manuscript, data }) => [manuscript.file, data]));
  const isCurrent = currentAmong(pictures);
  const knownStory = (slug: string, digest: string) => {
    const before = known?.(slug);
    const kept = before?.digest === digest ? before.read() : undefined;
    return kept && isKept(kept.text) ? kept : undefined;
  };
  const filed: Filed<Data>[] = [];
  const problems: Problem[] = [];
  for (const manuscript of manuscripts) {
    const { slug, file, body, source } = manuscript;
    if (body.trim() === '') continue;
    const digest = digestOf(keys.texts, file, source);
    const data = right.get(file);
    const before = data && knownStory(slug, digest);
    if (before && isCurrent(before.story)) {
      filed.push({ slug, file, data, digest, ...before });
      continue;
    }
    const told = storyOf(body, { slug, firstLine: manuscript.firstLine });
    const found = problemsIn(told, manuscript, pictures);
    for (const problem of found) problems.push({ file, ...problem });
    const story = found.length === 0 && printed(told, manuscript, pictures);
    if (data && story) filed.push({ slug, file, data, digest, ...story });
  }
  return { filed, problems };
}

const digestOf = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Whether every picture that a story was printed with is still published as it was then. */
function currentAmong(pictures: Pictures): (story: StoryOutline) => boolean {
  const published = new Map(
    Array.from(pictures.values(), (picture) => [picture?.file, JSON.stringify(picture)]),
  );
  return (story) =>
    story.pictures.every((picture) => published.get(picture.file) === JSON.stringify(picture));
}

const problemsIn = (story: Story, { path }: Manuscript, pictures: Pictures): FileProblem[] => [
  ...story.problems,
  ...pictureProblems(story.pictures, path, pictures),
  ...story.parts.flatMap(({ heading, line }) =>
    letterProblems(editor.headings.field(2, heading), heading, editor.headings.letters).map(
      (problem) => ({ line, ...problem }),
    ),
  ),
];

/** The story as printed; undefined where one of its pictures was refused, which is told of by the picture's own file. */
function printed(
  story: Story,
  { slug, path }: Manuscript,
  pictures: Pictures,
): KeptStory | undefined {
  const found = new Map<string, ShownPicture>();
  for (const { src } of story.pictures) {
    const picture = pictures.get(pathOf(src, path));
    if (!picture) return undefined;
    found.set(src, picture);
  }
  const pictureOf = (src: string): ShownPicture => {
    const picture = found.get(src);
    if (!picture) throw new Error(`${src} is no picture of ${slug}.`);
    return picture;
  };
  return {
    story: outlineOf(story, pictureOf),
    text: keepText(printedText(story, slug, pictureOf)),
  };
}

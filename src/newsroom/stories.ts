import { createHash } from 'node:crypto';
import { outlineOf, printedText } from '../blocks/printed.ts';
import { storyOf } from '../markdown/story.ts';
import type { FileProblem, Problem } from '../model/problems.ts';
import type { KeptStory, StoryOutline } from '../model/kept-story.ts';
import type { ShownPicture } from '../model/picture.ts';
import type { Story } from '../model/story.ts';
import { editor } from '../words/editor.ts';
import type { KnownStory } from './assignment.ts';
import type { Checked } from './check.ts';
import { letterProblems } from './letters.ts';
import { isWithdrawn, type Manuscript } from './manuscripts.ts';
import { partProblems } from './parts.ts';
import { pathOf, pictureProblems, type Pictures } from './pictures.ts';
import { isKept, keepText } from './texts.ts';

/** A manuscript with its story, whole. */
export interface Filed<Data> extends KeptStory {
  slug: string;
  /** Path to show to an editor. */
  file: string;
  data: Data;
  digest: string;
  /** Line of the file at which a field of the head stands, from 1. */
  lineOf: Manuscript['lineOf'];
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
): { filed: Filed<Data>[]; problems: Problem[]; warnings: Problem[] } {
  const right = new Map(checked.map(({ manuscript, data }) => [manuscript.file, data]));
  const isCurrent = currentAmong(pictures);
  const knownStory = (slug: string, digest: string) => {
    const before = known?.(slug);
    const kept = before?.digest === digest ? before.read() : undefined;
    return kept && isKept(kept.text) ? kept : undefined;
  };
  const filed: Filed<Data>[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const warn = (file: string, { warnings: found = [] }: StoryOutline) => {
    for (const warning of found) warnings.push({ file, ...warning });
  };
  for (const manuscript of manuscripts) {
    const { slug, file, body, source, lineOf } = manuscript;
    if (body.trim() === '' && !isWithdrawn(manuscript)) continue;
    const digest = digestOf(keys.texts, file, source);
    const data = right.get(file);
    const before = data && knownStory(slug, digest);
    if (before && isCurrent(before.story)) {
      filed.push({ slug, file, data, digest, lineOf, ...before });
      warn(file, before.story);
      continue;
    }
    const told = storyOf(body, { slug, firstLine: manuscript.firstLine });
    const found = problemsIn(told, manuscript, pictures).filter(
      // What is no longer published may be empty.
      ({ found }) => found !== editor.text.empty.found || !isWithdrawn(manuscript),
    );
    found.push(...headProblems(data, told, manuscript));
    for (const problem of found)
      (problem.isWarning ? warnings : problems).push({ file, ...problem });
    const isRight = found.every(({ isWarning }) => isWarning);
    const story = isRight && printed(told, manuscript, pictures);
    if (data && story) filed.push({ slug, file, data, digest, lineOf, ...story });
  }
  return { filed, problems, warnings };
}

/** What is wrong with the parts that a head refers to, where the head is right by itself. */
const headProblems = (data: unknown, { parts }: Story, { lineOf }: Manuscript): FileProblem[] =>
  data === undefined
    ? []
    : partProblems(data as Parameters<typeof partProblems>[0], parts).map((problem) => ({
        line: lineOf(problem.field),
        ...problem,
      }));

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

import { createHash } from 'node:crypto';
import { drawnIn, outlineOf, printedText } from '../blocks/printed.ts';
import { areDrawn, drawFigure } from '../drawings/figure.ts';
import { storyOf } from '../markdown/story.ts';
import type { FileProblem, Problem } from '../model/problems.ts';
import type { KeptStory, StoryOutline } from '../model/kept-story.ts';
import type { DrawnFigure, ShownPicture } from '../model/picture.ts';
import type { FrontMatter } from '../model/schema.ts';
import type { Chart, MapFigure, Place, Story } from '../model/story.ts';
import { editor } from '../words/editor.ts';
import type { KnownStory } from './assignment.ts';
import type { Checked } from './check.ts';
import { letterProblems } from './letters.ts';
import { isWithdrawn, type Manuscript } from './manuscripts.ts';
import { leadProblems, openingProblems } from './leads.ts';
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
  keys: { texts: string; drawings: string };
  /** Places that maps may name. */
  places?: Place[];
  /** Names that no line's end is to tear. */
  names?: string[];
  known?: (slug: string) => KnownStory | undefined;
}

/** Tells and prints the stories of manuscripts, also of those whose front matter is wrong, so that all problems are told at once. */
export async function fileStories<Data>(
  manuscripts: Manuscript[],
  { checked }: Checked<Data>,
  pictures: Pictures,
  { keys, known, places = [], names = [] }: StoryKeeping,
): Promise<{ filed: Filed<Data>[]; problems: Problem[]; warnings: Problem[] }> {
  const right = new Map(checked.map(({ manuscript, data }) => [manuscript.file, data]));
  const isCurrent = currentAmong(pictures);
  const shared = [keys.texts, keys.drawings, JSON.stringify(places)];
  const knownStory = (slug: string, digest: string) => {
    const before = known?.(slug);
    const kept = before?.digest === digest ? before.read() : undefined;
    return kept && isKept(kept.text) && kept.story.drawings.every(areDrawn) ? kept : undefined;
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
    const named = names.filter((name) => source.includes(name));
    const digest = digestOf(...shared, ...named, file, source);
    const data = right.get(file);
    const before = data && knownStory(slug, digest);
    if (before && isCurrent(before.story)) {
      filed.push({ slug, file, data, digest, lineOf, ...before });
      warn(file, before.story);
      continue;
    }
    const told = storyOf(body, { slug, firstLine: manuscript.firstLine, places });
    const found = problemsIn(told, manuscript, pictures).filter(
      // What is no longer published may be empty.
      ({ found }) => found !== editor.text.empty.found || !isWithdrawn(manuscript),
    );
    found.push(...headProblems(data, told, manuscript));
    for (const problem of found)
      (problem.isWarning ? warnings : problems).push({ file, ...problem });
    const isRight = found.every(({ isWarning }) => isWarning);
    const story = isRight && (await printed(told, manuscript, pictures, keys.drawings, named));
    if (data && story) filed.push({ slug, file, data, digest, lineOf, ...story });
  }
  return { filed, problems, warnings };
}

/** What is wrong with what a head says of its story, where the head is right by itself. */
function headProblems(data: unknown, story: Story, { lineOf }: Manuscript): FileProblem[] {
  if (data === undefined) return [];
  const head = data as Partial<FrontMatter>;
  return [
    ...partProblems(head, story.parts),
    ...leadProblems(head, story),
    ...openingProblems(head, story),
  ].map((problem) => ({ line: lineOf(problem.field), ...problem }));
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

/** The story as printed, its maps and charts drawn; undefined where one of its pictures was refused, which is told of by the picture's own file. */
async function printed(
  story: Story,
  { slug, path, frontMatter }: Manuscript,
  pictures: Pictures,
  key: string,
  names: string[],
): Promise<KeptStory | undefined> {
  const found = new Map<string, ShownPicture>();
  for (const { src } of story.pictures) {
    const picture = pictures.get(pathOf(src, path));
    if (!picture) return undefined;
    found.set(src, picture);
  }
  const drawn = new Map<MapFigure | Chart, DrawnFigure>();
  for (const figure of drawnIn(story)) drawn.set(figure, await drawFigure(figure, key));
  const shown = {
    picture: (src: string) => known(found, src, slug),
    drawing: (figure: MapFigure | Chart) => known(drawn, figure, slug),
  };
  return {
    story: outlineOf(story, shown, leadIn(frontMatter)),
    text: keepText(printedText(story, slug, shown, names)),
  };
}

function known<Key, Value>(found: Map<Key, Value>, key: Key, slug: string): Value {
  const value = found.get(key);
  if (value === undefined) throw new Error(`A picture of ${slug} was not prepared.`);
  return value;
}

/** The name of the figure that a head says stands for its story. */
function leadIn(frontMatter: unknown): string | undefined {
  const { lead } = (frontMatter ?? {}) as { lead?: unknown };
  return typeof lead === 'string' ? lead : undefined;
}

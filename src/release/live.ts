import { setTimeout } from 'node:timers/promises';
import { clock, machineTime } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import type { Copy, FiledArticle } from '../model/edition.ts';
import { ContentError, describeProblems, type Problem } from '../model/problems.ts';
import type { Known, KnownText, LastGood, ReadPicture } from '../newsroom/assignment.ts';
import { filesBelow, stampOf } from '../newsroom/files.ts';
import { type Newsroom, readNewsroom } from '../newsroom/newsroom.ts';
import { readRecords } from '../newsroom/records.ts';
import { keptTexts, passingTexts } from '../newsroom/texts.ts';
import { keysFor } from './keys.ts';

/** The newsroom as it is at this moment, for an editor who tries things out. */
interface Live {
  copy: Copy;
  problems: readonly Problem[];
  warnings: Problem[];
}

/** Milliseconds in which no file may change before all are taken to be whole. */
const quiet = 100;

/** Milliseconds within which a file that changed may change again and look the same. */
const unsettled = 1_000;

/** How often content is looked at before it is read though it still changes. */
const attempts = 30;

const nothing: Copy = {
  ...{ articles: [], pages: [], standing: [] },
  ...{ desks: new Map(), tags: new Map(), people: new Map() },
};

let last: { stamp: string; live: Live } | undefined;
/** Whether any reading could be used. */
let hasRead = false;
let running: Promise<unknown> = Promise.resolve();
/** Texts and pictures as they were read last, by their files. */
const known = new Map<string, KnownText>();
let pictures = new Map<string, ReadPicture>();
/** Articles as they were right last, by their slugs. */
const good = new Map<string, FiledArticle>();
const texts = passingTexts(keptTexts());

/** The printed text of a name. */
export const liveText = texts.named;

/** What the last build knows, so that not all is printed anew when the server starts. */
let before: Known | undefined;

/**
 * All content as it stands now, the last good version in place of what is wrong. It is read anew
 * where a file changed, one reading after the other, and not before each file is written whole.
 */
export function liveNewsroom(): Promise<Live> {
  const next = running.then(current);
  running = next.catch(() => undefined);
  return next;
}

async function current(): Promise<Live> {
  for (let attempt = 1; ; attempt++) {
    const stamp = await stampOfAll();
    if (last?.stamp === stamp) return last.live;
    await setTimeout(quiet);
    // A file that is written on and on, such as a log, does not hold up a page for ever.
    const isLast = attempt >= attempts;
    if (!isLast && (await stampOfAll()) !== stamp) continue;
    const live = await read();
    // What changed meanwhile may have been read half.
    if (!isLast && (await stampOfAll()) !== stamp) continue;
    tell(live);
    last = { stamp, live };
    return live;
  }
}

async function read(): Promise<Live> {
  const rest = hasRead ? last?.live.copy : undefined;
  const lastGood: LastGood = { article: (slug) => good.get(slug), rest, mayLose: true };
  try {
    const keys = await keysFor(process.cwd());
    before ??= readRecords(keys.texts, texts).known;
    const { text, picture } = before;
    const newsroom = await readNewsroom({
      content: contentFolder,
      now: clock(),
      begun: machineTime() - unsettled,
      keys,
      known: {
        text: (file) => known.get(file) ?? text(file),
        picture: (file) => pictures.get(file) ?? picture(file),
      },
      ...{ texts, lastGood },
    });
    remember(newsroom);
    hasRead = true;
    const { copy, problems, warnings } = newsroom;
    return { copy, problems, warnings };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { copy: rest ?? nothing, problems: error.problems, warnings: [] };
  }
}

function remember({ copy, filings, aside, pictures: read }: Newsroom): void {
  const standIns = new Set(aside.map(({ slug }) => slug));
  for (const [file, filing] of filings) known.set(file, filing);
  for (const article of copy.articles)
    if (!standIns.has(article.slug)) good.set(article.slug, article);
  pictures = new Map(read.map((picture) => [picture.picture.file, picture]));
}

function tell({ problems, warnings }: Live): void {
  const found = [...problems, ...warnings];
  if (found.length > 0) console.log(`\n${describeProblems(found)}\n`);
}

/** What changes when a file does: each file with its size and its last moment. */
async function stampOfAll(): Promise<string> {
  const { files } = await filesBelow(contentFolder);
  return files.map((file) => stampOf(file, file.name).now).join('\n');
}

import { setTimeout } from 'node:timers/promises';
import { getCurrentTime, getMachineTime } from '../../config/clock.ts';
import { contentFolder, previewReportFile } from '../../config/folders.ts';
import type { Content, FiledArticle } from '../../model/edition.ts';
import { ContentError, describeProblems } from '../../model/problems.ts';
import type { Place } from '../../model/story.ts';
import type { PreviousBuild, CachedText, LastGood, CheckedPicture } from '../options.ts';
import { listFilesBelow, getFileStamp } from '../content-files.ts';
import { type ReadResult, readContent } from '../read-content.ts';
import { readRecords } from '../article-cache.ts';
import { type Report, createReport, createErrorReport } from '../report.ts';
import { openDevTexts } from '../story-cache.ts';
import { getFingerprints } from '../fingerprint.ts';
import { type LoadedContent, unsettled, writeReport } from './load.ts';

/** Milliseconds without a change after which all files count as complete. */
const quiet = 100;

/**
 * Maximum number of times to check for changes. The content is then read even if it still changes.
 */
const attempts = 30;

const noCopy: Content = {
  articles: [],
  pages: [],
  standing: [],
  desks: new Map(),
  tags: new Map(),
  people: new Map(),
};

/** State of the development server between loads. */
const memory: {
  /** The last usable load. Undefined before the first. */
  last?: Pick<ReadResult, 'copy' | 'places'>;
  texts: Map<string, CachedText>;
  pictures: Map<string, CheckedPicture>;
  /** The last good version of each article, by slug. */
  good: Map<string, FiledArticle>;
  /** Results of the last build, so that the server does not render everything when it starts. */
  built?: PreviousBuild;
} = { texts: new Map(), pictures: new Map(), good: new Map() };

/**
 * Loads the current content for the development server. Replaces content that has problems with its
 * last good version, so that the server keeps running. The report lists the problems.
 */
export async function loadForPreview(): Promise<LoadedContent> {
  await waitUntilQuiet();
  const now = getCurrentTime();
  const fingerprints = await getFingerprints(process.cwd());
  const texts = openDevTexts();
  memory.built ??= readRecords(fingerprints.texts, texts).known;
  const { text, picture } = memory.built;
  const { last, good } = memory;
  const lastGood: LastGood = {
    article: (slug) => good.get(slug),
    rest: last?.copy,
    mayLose: true,
  };
  try {
    const newsroom = await readContent({
      content: contentFolder,
      now,
      begun: getMachineTime() - unsettled,
      keys: fingerprints,
      known: {
        text: (file) => memory.texts.get(file) ?? text(file),
        picture: (file) => memory.pictures.get(file) ?? picture(file),
      },
      texts,
      lastGood,
      design: fingerprints.cards,
    });
    remember(newsroom);
    const { copy } = newsroom;
    texts.keepOnly([...copy.articles, ...copy.pages, ...good.values()].map((one) => one.text));
    tell(createReport(newsroom, now));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    tell(createErrorReport(error.problems, now));
  }
  const { copy = noCopy, places = new Map<string, Place>() } = memory.last ?? {};
  return { copy, places, now, design: fingerprints.cards };
}

function remember({ copy, places, filings, rejected, pictures }: ReadResult): void {
  memory.last = { copy, places };
  const standIns = new Set(rejected.map(({ slug }) => slug));
  for (const [file, filing] of filings) memory.texts.set(file, filing);
  for (const article of copy.articles)
    if (!standIns.has(article.slug)) memory.good.set(article.slug, article);
  memory.pictures = new Map(pictures.map((one) => [one.picture.file, one]));
}

function tell(report: Report): void {
  writeReport(previewReportFile, report);
  const found = [...report.errors, ...report.warnings];
  if (found.length > 0) console.log(`\n${describeProblems(found)}\n`);
}

/** Waits until no content file changes, so that none is read half-written. */
async function waitUntilQuiet(): Promise<void> {
  let before = await describeFiles();
  for (let attempt = 1; attempt < attempts; attempt++) {
    await setTimeout(quiet);
    const after = await describeFiles();
    if (after === before) return;
    before = after;
  }
}

/** Returns a text that changes when any content file changes. */
async function describeFiles(): Promise<string> {
  const { files } = await listFilesBelow(contentFolder);
  return files.map((file) => getFileStamp(file, file.name).now).join('\n');
}

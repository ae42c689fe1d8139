import { mkdirSync } from 'node:fs';
import { getArticlePath, hashedFolders } from '../../routes.ts';
import { getMachineTime, now as buildTime } from '../../config/clock.ts';
import { cacheFolder, contentFolder, ledgerDraftFile, reportFile } from '../../config/folders.ts';
import { shouldDrawCards, shouldKeepLast, shouldKeepLedger } from '../../config/mode.ts';
import { drawMissingCards, getCardFile } from '../../media/og/card-cache.ts';
import { readFigureImage } from '../../media/figures/image-files.ts';
import { DamagedError } from '../../cache/checksummed.ts';
import { writeFileAtomic } from '../../cache/write-file-atomic.ts';
import type { Edition } from '../../model/edition.ts';
import { ContentError } from '../../model/problems.ts';
import type { LastGood } from '../options.ts';
import { createLedger, serializeLedger } from '../ledger.ts';
import { type ReadResult, readContent } from '../read-content.ts';
import { saveRecords, readRecords } from '../article-cache.ts';
import { type Report, createReport, createErrorReport } from '../report.ts';
import { openStoryCache } from '../story-cache.ts';
import { readPictureFile } from '../../media/images/prepare.ts';
import { isFileIntact, readSiteState, type SiteState } from '../../release/site-state.ts';
import { saveBuiltContent } from '../built-content.ts';
import { getContentState } from '../content-state.ts';
import { getFingerprints } from '../fingerprint.ts';
import { getCards, getPictureNames, saveHashedFiles } from '../hashed-files.ts';

/** The content that the loaders of one sync write to their stores. */
export interface LoadedContent extends Pick<ReadResult, 'copy' | 'places'> {
  /** The time of the build, or of the load in the development server. */
  now: Date;
  /** Fingerprint of the code that draws cards. */
  design: string;
}

/**
 * Reads, validates and renders all content for a build. Writes a report, and caches results for the
 * next build. Draws cards, maps and charts here, so that no later step fails because of a text.
 *
 * @throws ContentError with the problems of all files
 */
export async function loadForBuild(): Promise<LoadedContent> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof ContentError)
      writeReport(reportFile, createErrorReport(error.problems, buildTime));
    throw error;
  }
}

async function load(): Promise<LoadedContent> {
  const now = buildTime;
  const begun = getMachineTime() - unsettled;
  const state = await getContentState(begun);
  const fingerprints = await getFingerprints(process.cwd());
  const texts = openStoryCache();
  const records = readRecords(fingerprints.texts, texts);
  const site = readSiteState();
  const newsroom = await readContent({
    content: contentFolder,
    now,
    begun,
    keys: fingerprints,
    texts,
    known: records.known,
    listed: state.listed,
    design: fingerprints.cards,
    ...(shouldKeepLast() && { lastGood: getPublished(records.lastGood, site) }),
  });
  const { copy, places } = newsroom;
  await prepareHashedFiles(newsroom.edition(), site);
  const report = createReport(newsroom, now);
  writeReport(reportFile, report);
  saveRecords(newsroom, records, { now, key: fingerprints.texts });
  texts.keepOnly([...copy.articles, ...copy.pages].map(({ text }) => text));
  saveBuiltContent(
    state.isSettled && newsroom.problems.length === 0
      ? {
          stamp: state.stamp,
          from: now.toISOString(),
          until: newsroom.until.toISOString(),
          report,
        }
      : undefined,
  );
  if (shouldKeepLedger())
    writeFileAtomic(ledgerDraftFile, [serializeLedger(createLedger(copy, now, newsroom.ledger))]);
  return { copy, places, now, design: fingerprints.cards };
}

/** A second change within this time, in milliseconds, may leave the file stat the same. */
export const unsettled = 1_000;

/** Returns the last good content, without articles that the last finished build did not publish. */
function getPublished({ article, rest }: LastGood, { files }: SiteState): LastGood {
  return {
    rest,
    article: (slug) => (files[getArticlePath(slug)] ? article(slug) : undefined),
  };
}

/** Writes the report of a load to a file. */
export function writeReport(file: string, report: Report): void {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileAtomic(file, [JSON.stringify(report)]);
}

/**
 * Draws the missing cards of an edition, and lists all hashed files for the build to copy.
 *
 * @throws DamagedError if a picture is missing both in the site and in the cache
 */
async function prepareHashedFiles(edition: Edition, site: SiteState): Promise<void> {
  const isInSite = (folder: keyof typeof hashedFolders) => (name: string) =>
    isFileIntact(site, hashedFolders[folder] + name);
  const cards = shouldDrawCards() ? getCards(edition) : [];
  await drawMissingCards(cards, isInSite('cards'));
  const pictures = getPictureNames(edition);
  const isInPictures = isInSite('pictures');
  const missing = pictures.filter(
    (name) => !isInPictures(name) && !readFigureImage(name) && !readPictureFile(name),
  );
  if (missing.length > 0) throw new DamagedError(missing.join(', '));
  saveHashedFiles({ cards: cards.map(getCardFile), pictures });
}

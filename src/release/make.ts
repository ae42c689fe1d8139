import { now } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import { keepsLast, serveLive } from '../config/mode.ts';
import { DamagedError } from '../kept/sealed.ts';
import { ContentError } from '../model/problems.ts';
import { type Ledger, ledgerOf } from '../newsroom/ledger.ts';
import { readNewsroom } from '../newsroom/newsroom.ts';
import { keepRecords, readRecords } from '../newsroom/records.ts';
import { type Report, reportOf, reportOfErrors } from '../newsroom/report.ts';
import { keptTexts } from '../newsroom/texts.ts';
import { keysFor } from './keys.ts';
import { openSite, type Published, publishNothing, publishSite } from './apply.ts';
import { leaveHostFiles } from './host-files.ts';
import { keptSearch } from './search.ts';
import { leavePrinter, leftPrinter } from './printer.ts';
import { dropNote, keepNote, lookAtContent, standingReport } from './note.ts';

/** What a build came to. */
export interface Making {
  /** What it found in the content, and did; undefined where it came to none. */
  report?: Report;
  /** What it did to the published folder. */
  published?: Published;
  /** The ledger of what is published now. */
  ledger?: () => Ledger;
  /** What kept the site from being built. */
  failure?: unknown;
}

/** How a build goes about it. */
interface Manner {
  /** What Astro says; what keeps it from rendering is thrown. */
  logLevel: 'info' | 'silent';
  /** false leaves out the pictures of cards, to measure all else. */
  drawsCards?: boolean;
  /** Whether the ledger is asked for, for which all is read also where nothing changed. */
  wantsLedger?: boolean;
}

/** Reads the content and publishes what it makes; what was published stays as it was where anything fails. */
export async function makeSite(manner: Manner): Promise<Making> {
  serveLive(false);
  try {
    const begun = openSite();
    for (;;) {
      try {
        return await make(begun, manner);
      } catch (failure) {
        // What is damaged has been let go of, and is made again.
        if (!(failure instanceof DamagedError)) throw failure;
      }
    }
  } catch (failure) {
    return { failure };
  }
}

async function make(
  begun: number,
  { logLevel, drawsCards = true, wantsLedger = false }: Manner,
): Promise<Making> {
  let report: Report | undefined;
  try {
    const keys = await keysFor(process.cwd());
    const look = await lookAtContent(keys.code, begun);
    const standing = wantsLedger ? undefined : standingReport(look, now);
    if (standing) {
      leaveHostFiles();
      return { report: standing, published: publishNothing() };
    }
    dropNote();
    const texts = keptTexts();
    const records = readRecords(keys.texts, texts);
    const newsroom = await readNewsroom({
      ...{ content: contentFolder, now, begun, keys, texts, known: records.known },
      listed: look.listed,
      design: keys.cards,
      ...(keepsLast && { lastGood: records.lastGood }),
    });
    report = reportOf(newsroom, now);
    const { copy } = newsroom;
    const edition = newsroom.edition();
    const search = keptSearch(edition, keys.search, texts.named);
    const published = await publishSite(edition, keys.code, {
      ...{ text: texts.named, search },
      drawsCards,
      render: (folder) => render(keys.code, folder, logLevel),
    });
    leaveHostFiles();
    search.keep();
    keepRecords(newsroom, records, { now, key: keys.texts });
    keepNote(look, newsroom, report, now);
    texts.keepOnly([...copy.articles, ...copy.pages].map(({ text }) => text));
    return { report, published, ledger: () => ledgerOf(copy, now, newsroom.ledger) };
  } catch (failure) {
    if (failure instanceof DamagedError) throw failure;
    if (failure instanceof ContentError && !report) report = reportOfErrors(failure.problems, now);
    return { ...(report && { report }), failure };
  }
}

/**
 * Renders what was handed over: by what a build before has left for that, else by Astro.
 *
 * @param code key of all code that prints
 */
async function render(code: string, folder: string, logLevel: 'info' | 'silent'): Promise<void> {
  const print = leftPrinter(code);
  if (print) return print(folder);
  // Astro is heavy, and reads the environment as it is loaded.
  const { build } = await import('astro');
  await build({ root: process.cwd(), outDir: folder, logLevel });
  leavePrinter(code, folder);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { now } from '../config/clock.ts';
import { contentFolder, leftLedgerFile } from '../config/folders.ts';
import { keepsLast, serveLive } from '../config/mode.ts';
import { editionOf } from '../model/edition.ts';
import { ContentError } from '../model/problems.ts';
import { ledgerOf, printLedger } from '../newsroom/ledger.ts';
import { type Newsroom, readNewsroom } from '../newsroom/newsroom.ts';
import { keepRecords, readRecords } from '../newsroom/records.ts';
import { type Report, reportOf, reportOfErrors } from '../newsroom/report.ts';
import { codeKeyOf, keysOf } from './keys.ts';
import { openSite, type Published, publishSite } from './apply.ts';

/** What a build came to. */
export interface Making {
  /** What it found in the content, and did; undefined where it came to none. */
  report?: Report;
  /** What it did to the published folder. */
  published?: Published;
  /** What kept the site from being built. */
  failure?: unknown;
}

/** Reads the content and publishes what it makes; what was published stays as it was where anything fails. */
export async function makeSite(logLevel: 'info' | 'error'): Promise<Making> {
  const root = process.cwd();
  serveLive(false);
  let report: Report | undefined;
  try {
    openSite();
    const keys = keysOf(root);
    const records = readRecords(keys.texts);
    const newsroom = await read(records, keys);
    report = reportOf(newsroom, now);
    leaveLedger(newsroom);
    const edition = editionOf(newsroom.copy, now, { design: keys.cards });
    const published = await publishSite(edition, codeKeyOf(root), (folder) =>
      render(root, folder, logLevel),
    );
    keepRecords(newsroom, records, { now, texts: keys.texts });
    return { report, published };
  } catch (failure) {
    if (failure instanceof ContentError && !report) report = reportOfErrors(failure.problems, now);
    return { ...(report && { report }), failure };
  }
}

const read = (
  { known, lastGood }: ReturnType<typeof readRecords>,
  keys: ReturnType<typeof keysOf>,
): Promise<Newsroom> =>
  readNewsroom({
    ...{ content: contentFolder, now, keys, known },
    ...(keepsLast && { lastGood }),
  });

/** Leaves the ledger of what is published for the command that puts it into the content. */
function leaveLedger({ copy, ledger }: Newsroom): void {
  mkdirSync(dirname(leftLedgerFile), { recursive: true });
  writeFileSync(leftLedgerFile, printLedger(ledgerOf(copy, now, ledger)));
}

/** Has Astro render what was handed over. */
async function render(root: string, folder: string, logLevel: 'info' | 'error'): Promise<void> {
  // Astro reads the environment as it is loaded.
  const { build } = await import('astro');
  await build({ root, outDir: folder, logLevel });
}

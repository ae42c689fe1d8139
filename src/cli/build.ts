import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { getCurrentTime } from '../config/clock.ts';
import { contentFolder, ledgerDraftFile, lockFile, reportFile } from '../config/folders.ts';
import { findCurrentBuild } from '../content/current-build.ts';
import { ContentError } from '../model/problems.ts';
import { getLedgerFile } from '../content/ledger.ts';
import { formatReport, type Report } from '../content/report.ts';
import { writeServerConfig } from '../release/server-config.ts';
import { lockSite, unlock } from '../release/lock.ts';
import { isSiteIntact, readSiteState, writeChanges } from '../release/site-state.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run build`: runs `astro build`, and says what it did.
const { values: options } = parseArgs({
  options: {
    /** The last good version of an article stands in for one in which something is wrong. */
    'keep-last': { type: 'boolean', default: false },
    /** What was done as JSON, and nothing else. */
    json: { type: 'boolean', default: false },
    /** Writes the ledger of what was published, once it is. */
    ledger: { type: 'boolean', default: false },
    /** Leaves a hash of each file beside the folder, `dist.manifest.json`. */
    manifest: { type: 'boolean', default: false },
    /** Says only what is wrong. */
    silent: { type: 'boolean', default: false },
    /** How often this build was begun; a build that finds the cache damaged begins again. */
    attempt: { type: 'string', default: '1' },
  },
});

// Astro's process is this one; `src/config/mode.ts` reads the variables.
process.env['NODE_ENV'] = 'production';
if (options['keep-last']) process.env['WARTA_KEEP_LAST'] = 'yes';
if (options.ledger) process.env['WARTA_LEDGER'] = 'yes';

const mostAttempts = 20;
const isQuiet = options.json || options.silent;
takeSite();
const current = await findCurrentReport();
if (current) sayNothingChanged();
const { failure, log } = current ? { log: '' } : await runBuild();
const attempt = Number(options.attempt);
if (isDamage(failure) && attempt < mostAttempts) process.exit(buildAgain(attempt + 1));
process.stderr.write(log);
const report = current ?? readReport();
if (options.json && report) console.log(JSON.stringify(report, null, 2));
else if (report && !failure && (!options.silent || report.errors.length > 0))
  console.log(`\n${formatReport(report, getLedgerFile(contentFolder))}`);
// What a machine is told of the content says nothing of any other failure.
if (failure && !(options.json && isAboutContent(report)))
  console.error(describeFailure(failure, report));
if (options.manifest && !failure)
  await import('../release/manifest.ts').then(({ writeManifest: leaveManifest }) =>
    leaveManifest(),
  );
if (options.ledger && !failure) await writeLedger();
process.exit(failure ? 1 : 0);

/** Locks the site; ends the process with one line where another build runs, or where it may not write. */
function takeSite(): void {
  try {
    lockSite();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Returns the report of the last build, where neither content nor code nor any file of the site has changed since. */
async function findCurrentReport(): Promise<Report | undefined> {
  const now = getCurrentTime();
  // A ledger is drafted by a load.
  const built = options.ledger ? undefined : await findCurrentBuild(now);
  if (!built || !isSiteIntact(readSiteState())) return undefined;
  return { ...built.report, now: now.toISOString() };
}

/** Says, to editors and beside the site, that it has not changed. */
function sayNothingChanged(): void {
  writeChanges({ changed: [], removed: [] });
  writeServerConfig();
  if (!isQuiet) console.log(reportMessages.nothingToBuild);
}

/** How a build by Astro ended. */
interface Outcome {
  failure?: unknown;
  /** What Astro logged. */
  log: string;
}

/**
 * Runs Astro's build. What it logs is held back until the outcome is known: nobody needs to read of a damaged
 * file that the next attempt makes again, and the standard output is for our report.
 */
async function runBuild(): Promise<Outcome> {
  rmSync(reportFile, { force: true });
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write.bind(stream));
  let log = '';
  for (const stream of streams)
    stream.write = (piece: string | Uint8Array) => {
      log += piece.toString();
      return true;
    };
  try {
    const { build } = await import('astro');
    // The level is part of the code of each page: another one would render every page anew.
    await build({ root: process.cwd(), logLevel: 'warn' });
    return { log };
  } catch (failure) {
    return { failure, log };
  } finally {
    streams.forEach((stream, index) => Object.assign(stream, { write: writes[index] }));
  }
}

/** Returns whether a build failed because a file of the cache is not what was kept there. It has been deleted. */
function isDamage(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'DamagedError';
}

/** Builds in another process, as this one remembers modules that hold what was damaged; returns its exit status. */
function buildAgain(attempt: number): number {
  unlock(lockFile);
  const command = [...process.execArgv, ...process.argv.slice(1), '--attempt', String(attempt)];
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}

/** Reads what the load of the content has found; undefined where the build failed before it. */
function readReport(): Report | undefined {
  return existsSync(reportFile)
    ? (JSON.parse(readFileSync(reportFile, 'utf8')) as Report)
    : undefined;
}

/** Puts the ledger of what was published into the content. */
async function writeLedger(): Promise<void> {
  const { putLedger } = await import('../content/ledger-file.ts');
  const lines = putLedger(readFileSync(ledgerDraftFile, 'utf8'));
  if (!isQuiet) console.log(reportMessages.ledgerWritten(getLedgerFile(contentFolder), lines));
}

/** Returns whether a build failed because of errors in the content. */
function isAboutContent(report: Report | undefined): boolean {
  return report !== undefined && report.errors.length > 0 && report.published.length === 0;
}

/** Returns the problems of the content, or else the error with its stack. */
function describeFailure(error: unknown, report: Report | undefined): string {
  if (report && isAboutContent(report)) return new ContentError(report.errors).message;
  if (!(error instanceof Error)) return String(error);
  return error.stack === '' ? error.message : (error.stack ?? error.message);
}

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
import { describeProjectFolder } from '../release/project-folder.ts';
import { isSiteIntact, readSiteState, writeChanges } from '../release/site-state.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run build`: runs `astro build` and reports the result.
const { values: options } = parseArgs({
  options: {
    /** Publishes the last good version of an article that has an error. */
    'keep-last': { type: 'boolean', default: false },
    /** Prints the report as JSON, and nothing else. */
    json: { type: 'boolean', default: false },
    /** Writes the ledger after the build has succeeded. */
    ledger: { type: 'boolean', default: false },
    /** Writes a hash of each file to `dist.manifest.json`, beside the site. */
    manifest: { type: 'boolean', default: false },
    /** Prints only problems. */
    silent: { type: 'boolean', default: false },
    /** Number of this attempt. A build with a damaged cache starts another attempt. */
    attempt: { type: 'string', default: '1' },
  },
});

checkProjectFolder();
// Astro runs in this process. `src/config/mode.ts` reads these variables.
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
// The JSON report already contains errors in the content. Other failures are only printed here.
if (failure && !(options.json && isAboutContent(report)))
  console.error(describeFailure(failure, report));
if (options.manifest && !failure)
  await import('../release/manifest.ts').then(({ writeManifest }) => writeManifest());
if (options.ledger && !failure) await writeLedger();
process.exit(failure ? 1 : 0);

/** Prints one line and exits if Vite cannot read the path of the project. */
function checkProjectFolder(): void {
  const message = describeProjectFolder(process.cwd());
  if (message === undefined) return;
  console.error(message);
  process.exit(1);
}

/**
 * Locks the site. If another build is running or a folder is not writable, prints one line and
 * exits.
 */
function takeSite(): void {
  try {
    lockSite();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Returns the report of the last build if content, code and site have not changed since. */
async function findCurrentReport(): Promise<Report | undefined> {
  const now = getCurrentTime();
  // With `--ledger`, the content must be loaded again, because the loader drafts the ledger.
  const built = options.ledger ? undefined : await findCurrentBuild(now);
  if (!built || !isSiteIntact(readSiteState())) return undefined;
  return { ...built.report, now: now.toISOString() };
}

/** Reports that nothing has changed, to editors and in the list of changes beside the site. */
function sayNothingChanged(): void {
  writeChanges({ changed: [], removed: [] });
  writeServerConfig();
  if (!isQuiet) console.log(reportMessages.nothingToBuild);
}

/** Outcome of Astro's build. */
interface Outcome {
  failure?: unknown;
  /** Astro's log. */
  log: string;
}

/**
 * Runs Astro's build, and collects its log instead of printing it. If a file is damaged, the next
 * attempt recreates it, and the log is not needed. Standard output is for our report.
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
    // Astro includes the log level in the code of pages. Another level renders every page again.
    await build({ root: process.cwd(), logLevel: 'warn' });
    return { log };
  } catch (failure) {
    return { failure, log };
  } finally {
    streams.forEach((stream, index) => Object.assign(stream, { write: writes[index] }));
  }
}

/** Checks whether a build failed because of a damaged cache file, which is already deleted. */
function isDamage(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'DamagedError';
}

/**
 * Builds again in a new process, because this one has loaded modules with damaged data. Returns the
 * exit status of the new process.
 */
function buildAgain(attempt: number): number {
  unlock(lockFile);
  const command = [...process.execArgv, ...process.argv.slice(1), '--attempt', String(attempt)];
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}

/** Reads the report of the content loader. Returns undefined if the build failed before it. */
function readReport(): Report | undefined {
  return existsSync(reportFile)
    ? (JSON.parse(readFileSync(reportFile, 'utf8')) as Report)
    : undefined;
}

/** Writes the ledger into the content folder. */
async function writeLedger(): Promise<void> {
  const { putLedger } = await import('../content/ledger-file.ts');
  const lines = putLedger(readFileSync(ledgerDraftFile, 'utf8'));
  if (!isQuiet) console.log(reportMessages.ledgerWritten(getLedgerFile(contentFolder), lines));
}

/** Checks whether a build failed because of errors in the content. */
function isAboutContent(report: Report | undefined): boolean {
  return report !== undefined && report.errors.length > 0 && report.published.length === 0;
}

/** Describes a failure: the problems in the content, or else the error with its stack. */
function describeFailure(error: unknown, report: Report | undefined): string {
  if (report && isAboutContent(report)) return new ContentError(report.errors).message;
  if (!(error instanceof Error)) return String(error);
  return error.stack === '' ? error.message : (error.stack ?? error.message);
}

import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder, reportFile } from '../config/folders.ts';
import { ContentError } from '../model/problems.ts';
import { ledgerFile } from '../newsroom/ledger.ts';
import { printReport, type Report } from '../newsroom/report.ts';
import { writeLedger } from './ledger.ts';

// `npm run build`: builds the site and says what it did. The last line of this file's options is all it takes.
const { values: options } = parseArgs({
  options: {
    /** The last good version of an article stands in for one in which something is wrong. */
    'keep-last': { type: 'boolean', default: false },
    /** What was done as JSON, and nothing else. */
    json: { type: 'boolean', default: false },
    /** Writes the ledger of what was published, once it is. */
    ledger: { type: 'boolean', default: false },
    /** Says only what is wrong. */
    silent: { type: 'boolean', default: false },
  },
});

process.env['NODE_ENV'] = 'production';
if (options['keep-last']) process.env['WARTA_KEEP_LAST'] = 'yes';
rmSync(reportFile, { force: true });

const failure = await built();
const report = reportLeft();
if (options.json && report) console.log(JSON.stringify(report, null, 2));
else if (failure) console.error(messageOf(failure, report));
else if (report && !options.silent)
  console.log(`\n${printReport(report, ledgerFile(contentFolder))}`);
if (options.ledger && !failure) await writeLedger(!options.json);
// Whoever runs on after a failure, the exit status says so.
process.exit(failure ? 1 : 0);

/** What kept the site from being built; undefined where nothing did. */
async function built(): Promise<unknown> {
  try {
    // Astro reads the environment as it is loaded.
    const { build } = await import('astro');
    await build({
      root: process.cwd(),
      logLevel: options.json || options.silent ? 'error' : 'info',
    });
    return undefined;
  } catch (error) {
    return error;
  }
}

function reportLeft(): Report | undefined {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/** What an editor is told: problems of the content as they are; all else with its place in the code. */
function messageOf(error: unknown, report: Report | undefined): string {
  if (report && report.errors.length > 0 && report.aside.length === 0)
    return new ContentError(report.errors).message;
  if (!(error instanceof Error)) return String(error);
  return error.stack === '' ? error.message : (error.stack ?? error.message);
}

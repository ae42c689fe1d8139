import { parseArgs } from 'node:util';
import { contentFolder } from '../config/folders.ts';
import { ContentError } from '../model/problems.ts';
import { type Ledger, ledgerFile } from '../newsroom/ledger.ts';
import { printReport, type Report } from '../newsroom/report.ts';
import { said } from '../words/report.ts';

// `npm run build`: builds the site and says what it did. The last line of this file's options is all it takes.
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
  },
});

process.env['NODE_ENV'] = 'production';
if (options['keep-last']) process.env['WARTA_KEEP_LAST'] = 'yes';

const { makeSite } = await import('./make.ts');
const { report, failure, ledger } = await makeSite({
  logLevel: options.json || options.silent ? 'silent' : 'info',
  wantsLedger: options.ledger,
});
if (options.json && report) console.log(JSON.stringify(report, null, 2));
else if (report && !failure && (!options.silent || report.errors.length > 0))
  console.log(`\n${printReport(report, ledgerFile(contentFolder))}`);
// What a machine is told of the content says nothing of any other failure.
if (failure && !(options.json && isOfContent(report))) console.error(messageOf(failure, report));
if (options.manifest && !failure)
  await import('./manifest.ts').then(({ leaveManifest }) => leaveManifest());
if (options.ledger && ledger) await keepLedger(ledger());
// Whoever runs on after a failure, the exit status says so.
process.exit(failure ? 1 : 0);

/** Puts the ledger of what was published into the content. */
async function keepLedger(ledger: Ledger): Promise<void> {
  const { putLedger } = await import('./ledger.ts');
  putLedger(ledger);
  if (!options.json && !options.silent)
    console.log(said.ledgerWritten(ledgerFile(contentFolder), ledger.size));
}

/** Whether what is wrong in the content kept the site from being built. */
function isOfContent(report: Report | undefined): boolean {
  return report !== undefined && report.errors.length > 0 && report.published.length === 0;
}

/** What an editor is told: problems of the content as they are; all else with its place in the code. */
function messageOf(error: unknown, report: Report | undefined): string {
  if (report && isOfContent(report)) return new ContentError(report.errors).message;
  if (!(error instanceof Error)) return String(error);
  return error.stack === '' ? error.message : (error.stack ?? error.message);
}

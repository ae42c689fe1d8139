import { parseArgs } from 'node:util';
import { getCurrentTime } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import { checkContent } from '../content/check.ts';
import { ContentError } from '../model/problems.ts';
import { formatReport, type Report, createReport, createErrorReport } from '../content/report.ts';
import { getLedgerFile } from '../content/ledger.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run check`: reports all problems in the content without a build.
const now = getCurrentTime();
const report = await runChecks();
const hasErrors = report.errors.length > 0;

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (options.json) console.log(JSON.stringify(report, null, 2));
else if (hasErrors) console.error(new ContentError(report.errors).message);
else console.log(`${formatReport(report, getLedgerFile(contentFolder))}\n${reportMessages.right}`);
process.exitCode = hasErrors ? 1 : 0;

async function runChecks(): Promise<Report> {
  try {
    return createReport(await checkContent(now), now);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return createErrorReport(error.problems, now);
  }
}

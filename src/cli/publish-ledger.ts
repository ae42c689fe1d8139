import { getCurrentTime } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import { checkContent } from '../content/check.ts';
import { putLedger } from '../content/ledger-file.ts';
import { ContentError } from '../model/problems.ts';
import { getLedgerFile, createLedger, serializeLedger } from '../content/ledger.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run publish:ledger`: records what is published, so that later builds cannot change it
// unnoticed.
try {
  const now = getCurrentTime();
  const { copy, ledger } = await checkContent(now);
  const lines = putLedger(serializeLedger(createLedger(copy, now, ledger)));
  console.log(reportMessages.ledgerWritten(getLedgerFile(contentFolder), lines));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

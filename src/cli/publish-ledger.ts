import { clock } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import { checkContent } from '../content/check.ts';
import { putLedger } from '../content/ledger-file.ts';
import { ContentError } from '../model/diagnostics.ts';
import { ledgerFile, ledgerOf, printLedger } from '../content/ledger.ts';
import { said } from '../i18n/report.ts';

// `npm run publish:ledger`: keeps what is out now, so that no later build changes it in silence.
try {
  const now = clock();
  const { copy, ledger } = await checkContent(now);
  const lines = putLedger(printLedger(ledgerOf(copy, now, ledger)));
  console.log(said.ledgerWritten(ledgerFile(contentFolder), lines));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { ContentError } from '../model/problems.ts';
import { writeLedger } from '../release/ledger.ts';

// `npm run publish:ledger`: keeps what is out now, so that no later build changes it in silence.
try {
  await writeLedger();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

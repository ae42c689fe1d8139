import { existsSync, readFileSync } from 'node:fs';
import { clock } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import { writeWhole } from '../kept/whole.ts';
import { contentFile } from '../newsroom/files.ts';
import { type Ledger, ledgerFile, ledgerName, ledgerOf, printLedger } from '../newsroom/ledger.ts';
import { said } from '../words/report.ts';
import { readOnly } from './read-only.ts';

/**
 * Writes all that is out into the ledger of what was published, and says so.
 *
 * @throws ContentError where anything is wrong in the content, the ledger then stays as it was.
 */
export async function writeLedger(): Promise<void> {
  const now = clock();
  const { copy, ledger: before } = await readOnly(now);
  const ledger = ledgerOf(copy, now, before);
  putLedger(ledger);
  console.log(said.ledgerWritten(ledgerFile(contentFolder), ledger.size));
}

/** Puts a ledger into the content, whole or not at all; one that says the same stays as it is. */
export function putLedger(ledger: Ledger): void {
  const { path } = contentFile(contentFolder, ledgerName);
  const text = printLedger(ledger);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, [text]);
}

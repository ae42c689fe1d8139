import { existsSync, readFileSync } from 'node:fs';
import { contentFolder } from '../config/folders.ts';
import { writeFileAtomic } from '../cache/write-file-atomic.ts';
import { getContentFile } from './content-files.ts';
import { ledgerName } from './ledger.ts';

/**
 * Writes the ledger to the content folder, atomically. Does not touch the file if it is unchanged.
 *
 * @param text the ledger as JSON Lines
 * @returns the number of its lines
 */
export function putLedger(text: string): number {
  const { path } = getContentFile(contentFolder, ledgerName);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileAtomic(path, [text]);
  return text.split('\n').filter((line) => line !== '').length;
}

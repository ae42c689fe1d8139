import { createHash } from 'node:crypto';
import { removeTypography } from './text.ts';

/** What a digest is made by; another number where another way would give others for the same texts. */
const version = 1;

/** A hash of some texts, the same where they differ in typography alone: `1-` and 32 hexadecimal digits. */
export const digestTexts = (texts: string[]): string =>
  `${version}-${createHash('sha256')
    .update(JSON.stringify(texts.map(removeTypography)))
    .digest('hex')
    .slice(0, 32)}`;

/** Whether two digests were made in one way, and so can be compared. */
export const areComparable = (a: string, b: string): boolean =>
  a.slice(0, a.indexOf('-')) === b.slice(0, b.indexOf('-'));

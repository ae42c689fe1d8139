import { createHash } from 'node:crypto';
import { removeTypography } from './text.ts';

/**
 * Version of the algorithm. Increase it when a change produces other digests for the same texts.
 */
const version = 1;

/**
 * Returns a digest of texts: `1-` and 32 hexadecimal digits. Texts that differ only in typography
 * have the same digest.
 */
export const digestTexts = (texts: string[]): string =>
  `${version}-${createHash('sha256')
    .update(JSON.stringify(texts.map(removeTypography)))
    .digest('hex')
    .slice(0, 32)}`;

/** Checks whether two digests have the same version, so that they can be compared. */
export const areComparable = (a: string, b: string): boolean =>
  a.slice(0, a.indexOf('-')) === b.slice(0, b.indexOf('-'));

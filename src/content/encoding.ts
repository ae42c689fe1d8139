import { isUtf8 } from 'node:buffer';
import type { FileProblem } from '../model/problems.ts';
import { editor, type Message } from '../i18n/editor.ts';
import { findConflictMark } from './conflict-marks.ts';
import { removeInvisibleCharacters } from './invisible-characters.ts';

/** The text of a file. */
export interface DecodedText {
  /** The text without invisible characters. All lines end with a line feed. */
  text: string;
  /** The text with its invisible characters. Undefined if it has none. */
  original?: string;
}

/**
 * Decodes a file as UTF-8. Returns a problem if the file has another encoding, only carriage
 * returns, or conflict marks of Git.
 */
export function decodeText(bytes: Buffer): DecodedText | { problem: FileProblem } {
  if (isUtf16(bytes)) return describeEncoding(1, editor.files.utf16);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (!isUtf8(bytes)) return describeEncoding(getLine('\uFFFD', text), editor.files.notUtf8);
  if (text.includes('\r') && !text.includes('\n'))
    return describeEncoding(1, editor.files.carriageReturns);
  // Windows ends lines with CR LF. The code that reads the text expects LF.
  const lines = text.replaceAll('\r\n', '\n');
  const problem = findConflictMark(lines);
  if (problem) return { problem };
  const visible = removeInvisibleCharacters(lines);
  return { text: visible, ...(visible !== lines && { original: lines }) };
}

const describeEncoding = (line: number, remark: Message) => ({ problem: { line, ...remark } });

const getLine = (sign: string, text: string): number =>
  text.slice(0, text.indexOf(sign)).split('\n').length;

/**
 * Checks whether bytes are UTF-16. Either they begin with its byte order mark, or a third of the
 * first 200 bytes are zero, as in Latin text.
 */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  return zeros > 0 && zeros >= Math.min(200, bytes.length) / 3;
}

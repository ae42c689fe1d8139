import { isUtf8 } from 'node:buffer';
import type { FileProblem } from '../model/problems.ts';
import { editor, type Message } from '../i18n/editor.ts';

/** The text of a file in UTF-8 without a byte order mark, its lines ended by a line feed, or what else it is. */
export function decodeText(bytes: Buffer): { text: string } | { problem: FileProblem } {
  if (isUtf16(bytes)) return describeEncoding(1, editor.files.utf16);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (!isUtf8(bytes)) return describeEncoding(getLine('\uFFFD', text), editor.files.notUtf8);
  if (text.includes('\r') && !text.includes('\n'))
    return describeEncoding(1, editor.files.carriageReturns);
  // Windows ends lines with two characters; all that reads them knows one.
  return { text: text.replaceAll('\r\n', '\n') };
}

const describeEncoding = (line: number, remark: Message) => ({ problem: { line, ...remark } });

const getLine = (sign: string, text: string): number =>
  text.slice(0, text.indexOf(sign)).split('\n').length;

/** Whether bytes begin with UTF-16's mark, or have a zero beside nearly every letter as Latin text in UTF-16 has. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  return zeros > 0 && zeros >= Math.min(200, bytes.length) / 3;
}

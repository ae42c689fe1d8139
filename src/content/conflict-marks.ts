import { editor } from '../i18n/editor.ts';
import type { FileProblem } from '../model/problems.ts';

/** Beginnings of lines that separate versions (git-merge, "How conflicts are presented"). */
const marks = ['<<<<<<<', '|||||||', '>>>>>>>'];
const separator = /^={7}$/;
/** Lines that begin and end a block of code (CommonMark, section 4.5). */
const opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/**
 * Finds the first conflict mark of Git in a text, outside blocks of code. A line of seven equals
 * signs counts only between other marks, as it may underline a heading.
 */
export function findConflictMark(text: string): FileProblem | undefined {
  let open: string | undefined;
  const lines = text.split('\n');
  const found = lines.findIndex((line) => {
    const [, backticks, tildes] = opening.exec(line) ?? [];
    if (open === undefined) open = backticks ?? tildes;
    else if (closing.exec(line)?.[1]?.startsWith(open)) open = undefined;
    return open === undefined && getMark(line) !== undefined;
  });
  if (found < 0) return undefined;
  const mark = getMark(lines[found] ?? '') ?? '';
  const hasSeparator = lines.some((line) => separator.test(line));
  return { line: found + 1, ...editor.files.conflict(mark, hasSeparator) };
}

const getMark = (line: string): string | undefined =>
  marks.find((mark) => line === mark || line.startsWith(`${mark} `));

import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { FileProblem } from '../model/problems.ts';
import { editor, type Message } from '../i18n/editor.ts';

/** A message with what an editor needs besides the reason: `note` holds the hint. */
type EditorMessage = VFileMessage & {
  /** The field or kind of thing that an editor would look for, such as "tautan". */
  field?: string;
};

/** A rule that a text broke. */
export interface Finding {
  /** Id of the rule, in kebab case. */
  rule: string;
  /** The reason, the hint, and whether it is only a warning. */
  remark: Message;
  /** The field to name; "isi" by default. */
  field?: string | undefined;
}

/** Anything with a position in the text; the HTML parser leaves some positions without a start. */
export interface Positioned {
  position?: { start: { line: number } | undefined } | undefined;
}

/** Adds a message to a file and returns it. An error keeps the article from being published; a warning does not. */
export function report(file: VFile, node: Positioned | undefined, finding: Finding): VFileMessage {
  const { rule, remark, field = editor.files.text } = finding;
  const message: EditorMessage = file.message(remark.message, {
    place: node?.position as VFileMessage['place'],
    ruleId: rule,
    source: 'warta',
  });
  message.fatal = remark.isWarning !== true;
  message.note = remark.hint;
  message.field = field;
  return message;
}

/**
 * Adds a message to a file and stops processing it.
 *
 * @throws VFileMessage always
 */
export function fail(file: VFile, node: Positioned | undefined, finding: Finding): never {
  throw report(file, node, finding);
}

/**
 * Returns the messages of a file as problems.
 *
 * @param firstLine line at which the text begins in the article's file, from 1
 */
export const getProblems = ({ messages }: VFile, firstLine: number): FileProblem[] =>
  messages.map(({ line, reason, note = '', fatal, field }: EditorMessage) => ({
    line: line === undefined ? undefined : line + firstLine - 1,
    field,
    message: reason,
    hint: note,
    ...(fatal === false && { isWarning: true }),
  }));

/** Returns the line of a node, from 1, in a file whose text begins at `firstLine`. */
export function getLine({ position }: Positioned, firstLine: number): number | undefined {
  const line = position?.start?.line;
  return line === undefined ? undefined : line + firstLine - 1;
}

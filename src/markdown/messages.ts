import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { FileProblem } from '../model/problems.ts';
import { editor, type Message } from '../i18n/editor.ts';

/** A message for an editor. Its `note` holds the hint. */
type EditorMessage = VFileMessage & {
  /** The field or kind of content to look for, such as "tautan". */
  field?: string;
};

/** A violation of a rule. */
export interface Finding {
  /** Id of the rule in kebab case. */
  rule: string;
  /** The text of the message, the hint, and whether it is a warning. */
  remark: Message;
  /** Field or kind of content named in the message. Defaults to "isi". */
  field?: string | undefined;
}

/**
 * A node or object with a position in the text. The HTML parser omits the start of some positions.
 */
export interface Positioned {
  position?: { start: { line: number } | undefined } | undefined;
}

/**
 * Adds a message to a file and returns the message. An error prevents the publication of the
 * article; a warning does not.
 */
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
 * Converts the messages of a file to problems.
 *
 * @param firstLine line of the article's file on which the text begins, from 1
 */
export const getProblems = ({ messages }: VFile, firstLine: number): FileProblem[] =>
  messages.map(({ line, reason, note = '', fatal, field }: EditorMessage) => ({
    line: line === undefined ? undefined : line + firstLine - 1,
    field,
    message: reason,
    hint: note,
    ...(fatal === false && { isWarning: true }),
  }));

/**
 * Returns the line of the article's file on which a node begins, from 1.
 *
 * @param firstLine line of the article's file on which the text begins, from 1
 */
export function getLine({ position }: Positioned, firstLine: number): number | undefined {
  const line = position?.start?.line;
  return line === undefined ? undefined : line + firstLine - 1;
}

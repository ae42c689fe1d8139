import { editor, type Message } from '../i18n/editor.ts';
import { shortenToLine } from '../i18n/quote.ts';

/** Something in the content that an editor must mend before the site can be built. */
export interface Problem extends Message {
  /** Path from the content's folder, with the folder's name. */
  file: string;
  /** Where in the file, as a line from 1. */
  line?: number | undefined;
  /** What in the file: a field of the front matter, or a kind of thing in the text. */
  field?: string | undefined;
}

/** A problem of a file that is not named yet. */
export type FileProblem = Omit<Problem, 'file'>;

/** How many problems of one file are told at once. */
const shownOfFile = 20;

/** Thrown once for all problems of a build; its message lists each, file by file. */
export class ContentError extends Error {
  override name = 'ContentError';

  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super([editor.report.refused(problems.length), describeProblems(problems)].join('\n\n'));
    this.problems = problems;
    this.stack = '';
  }
}

/** Problems as lines of text, file by file, the first 20 of each, of so many files; no value in them can begin a line of its own. */
export function describeProblems(problems: readonly Problem[], mostFiles = Infinity): string {
  const files = [...Map.groupBy(problems, (problem) => problem.file)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const more = files.length - mostFiles;
  return [
    ...files.slice(0, mostFiles).map(([file, ofFile]) => renderSection(file, ofFile)),
    ...(more > 0 ? [editor.report.moreFiles(more)] : []),
  ].join('\n\n');
}

function renderSection(file: string, found: Problem[]): string {
  const problems = found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const more = problems.length - shownOfFile;
  return [
    shortenToLine(file, 500),
    ...problems.slice(0, shownOfFile).map(describe),
    ...(more > 0 ? [`  ${editor.report.more(more)}`] : []),
  ].join('\n');
}

function describe({ line, field, message: found, hint: advice }: Problem): string {
  const place = [line && editor.report.line(line), field].filter(Boolean).join(', ');
  const [where, what, remedy] = [place, found, advice].map((text) => shortenToLine(text, 500));
  return `  ${where ? `${where}: ` : ''}${what}\n      → ${remedy}`;
}

import { editor, type Message } from '../i18n/editor.ts';
import { shortenToLine } from '../i18n/quote.ts';

/**
 * A problem in the content. An editor must fix it before the site can be built, unless it is a
 * warning.
 */
export interface Problem extends Message {
  /** Path from the content folder, including the name of that folder. */
  file: string;
  /** Line number, from 1. */
  line?: number | undefined;
  /** The part of the file: a field of the front matter, or a kind of thing in the text. */
  field?: string | undefined;
}

/** A problem without the name of its file. */
export type FileProblem = Omit<Problem, 'file'>;

/** Maximum number of problems that are shown for one file. */
const shownOfFile = 20;

/** An error with all problems of a build. Its message groups them by file. */
export class ContentError extends Error {
  override name = 'ContentError';

  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super([editor.report.refused(problems.length), describeProblems(problems)].join('\n\n'));
    this.problems = problems;
    this.stack = '';
  }
}

/**
 * Formats problems as lines of text, grouped by file, at most 20 for each file. Values are escaped,
 * so that none of them can begin a new line.
 *
 * @param mostFiles maximum number of files
 */
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

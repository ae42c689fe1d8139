/** Something in the content that an editor must mend before the site can be built. */
export interface Problem {
  /** Path from the content's folder, with the folder's name. */
  file: string;
  /** Where in the file: a field of the front matter, a line, or a part. */
  field?: string | undefined;
  /** What stands there, or what is missing, as a clause. */
  found: string;
  /** What would do. */
  advice: string;
}

/** Thrown once for all problems of a build; its message lists each, file by file. */
export class ContentError extends Error {
  override name = 'ContentError';

  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describe(problems));
    this.problems = problems;
    this.stack = '';
  }
}

function describe(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems, (problem) => problem.file);
  const sections = Array.from(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, ofFile]) => [file, ...ofFile.map(line)].join('\n'));
  return [
    `${problems.length} kesalahan dalam naskah; tidak ada yang diterbitkan.`,
    ...sections,
  ].join('\n\n');
}

const line = ({ field, found, advice }: Problem): string =>
  `  ${field ? `${field}: ` : ''}${found}\n      → ${advice}`;

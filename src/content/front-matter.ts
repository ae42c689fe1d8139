import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { StorySummary } from '../model/story-summary.ts';
import type { FileProblem, Problem } from '../model/problems.ts';
import { editor, type Message } from '../i18n/editor.ts';
import type { PreviousBuild, CachedText } from './options.ts';
import { decodeText } from './encoding.ts';
import { type ContentFile, readContentFile, getFileStamp } from './content-files.ts';
import { readYaml } from './yaml.ts';

/** A Markdown file as an editor left it. */
export interface Manuscript {
  /** Path to show to an editor, from the folder that holds the content. */
  file: string;
  path: string;
  slug: string;
  /** The front matter as parsed, whatever it is; undefined where it could not be. */
  frontMatter: unknown;
  /** What it says, where it was read. */
  text?: ManuscriptText;
  /** What a build before made of it, where it was right, and it and all that it is checked and printed by did not change since. */
  known?: CachedText;
  /** What it looks like to the next build, where it was read; undefined where it may have changed meanwhile. */
  stamp?: string | undefined;
  /** Line of the file at which a field of the front matter stands, from 1. */
  lineOf: (field: string | undefined) => number | undefined;
}

export interface ManuscriptText {
  /** The whole file. */
  source: string;
  /** The Markdown below the front matter. */
  body: string;
  /** Line of the file that the body begins at, from 1. */
  firstLine: number;
}

/** Whether a manuscript's head says that it is not to be published yet. */
export const isDraft = ({ frontMatter }: Manuscript): boolean =>
  (frontMatter as { draft?: unknown } | undefined)?.draft === true;

/** Whether a manuscript's head says that the article was withdrawn. */
export const isWithdrawn = ({ frontMatter }: Manuscript): boolean =>
  typeof (frontMatter as { withdrawn?: unknown } | undefined)?.withdrawn === 'object';

const misnamed = /\.(?:MD|Md|mD|markdown|mdx|txt)$/;
const documents = /\.(docx?|rtf|odt|pages|gdoc|pdf|html?)$/i;
const controls = /[\0-\x08\v\f\x0e-\x1f\x7f\ufffd-\uffff]/;
const head = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Manuscripts as read, and what could not be read as one. */
export interface ManuscriptsResult {
  manuscripts: Manuscript[];
  problems: Problem[];
}

/** What tells which manuscripts need not be read. */
export interface ReuseOptions {
  known: PreviousBuild | undefined;
  /** Hash of all that manuscripts are checked and printed by, besides their own text. */
  context: string;
  /** The moment at which reading began, by the clock of the file system, in milliseconds since 1970. */
  begun: number | undefined;
  /** Whether what a text was printed with still stands. */
  stands: (story: StorySummary) => boolean;
}

/**
 * Reads every manuscript among some files, but for those that are as a build before has read them.
 *
 * @param schema what the front matter should say
 */
export async function readManuscripts(
  files: ContentFile[],
  schema: z.ZodType,
  { known, context = '', begun = 0, stands = () => false }: Partial<ReuseOptions> = {},
): Promise<ManuscriptsResult> {
  const manuscripts: Manuscript[] = [];
  const problems: Problem[] = files.flatMap(({ path, shown }) =>
    nameRemarks(path).map((remark) => ({ file: shown, field: editor.files.name, ...remark })),
  );
  for (const file of files.filter(({ path }) => path.endsWith('.md'))) {
    const stamp = getFileStamp(file, context, begun);
    const before = known?.text(file.shown);
    if (before?.stamp !== undefined && before.stamp === stamp.now && stands(before.filed)) {
      manuscripts.push(createKnownManuscript(file, before));
      continue;
    }
    const read = await readContentFile(file);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const { manuscript, problems: found } = findManuscript(read.bytes, file, schema);
    if (manuscript) manuscripts.push({ ...manuscript, stamp: stamp.lasting });
    for (const problem of found) problems.push({ file: file.shown, ...problem });
  }
  return { manuscripts, problems };
}

/** A manuscript by what is known of it; its file is read where a line of it must be told. */
function createKnownManuscript(file: ContentFile, known: CachedText): Manuscript {
  let lineOf: Manuscript['lineOf'] | undefined;
  return {
    file: file.shown,
    path: file.path,
    slug: basename(file.path, '.md'),
    known,
    frontMatter: known.filed,
    lineOf: (field) => (lineOf ??= findLines(file.path))(field),
  };
}

function findLines(path: string): Manuscript['lineOf'] {
  try {
    const [, yaml = ''] = head.exec(readFileSync(path, 'utf8')) ?? [];
    return readYaml(yaml, 2).lineOf;
  } catch {
    // A file that is no longer there has no lines.
    return () => undefined;
  }
}

function nameRemarks(path: string): Message[] {
  const [, document] = documents.exec(path) ?? [];
  if (document !== undefined) return [editor.files.document(document)];
  return misnamed.test(path) ? [editor.files.wrongEnding] : [];
}

/** The manuscript that a file holds; none where it is no text in UTF-8, or has no head, of which all else that is wrong would follow. */
function findManuscript(
  bytes: Buffer,
  { path, shown }: ContentFile,
  schema: z.ZodType,
): { manuscript?: Manuscript; problems: FileProblem[] } {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const { text: source } = decoded;
  const [before, yaml = ''] = head.exec(source) ?? [];
  if (before === undefined) return { problems: [describeHead(source)] };
  const { value, problems, lineOf } = readYaml(yaml, 2, schema);
  return {
    manuscript: {
      file: shown,
      path,
      lineOf,
      slug: basename(path, '.md'),
      frontMatter: value,
      text: {
        source,
        body: source.slice(before.length),
        firstLine: before.split('\n').length,
      },
    },
    problems: [...problems, ...findUnpublishable(source)],
  };
}

/** Why a text has no head. */
function describeHead(source: string): FileProblem {
  const begun = source.trimStart();
  if (begun === '') return { line: 1, ...editor.files.blank };
  if (/^---[ \t]*\r?\n/.test(source)) return { line: 1, ...editor.files.openHead };
  if (/^[-–—]{1,4}[ \t]*\r?\n/.test(begun) && !begun.startsWith('---\n'))
    return { line: 1, ...editor.files.dashedHead };
  if (begun.startsWith('{')) return { line: 1, ...editor.files.jsonHead };
  if (begun.startsWith('+++')) return { line: 1, ...editor.files.tomlHead };
  if (/^---[ \t]*\r?\n[\w"']+:/m.test(source)) return { line: 1, ...editor.files.lateHead };
  return { line: 1, ...editor.files.withoutHead };
}

/** Characters that no page or feed can hold, and those that stand for what was not UTF-8. */
const findUnpublishable = (source: string): FileProblem[] =>
  source.split('\n').flatMap((line, index): FileProblem[] => {
    const [character] = controls.exec(line) ?? [];
    if (character === undefined) return [];
    return [{ line: index + 1, ...editor.files.character(character.charCodeAt(0)) }];
  });

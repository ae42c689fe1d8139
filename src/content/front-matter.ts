import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { StorySummary } from '../model/story-summary.ts';
import type { FileProblem, Problem } from '../model/problems.ts';
import { editor, type Message } from '../i18n/editor.ts';
import type { PreviousBuild, CachedText } from './options.ts';
import { decodeText } from './encoding.ts';
import { type ContentFile, readContentFile, getFileStamp } from './content-files.ts';
import { readYaml } from './yaml.ts';

/** A Markdown file that an editor wrote, with its parsed front matter. */
export interface Manuscript {
  /** Path to show to editors. It begins with the name of the content folder. */
  file: string;
  path: string;
  slug: string;
  /** The parsed front matter, which may be invalid. Undefined if it could not be parsed. */
  frontMatter: unknown;
  /** The text of the file. Undefined if the file was not read. */
  text?: ManuscriptText;
  /**
   * The valid result of an earlier build. Undefined if the file, or anything that it is checked or
   * rendered with, has changed since.
   */
  known?: CachedText;
  /**
   * Stamp of the file for the next build. Undefined if the file was not read, or may have changed
   * while it was read.
   */
  stamp?: string | undefined;
  /** Returns the line of a front matter field in the file, from 1. */
  lineOf: (field: string | undefined) => number | undefined;
}

export interface ManuscriptText {
  /** The whole file. */
  source: string;
  /** The Markdown below the front matter. */
  body: string;
  /**
   * The body with its invisible characters, which earlier versions of this program published.
   * Undefined if it has none.
   */
  original?: string;
  /** Line of the file on which the body begins, from 1. */
  firstLine: number;
}

/** Checks whether the front matter marks a manuscript as a draft. */
export const isDraft = ({ frontMatter }: Manuscript): boolean =>
  (frontMatter as { draft?: unknown } | undefined)?.draft === true;

/** Checks whether the front matter says that the article was withdrawn. */
export const isWithdrawn = ({ frontMatter }: Manuscript): boolean =>
  typeof (frontMatter as { withdrawn?: unknown } | undefined)?.withdrawn === 'object';

const misnamed = /\.(?:MD|Md|mD|markdown|mdx|txt)$/;
const documents = /\.(docx?|rtf|odt|pages|gdoc|pdf|html?)$/i;
const controls = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffd-\uffff]/;
const head = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The manuscripts among some files, and the problems found while reading them. */
export interface ManuscriptsResult {
  manuscripts: Manuscript[];
  problems: Problem[];
}

/** Options that decide which manuscripts need not be read again. */
export interface ReuseOptions {
  known: PreviousBuild | undefined;
  /** Hash of everything that manuscripts are checked and rendered with, except their own text. */
  context: string;
  /** Time at which reading began, by the clock of the file system, in milliseconds since 1970. */
  begun: number | undefined;
  /** Returns whether a rendered story can be reused. */
  stands: (story: StorySummary) => boolean;
}

/**
 * Reads all manuscripts among some files. Reuses the results of an earlier build for unchanged
 * files.
 *
 * @param schema the expected front matter
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

/** Creates a manuscript from a cached result. Reads its file only if a line number is needed. */
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
    // The file may have been deleted meanwhile.
    return () => undefined;
  }
}

function nameRemarks(path: string): Message[] {
  const [, document] = documents.exec(path) ?? [];
  if (document !== undefined) return [editor.files.document(document)];
  return misnamed.test(path) ? [editor.files.wrongEnding] : [];
}

/**
 * Parses a manuscript. Returns only one problem if the file is not UTF-8 text or has no front
 * matter. All further problems would result from it.
 */
function findManuscript(
  bytes: Buffer,
  { path, shown }: ContentFile,
  schema: z.ZodType,
): { manuscript?: Manuscript; problems: FileProblem[] } {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const { text: source, original } = decoded;
  const [before, yaml = ''] = head.exec(source) ?? [];
  if (before === undefined) return { problems: [describeHead(source)] };
  const early = findFieldAfter(source.slice(before.length), schema);
  if (early !== undefined)
    return { problems: [{ line: yaml.split('\n').length + 1, ...editor.files.earlyEnd(early) }] };
  const { value, problems, lineOf } = readYaml(yaml, 2, schema);
  const firstLine = before.split('\n').length;
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
        firstLine,
        ...(original !== undefined && {
          original: original
            .split('\n')
            .slice(firstLine - 1)
            .join('\n'),
        }),
      },
    },
    problems: [...problems, ...findUnpublishable(source)],
  };
}

/**
 * Finds a field of the front matter at the beginning of the body, if another line `---` follows.
 * The line above the body then ends the front matter too early.
 */
function findFieldAfter(body: string, schema: z.ZodType): string | undefined {
  const [, field] =
    /^\s*([a-z]+):[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(body.slice(0, longestHead)) ?? [];
  const isField =
    schema instanceof z.ZodObject && field !== undefined && Object.hasOwn(schema.shape, field);
  return isField ? field : undefined;
}

/** Maximum number of characters to search for the rest of the front matter. */
const longestHead = 20_000;

/** Explains why a text has no front matter. */
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

/**
 * Finds lines with characters that no page or feed can contain, or with U+FFFD, which replaces
 * invalid UTF-8.
 */
const findUnpublishable = (source: string): FileProblem[] =>
  source.split('\n').flatMap((line, index): FileProblem[] => {
    const [character] = controls.exec(line) ?? [];
    if (character === undefined) return [];
    return [{ line: index + 1, ...describeCharacter(character.charCodeAt(0)) }];
  });

/** Explains a control character. Most of U+0080 to U+009F are signs of Windows-1252. */
function describeCharacter(code: number): Message {
  const meant = code >= 0x80 && code <= 0x9f ? windows1252.decode(Uint8Array.of(code)) : '';
  // Five codes have no sign, and are decoded as themselves (Encoding Standard, index windows-1252).
  return meant === '' || meant.charCodeAt(0) === code
    ? editor.files.character(code)
    : editor.files.windowsCharacter(code, meant);
}

const windows1252 = new TextDecoder('windows-1252');

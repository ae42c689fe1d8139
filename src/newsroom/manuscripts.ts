import { basename } from 'node:path';
import type { FileProblem, Problem } from '../model/problems.ts';
import { editor } from '../words/editor.ts';
import { type ContentFile, readContent } from './files.ts';
import { readYaml } from './yaml.ts';

/** A Markdown file as an editor left it. */
export interface Manuscript {
  /** Path to show to an editor, from the folder that holds the content. */
  file: string;
  path: string;
  slug: string;
  /** The whole file. */
  source: string;
  /** The front matter as parsed, whatever it is; undefined where it could not be. */
  frontMatter: unknown;
  /** The Markdown below the front matter. */
  body: string;
  /** Line of the file that the body begins at, from 1. */
  firstLine: number;
  /** Line of the file at which a field of the front matter stands, from 1. */
  lineOf: (field: string | undefined) => number | undefined;
}

const misnamed = /\.(?:MD|Md|mD|markdown|mdx|txt)$/;
const controls = /[\0-\x08\v\f\x0e-\x1f\x7f\ufffd-\uffff]/;
const head = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Manuscripts as read, and what could not be read as one. */
export interface ReadManuscripts {
  manuscripts: Manuscript[];
  problems: Problem[];
}

/** Reads every manuscript among some files. */
export async function readManuscripts(files: ContentFile[]): Promise<ReadManuscripts> {
  const manuscripts: Manuscript[] = [];
  const problems: Problem[] = files
    .filter(({ path }) => misnamed.test(path))
    .map(({ shown }) => ({
      file: shown,
      field: editor.files.name,
      ...editor.files.wrongEnding,
    }));
  for (const file of files.filter(({ path }) => path.endsWith('.md'))) {
    const read = await readContent(file);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const { manuscript, problems: found } = manuscriptIn(read.bytes.toString('utf8'), file);
    manuscripts.push(manuscript);
    for (const problem of found) problems.push({ file: file.shown, ...problem });
  }
  return { manuscripts, problems };
}

function manuscriptIn(
  text: string,
  { path, shown }: ContentFile,
): { manuscript: Manuscript; problems: FileProblem[] } {
  const source = text.replace(/^\uFEFF/, '');
  const [before, yaml = ''] = head.exec(source) ?? [];
  const { value, problems, lineOf } = readYaml(yaml, 2);
  const body = source.slice(before?.length ?? 0);
  return {
    manuscript: {
      file: shown,
      path,
      source,
      body,
      lineOf,
      slug: basename(path, '.md'),
      frontMatter: before === undefined ? undefined : value,
      firstLine: (before ?? '').split('\n').length,
    },
    problems: [
      ...(before === undefined ? [{ line: 1, ...editor.files.withoutHead }] : problems),
      ...unpublishable(source),
    ],
  };
}

/** Characters that no page or feed can hold, and those that stand for what was not UTF-8. */
const unpublishable = (source: string): FileProblem[] =>
  source.split('\n').flatMap((line, index): FileProblem[] => {
    const [character] = controls.exec(line) ?? [];
    if (character === undefined) return [];
    return [{ line: index + 1, ...editor.files.character(character.charCodeAt(0)) }];
  });

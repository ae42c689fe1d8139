import { createHash } from 'node:crypto';
import type { Nodes } from 'hast';
import { VFile } from 'vfile';
import type { FileProblem } from '../model/problems.ts';
import { editor, type Remark } from '../words/editor.ts';

/** What the steps from Markdown to a story share: whose text it is, and what an editor is told of it. */
export interface Telling {
  /** The article's slug, for addresses that are relative to its page. */
  slug: string;
  /** Tells of something at a node of the text, in the field that an editor would look for. */
  tell: (node: Located | undefined, field: string, remark: Remark) => void;
  problems: FileProblem[];
  /** Marks the parser's own footnotes: made of the whole text, so that none can hold it. */
  mark: string;
  /** The text itself, from which the HTML parser takes where things stand. */
  file: VFile;
}

/** Anything that knows where in the text it stands. */
export type Located = Pick<Nodes, 'position'>;

/** What a text's steps share, for one whose first line is line `firstLine` of its file. */
export function telling(markdown: string, slug: string, firstLine: number): Telling {
  const problems: FileProblem[] = [];
  return {
    slug,
    problems,
    mark: createHash('sha256').update(markdown).digest('hex').slice(0, 32),
    file: new VFile(markdown),
    tell: (node, field, remark) =>
      problems.push({ line: lineOf(node, firstLine), field, ...remark }),
  };
}

/** The line in its file, from 1, where a node stands; undefined where that is not known. */
export function lineOf(node: Located | undefined, firstLine: number): number | undefined {
  // The parser of HTML leaves a place without a beginning where it made the node itself.
  const start = node?.position?.start as { line: number } | undefined;
  return start && start.line + firstLine - 1;
}

export const textField = editor.files.text;

import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import type { Node, Parent } from 'unist';
import { CONTINUE, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { Message } from '../../i18n/editor.ts';
import { type Positioned, report } from '../messages.ts';

/** What a check may ask and say. */
export interface Context {
  file: VFile;
  /** The whole text, as written. */
  source: string;
  /** The nodes around the one that is checked, from the root inwards. */
  ancestors: readonly Parent[];
  /** Adds a message to the file, under the id of the rule. */
  report: (node: Positioned | undefined, remark: Message, options?: ReportOptions) => void;
}

interface ReportOptions {
  /** The field or kind of thing to name; "isi" by default. */
  field?: string;
  /** What distinguishes the message from others of the rule; it is appended to the rule's id. */
  detail?: string;
}

/** A rule over the nodes of a tree, with a check for each type of node that it looks at. */
export interface Rule<AnyNode extends Node> {
  /** Id of the rule in kebab case, which is also the name of its file. */
  id: string;
  checks: {
    [Type in AnyNode['type']]?: (node: Extract<AnyNode, { type: Type }>, context: Context) => void;
  };
}

/** A rule over Markdown (mdast). */
export type MarkdownRule = Rule<MarkdownNodes>;

/** A rule over HTML (hast). */
export type HtmlRule = Rule<HtmlNodes>;

/** Creates a transformer that applies rules to a tree in one walk, in the order of the nodes. */
export function createLinter<AnyNode extends Node>(
  rules: readonly Rule<AnyNode>[],
): (tree: AnyNode, file: VFile) => undefined {
  const checks = Map.groupBy(
    rules.flatMap(({ id, checks }) =>
      Object.entries(checks).map(([type, check]) => ({ id, type, check: check as Check })),
    ),
    ({ type }) => type,
  );
  return (tree, file) => {
    const source = String(file);
    visitParents(tree as Node, (node, ancestors: Parent[]) => {
      for (const { id, check } of checks.get(node.type) ?? [])
        check(node, {
          file,
          source,
          ancestors,
          report: (at, remark, { field, detail } = {}) =>
            report(file, at, { rule: detail ? `${id}-${detail}` : id, field, remark }),
        });
      return CONTINUE;
    });
  };
}

type Check = (node: Node, context: Context) => void;

/** Returns what an editor wrote of a node. */
export const getSource = (node: Node, source: string): string => source.slice(...getRange(node));

/** Returns where a node begins and ends, in UTF-16 code units from the beginning of the text. */
export const getRange = ({ position }: Node): [from: number, to: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import type { Node, Parent } from 'unist';
import { CONTINUE, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { Message } from '../../i18n/editor.ts';
import { type Positioned, report } from '../messages.ts';

/** The context of a check. */
export interface Context {
  file: VFile;
  /** Source of the whole text. */
  source: string;
  /** Ancestors of the checked node, beginning with the root. */
  ancestors: readonly Parent[];
  /** Adds a message to the file, under the id of the rule. */
  report: (node: Positioned | undefined, remark: Message, options?: ReportOptions) => void;
}

interface ReportOptions {
  /** Field or kind of content named in the message. Defaults to "isi". */
  field?: string;
  /** Suffix of the rule's id. It distinguishes the messages of one rule. */
  detail?: string;
}

/** A lint rule, with a check for each type of node that it applies to. */
export interface Rule<AnyNode extends Node> {
  /** Id of the rule in kebab case, and name of its file without extension. */
  id: string;
  checks: {
    [Type in AnyNode['type']]?: (node: Extract<AnyNode, { type: Type }>, context: Context) => void;
  };
}

/** A rule for Markdown (mdast). */
export type MarkdownRule = Rule<MarkdownNodes>;

/** A rule for HTML (hast). */
export type HtmlRule = Rule<HtmlNodes>;

/** Creates a transformer that applies all rules in one walk of a tree, in document order. */
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

/**
 * Returns the node that many places after a node, or before it if `step` is negative. Returns
 * undefined if there is none.
 */
export function getSibling(
  node: Node,
  { ancestors }: Pick<Context, 'ancestors'>,
  step: number,
): Node | undefined {
  const siblings = ancestors.at(-1)?.children ?? [];
  return siblings[siblings.indexOf(node) + step];
}

/** Returns the source of a node. */
export const getSource = (node: Node, source: string): string => source.slice(...getRange(node));

/** Returns the start and end of a node in the text, in UTF-16 code units. */
export const getRange = ({ position }: Node): [from: number, to: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

import { type Document, isCollection, type Node, visit, type YAMLError } from 'yaml';
import { yamlErrors } from '../i18n/yaml-errors.ts';

/** A reason why YAML is invalid. */
export interface YamlReason {
  /** Offset of the error in the YAML, in UTF-16 code units. */
  offset: number;
  /** The message for editors. */
  reason: string;
}

/** Maximum number of errors to explain in one document. Nobody fixes more at once. */
const mostErrors = 50;

/** Explains the errors of a document by their codes and the text around them. */
export function explainYamlErrors(document: Document.Parsed, yaml: string): YamlReason[] {
  const errors = document.errors.slice(0, mostErrors);
  if (errors.length === 0) return [];
  const nodes = indexNodes(document, yaml);
  const keyErrors = errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  const wrongKeys = new Set(keyErrors.map(({ pos: [offset] }) => offset));
  let mended = -1;
  return errors.flatMap((error): YamlReason[] => {
    const [offset] = error.pos;
    // Of two errors at the same offset, the one about the key is more helpful.
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && wrongKeys.has(offset)) return [];
    if (offset <= mended) return [];
    const open = nodes.open.get(offset);
    if (open === undefined) return [explain(error, yaml, nodes)];
    const end = findContinuedEnd(yaml, open, offset);
    if (end === undefined)
      return [
        {
          offset: open,
          reason: isQuote(yaml.charAt(open)) ? yamlErrors.quoteOpen : yamlErrors.bracketOpen,
        },
      ];
    mended = end;
    // The parser ends a text at the end of its line. The error is at the next visible character.
    const from = offset + yaml.slice(offset, end).search(/\S|$/);
    return [{ offset: from, reason: yamlErrors.continuation }];
  });
}

/** Offsets of nodes. */
interface NodeIndex {
  /** Start of each node with an unclosed bracket or quotation mark, by the end of the node. */
  open: Map<number, number>;
  /** Ranges of text in brackets or braces. */
  flows: [from: number, to: number][];
}

function indexNodes(document: Document.Parsed, yaml: string): NodeIndex {
  const nodes: NodeIndex = { open: new Map(), flows: [] };
  visit(document, {
    Node: (_, node: Node) => {
      if (!node.range) return;
      const [from, to] = node.range;
      if (isCollection(node) && node.flow) nodes.flows.push([from, to]);
      const closing = closingSigns[yaml.charAt(from)];
      if (closing !== undefined && (to - from < 2 || yaml.charAt(to - 1) !== closing))
        nodes.open.set(to, from);
    },
  });
  return nodes;
}

const closingSigns: Partial<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

const isQuote = (sign: string): boolean => sign === '"' || sign === "'";

/**
 * Finds the end of a text or list that only looks unclosed, because its next line is not indented.
 * Searches up to the next line that begins with a key. Returns undefined if it is not closed.
 */
function findContinuedEnd(yaml: string, open: number, offset: number): number | undefined {
  const rest = yaml.slice(offset, offset + longestLine);
  const nextKey = /^[\w-]+:(?:\s|$)/m.exec(rest)?.index ?? rest.length;
  const at = rest.slice(0, nextKey).indexOf(closingSigns[yaml.charAt(open)] ?? '');
  return at < 0 ? undefined : offset + at;
}

/** Maximum number of characters to examine. */
const longestLine = 2_000;

/** The place of an error. */
interface Place {
  yaml: string;
  offset: number;
  /** The line of the error, cut after 2,000 characters. */
  line: string;
  /** Offset of that line. */
  lineStart: number;
  /** Whether only spaces come before the error in its line. */
  isFirst: boolean;
  /** Whether the error is inside brackets or braces. */
  isInFlow: boolean;
}

function getPlace(yaml: string, offset: number, { flows }: NodeIndex): Place {
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = yaml.slice(lineStart, lineStart + longestLine).split('\n', 1);
  return {
    yaml,
    offset,
    line,
    lineStart,
    isFirst: yaml.slice(lineStart, offset).trim() === '',
    isInFlow: flows.some(([from, to]) => from < offset && offset <= to),
  };
}

function explain(error: YAMLError, yaml: string, nodes: NodeIndex): YamlReason {
  const [offset, end] = error.pos;
  const place = getPlace(yaml, offset, nodes);
  const [, space] = specialSpace.exec(place.line) ?? [];
  if (space !== undefined) return { offset, reason: yamlErrors.specialSpace(space) };
  // A multiline key after another key is really a line that is indented too far.
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && !place.isFirst)
    return { offset: end - 1, reason: yamlErrors.indentation };
  return { offset, reason: reasons[error.code]?.(place) ?? yamlErrors.other };
}

/** Matches a space that YAML does not count as one, where a line needs a space. */
const specialSpace =
  /^(?:\s*(?:-\s+)*[\w-]+:|\s*-|[ \t]*)([\u00a0\u2000-\u200a\u202f\u205f\u3000])/;

const reasons: Partial<Record<YAMLError['code'], (place: Place) => string>> = {
  BAD_DIRECTIVE: () => yamlErrors.directive,
  BAD_DQ_ESCAPE: () => yamlErrors.escape,
  BAD_INDENT: () => yamlErrors.indentation,
  BAD_SCALAR_START: ({ yaml, offset }) => yamlErrors.sign(yaml.charAt(offset)),
  BLOCK_AS_IMPLICIT_KEY: ({ yaml, offset, line }) => {
    const sign = yaml.charAt(offset);
    if (isQuote(sign)) return yamlErrors.quoteInside;
    if (sign === '-' || line.trimStart().startsWith('- ')) return yamlErrors.indentation;
    return sign === '?' ? yamlErrors.sign(sign) : yamlErrors.colonInside;
  },
  BLOCK_IN_FLOW: () => yamlErrors.commaMissing,
  MISSING_CHAR: (place) => {
    if (place.line.startsWith('%')) return yamlErrors.directive;
    if (place.isInFlow || !place.isFirst) return yamlErrors.commaMissing;
    return explainKey(place);
  },
  MULTILINE_IMPLICIT_KEY: explainKey,
  MULTIPLE_DOCS: () => yamlErrors.documents,
  NON_STRING_KEY: () => yamlErrors.keyNotText,
  RESOURCE_EXHAUSTION: () => yamlErrors.tooDeep,
  TAB_AS_INDENT: () => yamlErrors.tab,
  TAG_RESOLVE_FAILED: () => yamlErrors.sign('!'),
  UNEXPECTED_TOKEN: explainToken,
};

/** Explains a line that is not a key: its colon is missing, or its indentation is wrong. */
function explainKey({ yaml, line, lineStart }: Place): string {
  const before = yaml.slice(0, lineStart).trimEnd();
  const above = before.slice(before.lastIndexOf('\n') + 1);
  const isMisplaced = /^\s+(?:-\s|.*:\s)/.test(line) || (/^\s/.test(line) && /^\s*-\s/.test(above));
  return isMisplaced ? yamlErrors.indentation : yamlErrors.colonMissing;
}

/** Matches a key or the dash of a list item, and the YAML sign at the start of its value. */
const signOfValue = /^\s*(?:-\s+)*(?:[\w-]+:\s+(["'[\]{}|>?%@`&*!-])|(["'[\]{}|>?%@`&*!]))/;

/** Explains an unexpected token by the sign at the start of the value in its line. */
function explainToken({ yaml, offset, line, lineStart, isFirst, isInFlow }: Place): string {
  if (isInFlow) {
    if (isQuote(yaml.slice(lineStart, offset).trimEnd().slice(-1))) return yamlErrors.quoteInside;
    return yaml.charAt(offset) === ',' ? yamlErrors.commaExtra : yamlErrors.commaMissing;
  }
  const [, ofValue, ofItem] = signOfValue.exec(line) ?? [];
  const sign = ofValue ?? ofItem;
  if (sign === undefined) return isFirst ? yamlErrors.indentation : yamlErrors.other;
  if (isQuote(sign)) return yamlErrors.quoteInside;
  return sign === '|' || sign === '>' ? yamlErrors.blockSign : yamlErrors.sign(sign);
}

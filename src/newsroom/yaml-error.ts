import { type Document, visit, type YAMLError } from 'yaml';
import { yamlErrors } from '../words/yaml-errors.ts';

/** Why YAML cannot be read. */
export interface YamlReason {
  /** Where it is wrong, in UTF-16 code units from the beginning of the YAML. */
  offset: number;
  /** The reason, as editors are told. */
  reason: string;
}

/** Explains an error by its code and by what is written around it. */
export function explainYamlError(
  { code, pos: [offset, end] }: YAMLError,
  yaml: string,
  document: Document.Parsed,
): YamlReason {
  const open = getOpenNodeAt(offset, yaml, document);
  if (open !== undefined)
    return {
      offset: open,
      reason: isQuote(yaml.charAt(open)) ? yamlErrors.quoteOpen : yamlErrors.bracketOpen,
    };
  if (code === 'MULTILINE_IMPLICIT_KEY' && !isFirstInLine(yaml, offset))
    return { offset: end - 1, reason: yamlErrors.indentation };
  return { offset, reason: reasons[code]?.(yaml, offset) ?? yamlErrors.other };
}

const reasons: Partial<Record<YAMLError['code'], (yaml: string, offset: number) => string>> = {
  BAD_DIRECTIVE: () => yamlErrors.directive,
  BAD_DQ_ESCAPE: () => yamlErrors.escape,
  BAD_INDENT: () => yamlErrors.indentation,
  BAD_SCALAR_START: (yaml, offset) => yamlErrors.sign(yaml.charAt(offset)),
  BLOCK_AS_IMPLICIT_KEY: (yaml, offset) =>
    yaml.charAt(offset) === '?' ? yamlErrors.sign('?') : yamlErrors.colonInside,
  DUPLICATE_KEY: () => yamlErrors.duplicateKey,
  MISSING_CHAR: (yaml, offset) =>
    isFirstInLine(yaml, offset) ? yamlErrors.colonMissing : yamlErrors.commaMissing,
  MULTILINE_IMPLICIT_KEY: () => yamlErrors.colonMissing,
  MULTIPLE_DOCS: () => yamlErrors.documents,
  NON_STRING_KEY: () => yamlErrors.keyNotText,
  RESOURCE_EXHAUSTION: () => yamlErrors.tooDeep,
  TAB_AS_INDENT: () => yamlErrors.tab,
  UNEXPECTED_TOKEN: explainToken,
};

/** Explains a token that stands where none can, by the sign that the value in its line begins with. */
function explainToken(yaml: string, offset: number): string {
  if (yaml.charAt(offset) === ',') return yamlErrors.commaExtra;
  const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  const [, sign = ''] = /^[\s-]*[\w-]+:\s+(["'[\]{}|>?%@`&*!-])/.exec(line) ?? [];
  if (isQuote(sign)) return yamlErrors.quoteInside;
  if (sign === '|' || sign === '>') return yamlErrors.blockSign;
  return sign === '' ? yamlErrors.other : yamlErrors.sign(sign);
}

/** Returns where a bracket or quotation mark stands that is still open at an offset. */
function getOpenNodeAt(
  offset: number,
  yaml: string,
  document: Document.Parsed,
): number | undefined {
  let open: number | undefined;
  visit(document, {
    Node: (_, { range }) => {
      const [start = 0, end] = range ?? [];
      if (end !== offset) return;
      const closing = closingSigns[yaml.charAt(start)];
      if (closing !== undefined && (end - start < 2 || yaml.charAt(end - 1) !== closing))
        open = start;
    },
  });
  return open;
}

const closingSigns: Partial<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

const isQuote = (sign: string): boolean => sign === '"' || sign === "'";

const isFirstInLine = (yaml: string, offset: number): boolean =>
  yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';

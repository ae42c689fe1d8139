import { parseDocument, stringify, visit } from 'yaml';

/** An entry of a list in a form, with its key as one of its fields. */
interface FormWord {
  key: string;
  [field: string]: unknown;
}

/**
 * Parses the YAML of a list, which maps keys to entries. Returns the entries with their keys for a
 * form. Numbers become text as written.
 *
 * @throws YAMLParseError if the file is invalid, so that a form never saves an incomplete list
 */
export function parseTermEntries(yaml: string): { words: FormWord[] } {
  const document = parseDocument(yaml, { stringKeys: true });
  const [error] = document.errors;
  if (error) throw error;
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number') node.value = node.source;
    },
  });
  const words = (document.toJS() ?? {}) as Record<string, object>;
  return { words: Object.entries(words).map(([key, word]) => ({ key, ...word })) };
}

/** Serializes a list from a form as YAML, without empty fields. */
export const serializeTermEntries = ({ words = [] }: { words?: FormWord[] }): string =>
  stringify(
    Object.fromEntries(
      words.map(({ key, ...word }) => [
        key,
        Object.fromEntries(Object.entries(word).filter(([, value]) => !isEmpty(value))),
      ]),
    ),
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

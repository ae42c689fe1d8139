import { parseDocument, stringify, visit } from 'yaml';

/** A word as a form holds it: the key among its fields. */
interface FormWord {
  key: string;
  [field: string]: unknown;
}

/**
 * Returns a list of words as a form takes it, from the file's YAML, in which each word is under its key.
 * Numbers stay text as written.
 *
 * @throws YAMLParseError where the file cannot be read, so that a form never saves half of it
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

/** The YAML of a list of words of a form; what is empty is left out. */
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

import { dump, load } from 'js-yaml';

/** A word as a form holds it: the key among its fields. */
interface FormWord {
  key: string;
  [field: string]: unknown;
}

/** A list of words as a form takes it, of the file's YAML, in which each stands under its key. */
export const wordsFromFile = (yaml: string): { words: FormWord[] } => ({
  words: Object.entries((load(yaml) ?? {}) as Record<string, object>).map(([key, word]) => ({
    key,
    ...word,
  })),
});

/** The YAML of a list of words of a form; what is empty is left out. */
export const wordsToFile = ({ words = [] }: { words?: FormWord[] }): string =>
  dump(
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

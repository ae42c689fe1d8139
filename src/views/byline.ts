import { type Article, creditedAs, type Person } from '../model/article.ts';
import { termPath } from '../addresses.ts';
import { words } from '../words/reader.ts';

/** A piece of a line of credits: text, which may lead to the page of the one it names. */
export interface BylinePiece {
  text: string;
  path?: string;
}

/** The line of credits: who wrote it, or from whose report it is retold, and who edited. */
export function bylineOf(article: Article): BylinePiece[] {
  const [reporters, rewriters, editors] = [
    creditedAs(article, 'report'),
    creditedAs(article, 'rewrite'),
    creditedAs(article, 'editor'),
  ];
  const retold = rewriters.length > 0;
  const lead = retold
    ? reporters.length > 0
      ? words.credits.retold
      : words.credits.retoldBy
    : words.credits.by;
  const named = namesOf(reporters.length > 0 ? reporters : rewriters);
  const tail = editors.length > 0 ? [{ text: words.credits.editor }, ...namesOf(editors)] : [];
  return [{ text: lead }, ...named, ...tail];
}

/** Names in a row, as a sentence lists them: `A, B, dan C`. */
export function namesOf(people: Person[]): BylinePiece[] {
  const rest = [...people];
  return list.formatToParts(people.map(({ name }) => name)).map(({ type, value }) => {
    const person = type === 'element' ? rest.shift() : undefined;
    return person ? { text: value, path: termPath('person', person.slug) } : { text: value };
  });
}

const list = new Intl.ListFormat('id', { type: 'conjunction' });

/** The same as plain text. */
export const namesText = (people: Person[]): string => list.format(people.map(({ name }) => name));

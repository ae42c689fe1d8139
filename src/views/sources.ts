import type { Article } from '../model/article.ts';
import { getCalendarDay } from '../model/dates.ts';
import { site } from '../config/site.ts';
import { messages } from '../i18n/reader.ts';

/** A source that a story rests on, as a list shows it. */
export interface SourceView {
  /** Title, or what else it is known by. */
  name: string;
  /** Its web address, where it has one. */
  url?: string;
  /** Who it is of, and of which day, or that it has no address. */
  details: string;
}

const list = new Intl.ListFormat(site.language, { type: 'conjunction' });

/** The sources of a story. */
export const createSourceViews = ({ sources }: Pick<Article, 'sources'>): SourceView[] =>
  sources.map(({ outlet, title, url, date, by }) => {
    const [name = '', ...others] = [title, outlet, by].filter((one) => one !== undefined);
    const details = [
      ...others,
      ...(date === undefined ? [] : [getCalendarDay(date)]),
      ...(url === undefined ? [messages.sources.withoutAddress] : []),
    ];
    return { name, ...(url !== undefined && { url }), details: details.join(', ') };
  });

/** The sources of a story in one line, each once by its shortest name; undefined where it names none. */
export function createSourcesLine({ sources }: Pick<Article, 'sources'>): string | undefined {
  const names = new Set(sources.map(({ outlet, by, title = '' }) => outlet ?? by ?? title));
  return names.size === 0 ? undefined : messages.sources.line(list.format(names));
}

/** What a story does not tell: who was not heard, and what is not known, a sentence each. */
export function listUnknowns({ voices, unknowns = [] }: Article): string[] {
  const { unheard = [] } = voices ?? {};
  return [
    ...(unheard.length > 0 ? [messages.sources.unheard(list.format(unheard))] : []),
    ...unknowns,
  ];
}

/** Whose account a story holds, who was not heard, and what is not known, a sentence each. */
export function getBackground(article: Article): string[] {
  const { heard = [] } = article.voices ?? {};
  return [
    ...(heard.length > 0 ? [messages.sources.heard(list.format(heard))] : []),
    ...listUnknowns(article),
  ];
}

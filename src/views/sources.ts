import type { Article } from '../model/article.ts';
import { getCalendarDay } from '../model/dates.ts';
import { site } from '../config/site.ts';
import { messages } from '../i18n/reader.ts';

/** A source of a story, as a list shows it. */
export interface SourceView {
  /** Title, or the outlet or person if it has no title. */
  name: string;
  /** Web address, if the source has one. */
  url?: string;
  /** The remaining names, the date, and a note if the source has no address. */
  details: string;
}

const list = new Intl.ListFormat(site.language, { type: 'conjunction' });

/** Lists the sources of a story. */
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

/**
 * Names the sources of a story in one line, without duplicates: by outlet, or else by person, or
 * else by title. Returns undefined if the story has no sources.
 */
export function createSourcesLine({ sources }: Pick<Article, 'sources'>): string | undefined {
  const names = new Set(sources.map(({ outlet, by, title = '' }) => outlet ?? by ?? title));
  return names.size === 0 ? undefined : messages.sources.line(list.format(names));
}

/** Lists sentences that say who was not heard and what is unknown. */
export function listUnknowns({ voices, unknowns = [] }: Article): string[] {
  const { unheard = [] } = voices ?? {};
  return [
    ...(unheard.length > 0 ? [messages.sources.unheard(list.format(unheard))] : []),
    ...unknowns,
  ];
}

/** Lists the sentence that says who was heard, if the article states it. */
export function listHeard({ voices }: Article): string[] {
  const { heard = [] } = voices ?? {};
  return heard.length > 0 ? [messages.sources.heard(list.format(heard))] : [];
}

/** Lists sentences that say who was heard, who was not heard, and what is unknown. */
export const getBackground = (article: Article): string[] => [
  ...listHeard(article),
  ...listUnknowns(article),
];

import { site } from '../config/site.ts';
import type { Article, Correction } from './article.ts';
import type { Edition } from './edition.ts';
import { paginate, type PagePlace } from './listing.ts';

/** A correction of a story, or its withdrawal, which is the most serious correction. */
export type CorrectionEntry =
  | ({ kind: 'correction'; article: Article } & Correction)
  | { kind: 'withdrawal'; article: Article; at: Date; reason: string };

/** One page of the list of corrections. */
export interface CorrectionsPage extends PagePlace {
  entries: CorrectionEntry[];
}

/** Lists all corrections and withdrawals of an edition, newest first. */
export const listCorrections = ({ articles, withdrawn }: Edition): CorrectionEntry[] =>
  [
    ...articles.flatMap((article) =>
      article.corrections.map((one): CorrectionEntry => ({ kind: 'correction', article, ...one })),
    ),
    ...withdrawn.flatMap((article): CorrectionEntry[] =>
      article.withdrawn ? [{ kind: 'withdrawal', article, ...article.withdrawn }] : [],
    ),
  ].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.article.guid < b.article.guid ? -1 : 1));

/** Splits the list of corrections into pages. An empty list has one empty page. */
export const paginateCorrections = (edition: Edition): CorrectionsPage[] =>
  paginate(listCorrections(edition), site.limits.perPage).map(({ items, ...place }) => ({
    ...place,
    entries: items,
  }));

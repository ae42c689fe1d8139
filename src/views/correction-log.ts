import { correctionsId, pageFolders } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { formatDateAndTime } from '../model/dates.ts';
import { messages } from '../i18n/reader.ts';
import { type Timestamp, createTimestamp } from './timestamp.ts';

/** A correction, or a change that is none, at the foot of a story and in the list of all. */
export interface CorrectionView {
  moment: Timestamp;
  /** What is said, each with its name where it has one. */
  lines: { name?: string; text: string }[];
}

/** A line that says what became of a story. */
export interface Notice {
  text: string;
  link?: { path: string; name: string };
}

/** The line at the head of a story that was corrected; where it leads is at the story's foot. */
export function createCorrectedLine({ corrections }: Article, page = ''): Notice | undefined {
  const last = corrections.at(-1);
  if (!last) return undefined;
  return {
    text: messages.corrections.corrected(formatDateAndTime(last.at)),
    link: { path: `${page}#${correctionsId}`, name: messages.corrections.see },
  };
}

/** All corrections and changes of a story, newest first. */
export const createEntryViews = ({ corrections, changes }: Article): CorrectionView[] =>
  [
    ...corrections.map(({ at, ...correction }) => ({
      at,
      lines: createCorrectionLines(correction),
    })),
    ...changes.map(({ at, text }) => ({ at, lines: [{ text }] })),
  ]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ at, lines }) => ({ moment: createTimestamp(at), lines }));

/** What a correction says, line by line. */
export const createCorrectionLines = ({
  was,
  now,
  why,
}: Omit<Article['corrections'][number], 'at'>): CorrectionView['lines'] => [
  ...(was === undefined ? [] : [{ name: messages.corrections.was, text: was }]),
  { name: messages.corrections.now, text: now },
  { name: messages.corrections.why, text: why },
];

/** Path of the list of all corrections. */
export const allCorrections = { path: pageFolders.corrections, name: messages.corrections.title };

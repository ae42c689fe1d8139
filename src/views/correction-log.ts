import { correctionsId, pageFolders } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { formatDateAndTime } from '../model/dates.ts';
import { messages } from '../i18n/reader.ts';
import { type Timestamp, createTimestamp } from './timestamp.ts';

/** A correction or another change, at the foot of a story and in the list of all corrections. */
export interface CorrectionView {
  moment: Timestamp;
  /** The text, in lines. Some have a name in front. */
  lines: { name?: string; text: string }[];
}

/** A line about the state of a story, such as a correction. */
export interface Notice {
  text: string;
  link?: { path: string; name: string };
}

/** Creates the line at the head of a corrected story. It links to the corrections at its foot. */
export function createCorrectedLine({ corrections }: Article, page = ''): Notice | undefined {
  const last = corrections.at(-1);
  if (!last) return undefined;
  return {
    text: messages.corrections.corrected(formatDateAndTime(last.at)),
    link: { path: `${page}#${correctionsId}`, name: messages.corrections.see },
  };
}

/** Lists all corrections and changes of a story, newest first. */
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

/** Lists the lines of a correction: the old text if given, the new text and the reason. */
export const createCorrectionLines = ({
  was,
  now,
  why,
}: Omit<Article['corrections'][number], 'at'>): CorrectionView['lines'] => [
  ...(was === undefined ? [] : [{ name: messages.corrections.was, text: was }]),
  { name: messages.corrections.now, text: now },
  { name: messages.corrections.why, text: why },
];

/** Link to the list of all corrections. */
export const allCorrections = { path: pageFolders.corrections, name: messages.corrections.title };

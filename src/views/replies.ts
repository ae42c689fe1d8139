import type { Article } from '../model/article.ts';
import { messages } from '../i18n/reader.ts';
import { type Timestamp, createTimestamp } from './timestamp.ts';

/** A reply from someone that a story is about. */
export interface ReplyView {
  name: string;
  moment: Timestamp;
  paragraphs: string[];
}

/** Lists the replies to a story, oldest first. */
export const createReplyViews = ({ replies }: Article): ReplyView[] =>
  replies.map(({ at, by, text }) => ({
    name: messages.replies.by(by),
    moment: createTimestamp(at),
    paragraphs: getParagraphs(text),
  }));

/** Splits a text into paragraphs at empty lines. */
const getParagraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

import type { Article } from '../model/article.ts';
import { messages } from '../i18n/reader.ts';
import { type Timestamp, createTimestamp } from './timestamp.ts';

/** What someone has answered who is reported on. */
export interface ReplyView {
  name: string;
  moment: Timestamp;
  paragraphs: string[];
}

/** The replies to a story, oldest first. */
export const createReplyViews = ({ replies }: Article): ReplyView[] =>
  replies.map(({ at, by, text }) => ({
    name: messages.replies.by(by),
    moment: createTimestamp(at),
    paragraphs: getParagraphs(text),
  }));

/** The paragraphs of a text, which are parted by an empty line. */
const getParagraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

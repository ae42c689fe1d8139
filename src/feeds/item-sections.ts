import { toAbsolute, getPartPath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { getCalendarDay } from '../model/dates.ts';
import { escapeText, createSlug, removeControls } from '../model/text.ts';
import { createCorrectedLine, createEntryViews } from '../views/correction-log.ts';
import { getReportSource } from '../views/byline.ts';
import { createReplyViews } from '../views/replies.ts';
import { createSourceViews, listHeard, listUnknowns, type SourceView } from '../views/sources.ts';
import { messages } from '../i18n/reader.ts';

/**
 * Renders the end of a feed item as a list of HTML strings: who was not heard, what is unknown,
 * corrections and changes, replies, and sources.
 */
export function renderAppendix(article: Article): string[] {
  const unknowns = listUnknowns(article).map(renderParagraph);
  const corrected = createCorrectedLine(article);
  const entries = createEntryViews(article).flatMap(({ moment, lines }) => [
    renderParagraph(moment.text),
    ...lines.map(({ name, text }) =>
      renderParagraph(name === undefined ? text : `${name}: ${text}`),
    ),
  ]);
  const replies = createReplyViews(article).flatMap(({ name, moment, paragraphs }) => [
    renderParagraph(`${name}, ${moment.text}`),
    ...paragraphs.map(renderParagraph),
  ]);
  const report = getReportSource(article);
  const sources = createSourceViews(article).map(renderSourceItem).join('');
  return [
    ...renderSection(messages.sources.unknowns, unknowns),
    ...renderSection(messages.corrections.ofStory, [
      ...(corrected ? [renderParagraph(corrected.text)] : []),
      ...entries,
    ]),
    ...renderSection(messages.replies.title, replies),
    ...renderSection(messages.article.source, [
      ...(report ? [renderParagraph(report)] : []),
      ...(sources ? [`<ul>${sources}</ul>`] : []),
    ]),
  ];
}

/**
 * Renders the beginning of a feed item: the day of the event, and whose account it is. It does not
 * say how long ago the event was, so that an item does not change with time.
 */
export function renderHead(article: Article): string {
  const { happened } = article;
  const sentences = [
    ...(happened ? [`${messages.article.happened(getCalendarDay(happened))}.`] : []),
    ...listHeard(article),
  ];
  return sentences.length === 0 ? '' : renderParagraph(sentences.join(' '));
}

/**
 * Renders the key points of a story as an HTML list. Each point links to the part that supports it.
 * Returns an empty string if there are no points.
 */
export function renderPoints({ slug, points = [], story }: Article): string {
  if (points.length === 0) return '';
  const items = points.map(({ text, part }) => {
    const at = story.parts.find((one) => one.slug === createSlug(part));
    const shown = escapeText(removeControls(text));
    const link = at && renderAttribute(toAbsolute(getPartPath(slug, at.slug)));
    return `<li>${shown}${at ? ` <a href="${link}">${escapeText(at.heading)}</a>` : ''}</li>`;
  });
  return `<p>${messages.sources.points}</p>\n<ul>${items.join('')}</ul>`;
}

const renderSection = (title: string, pieces: string[]): string[] =>
  pieces.length === 0 ? [] : [`<h2>${escapeText(title)}</h2>`, ...pieces];

const renderParagraph = (text: string): string => `<p>${escapeText(removeControls(text))}</p>`;

function renderSourceItem({ name, url, details }: SourceView): string {
  const shown = escapeText(removeControls(name));
  const linked = url === undefined ? shown : `<a href="${renderAttribute(url)}">${shown}</a>`;
  return `<li>${linked}${details && ` (${escapeText(removeControls(details))})`}</li>`;
}

/** Escapes a text for an attribute value in double quotation marks. */
const renderAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

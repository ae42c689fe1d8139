import { toAbsolute, getPartPath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { escapeText, createSlug, removeControls } from '../model/text.ts';
import { createCorrectedLine, createEntryViews } from '../views/correction-log.ts';
import { createReplyViews } from '../views/replies.ts';
import { getBackground, type SourceView, createSourceViews } from '../views/sources.ts';
import { messages } from '../i18n/reader.ts';

/**
 * Renders the end of a feed item as a list of HTML strings: who was heard, who was not heard, what
 * is unknown, corrections and changes, replies, and sources.
 */
export function renderAppendix(article: Article): string[] {
  const background = getBackground(article).map(renderParagraph);
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
  const sources = createSourceViews(article).map(renderSourceItem).join('');
  return [
    ...renderSection('', background),
    ...renderSection(messages.corrections.ofStory, [
      ...(corrected ? [renderParagraph(corrected.text)] : []),
      ...entries,
    ]),
    ...renderSection(messages.replies.title, replies),
    ...renderSection(messages.article.source, sources ? [`<ul>${sources}</ul>`] : []),
  ];
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
  pieces.length === 0 ? [] : [title === '' ? '<hr>' : `<h2>${escapeText(title)}</h2>`, ...pieces];

const renderParagraph = (text: string): string => `<p>${escapeText(removeControls(text))}</p>`;

function renderSourceItem({ name, url, details }: SourceView): string {
  const shown = escapeText(removeControls(name));
  const linked = url === undefined ? shown : `<a href="${renderAttribute(url)}">${shown}</a>`;
  return `<li>${linked}${details && ` (${escapeText(removeControls(details))})`}</li>`;
}

/** Escapes a text for an attribute value in double quotation marks. */
const renderAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

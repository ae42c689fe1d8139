import { absolute, partPath } from '../routes.ts';
import type { Article } from '../model/article.ts';
import { escapeText, slugOf, withoutControls } from '../model/text.ts';
import { correctedLine, entriesOf } from '../views/correction-log.ts';
import { replyViews } from '../views/replies.ts';
import { backgroundOf, type SourceView, sourceViews } from '../views/sources.ts';
import { words } from '../i18n/reader.ts';

/**
 * What a feed's item says after the story's text, as pieces of HTML: whose account it is, what is not
 * known, its corrections and changes, replies, and what it rests on.
 */
export function appendixOf(article: Article): string[] {
  const background = backgroundOf(article).map(paragraph);
  const corrected = correctedLine(article);
  const entries = entriesOf(article).flatMap(({ moment, lines }) => [
    paragraph(moment.text),
    ...lines.map(({ name, text }) => paragraph(name === undefined ? text : `${name}: ${text}`)),
  ]);
  const replies = replyViews(article).flatMap(({ name, moment, paragraphs }) => [
    paragraph(`${name}, ${moment.text}`),
    ...paragraphs.map(paragraph),
  ]);
  const sources = sourceViews(article).map(sourceItem).join('');
  return [
    ...section('', background),
    ...section(words.corrections.ofStory, [
      ...(corrected ? [paragraph(corrected.text)] : []),
      ...entries,
    ]),
    ...section(words.replies.title, replies),
    ...section(words.article.source, sources ? [`<ul>${sources}</ul>`] : []),
  ];
}

/** The sentences that stand for a story, each with a link to the part that bears it out, as a list in HTML; empty where there are none. */
export function pointsOf({ slug, points = [], story }: Article): string {
  if (points.length === 0) return '';
  const items = points.map(({ text, part }) => {
    const at = story.parts.find((one) => one.slug === slugOf(part));
    const shown = escapeText(withoutControls(text));
    const link = at && attribute(absolute(partPath(slug, at.slug)));
    return `<li>${shown}${at ? ` <a href="${link}">${escapeText(at.heading)}</a>` : ''}</li>`;
  });
  return `<p>${words.sources.points}</p>\n<ul>${items.join('')}</ul>`;
}

const section = (title: string, pieces: string[]): string[] =>
  pieces.length === 0 ? [] : [title === '' ? '<hr>' : `<h2>${escapeText(title)}</h2>`, ...pieces];

const paragraph = (text: string): string => `<p>${escapeText(withoutControls(text))}</p>`;

function sourceItem({ name, url, details }: SourceView): string {
  const shown = escapeText(withoutControls(name));
  const linked = url === undefined ? shown : `<a href="${attribute(url)}">${shown}</a>`;
  return `<li>${linked}${details && ` (${escapeText(withoutControls(details))})`}</li>`;
}

/** A text as it stands between quotation marks in a tag. */
const attribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

import { withReachableFragments } from './html.ts';
import { plainText } from './text.ts';

/**
 * What the Markdown pipeline puts before each `##` heading. No author can write it: in the HTML that
 * it prints, `<` is escaped in text and `"` in attributes, and comments of theirs are dropped.
 */
export const partMark = '<!--"part"-->';

/** What the Markdown pipeline puts before each footnote, as safe as the other. */
export const noteMark = '<!--"note"-->';

/** One `##` part of an article. */
export interface Part {
  /** The heading as plain text. */
  heading: string;
  /** The part's id on the article's page, and its step in the address of its own page. */
  slug: string;
  /** What stands under the heading. */
  html: string;
}

/** An article's text, cut where its parts begin. */
export interface ArticleText {
  /** What stands before the first part. */
  lead: string;
  parts: Part[];
  /** Footnotes, each a list item, in the order of their numbers. */
  notes: string[];
}

const heading = /^<h2 id="([^"]*)">(.*?)<\/h2>\s*/s;

/** Cuts the HTML that the pipeline rendered into its lead, its parts and its footnotes. */
export function textOf(rendered: string): ArticleText {
  const [text = '', ...notes] = rendered.split(noteMark);
  const [lead = '', ...parts] = text.split(partMark);
  return { lead: lead.trim(), parts: parts.map(partOf), notes: notes.map((note) => note.trim()) };
}

/** The part's text and the footnotes it refers to, readable on a page of its own. */
export function standAlonePart(
  text: ArticleText,
  part: Part,
  articlePath: string,
): { html: string; notes: string } {
  const used = new Set<number>();
  const collect = (html: string): void => {
    for (const [, number] of html.matchAll(/<a href="#_fn-(\d+)"/g)) {
      const index = Number(number) - 1;
      if (used.has(index)) continue;
      used.add(index);
      collect(text.notes[index] ?? '');
    }
  };
  collect(part.html);
  const notes = text.notes.filter((_, index) => used.has(index)).join('');
  const whole = withReachableFragments(part.html + noteMark + notes, articlePath);
  const [html = '', own = ''] = whole.split(noteMark);
  return { html: withHeadingsRaised(html), notes: own };
}

/** The whole text as one piece of HTML without what only a page needs, for feeds. */
export function continuous(text: ArticleText): string {
  const parts = text.parts.map((part) => `<h2>${escapeText(part.heading)}</h2>\n${part.html}`);
  const notes = text.notes.length > 0 ? [`<hr>\n<ol>${text.notes.join('')}</ol>`] : [];
  return [text.lead, ...parts, ...notes].filter(Boolean).join('\n');
}

function partOf(html: string): Part {
  const [all, slug] = heading.exec(html) ?? [];
  if (all === undefined || slug === undefined)
    throw new Error('A part of an article has no heading.');
  return { slug, heading: plainText(all), html: html.slice(all.length).trim() };
}

/** On its own page a part's heading is the page's, so those below it move up with it. */
const withHeadingsRaised = (html: string): string =>
  html.replace(
    /<(\/?)h([3-6])\b/g,
    (_, slash: string, level: string) => `<${slash}h${Number(level) - 1}`,
  );

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Patterns over what an editor wrote, in Markdown; none is used on HTML or on anything of our own making. */

/** Whether a text holds a character by which any of GitHub's extensions to Markdown begins: tables, strikethrough, footnotes, tasks, bare addresses. */
export const holdsGfm = (markdown: string): boolean =>
  /[|~@]|\[\^|:\/\/|www\.|\[[ \t\r\nx]\]|:-|-:/i.test(markdown);

/** Whether an address names a file beside the article: neither another site nor the root of ours. */
export const isBeside = (src: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(src);

/** Columns of the table whose head a line ends, where it is such a line: of bars, hyphens and colons alone. */
export const columnsIn = (line: string): number =>
  /^[\s>|:-]*$/.test(line) && line.includes('-') ? line.split('|').length - 1 : 0;

/** How many signs of quotations, lists, links or HTML a line begins with, indentation among them. */
export const depthOf = (line: string): number => /^[\s>*+\-[<!_\d.]*/.exec(line)?.[0].length ?? 0;

/** Whether a line begins more than `depth` quotations and lists, each inside the one before (CommonMark, section 5); a line of one sign alone is a thematic break. */
export const nestsBeyond = (depth: number, line: string): boolean => {
  const [opening] = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/.exec(line) ?? [''];
  if (opening.length <= depth || /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)) return false;
  return (opening.match(/[>+*-]|\d+/g) ?? []).length > depth;
};

/** Whether a line ends a table: nothing stands in it but signs of quotations. */
export const isBlankInQuotation = (line: string): boolean => /^[\s>]*$/.test(line);

/** What an address says before its colon; undefined for one within the site. */
export const schemeOf = (href: string): string | undefined =>
  /^[\s\0-\x1f]*([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();

/** Whether an address within the site looks like that of another one without its `https://`. */
export const looksLikeHost = (href: string): boolean =>
  /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|net|org|info|id|io|tv|me|ru|us|kr|jp|cn|my|sg|au|uk|example)(?=[/?#:]|$))/i.test(
    href,
  );

/** Whether an address names a picture. */
export const namesPicture = (href: string): boolean =>
  isBeside(href) && /\.(?:jpe?g|png|webp|avif|gif|heic|svg)$/i.test(href);

/**
 * Signs of Markdown that are still text, in what is left of a paragraph once all that became something
 * is taken out of it. The name of each is that of its remark.
 */
export const leftovers = {
  message:
    /^[ \t>]*\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? (?:pukul )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AP]M)?(?:\]| -) ?[^:\n]{1,40}:/im,
  caption: /!\[[^\]\n]{0,500}\]\([^\n)]{0,500}["'“”‘’„«][^\n]{0,500}\)/,
  picture: /!\[/,
  spacedLink: /\][ \t\n]{1,20}\((?=\s*(?:https?:|www\.|mailto:|\.{1,2}\/|\/))/,
  swappedLink: /\)\[(?=https?:|www\.|mailto:|\.{1,2}\/)/,
  noteMissing: /\[\^[^\]\n]{1,200}\]/,
  link: /\]\(/,
  reference: /\]\[/,
  table:
    /^[ \t>]*\|?[ \t]*:?[-–—]+:?[ \t]*(?:\|[ \t]*:?[-–—]+:?[ \t]*)+\|?[ \t]*$|^[ \t>]*\|.*\|[ \t]*\n[ \t>]*\|.*\|[ \t]*$/m,
  heading: /^[ \t>]*(?:#{2,}(?=[^\s#])|#{7,})/m,
  // Inside a word they stand for letters left out.
  bold: /(?<![\p{L}\p{N}*])\*{2,}(?!\*)|\*{2,}(?![\p{L}\p{N}*])/u,
  underlines: /(?:^|(?<=[\s(]))__(?=[^\s_])|(?<=[^\s_])__(?=$|[\s.,;:!?)])/m,
  strike: /~~/,
  bullets: /^[ \t>]*([•●○▪◦‣·])[ \t]*\S.*\n[ \t>]*\1/m,
  documentId: /\{#[^}\n]{0,200}\}/,
  unfinished: /(?<![\p{L}\p{N}_])(?:TODO|FIXME|XXX)(?![\p{L}\p{N}_])/u,
  template: /\{\{.|\{%/,
  entity: /&[a-z]{2,8};/i,
} as const;

/** Whether signs at a place of a text are spoken of: between quotation marks. */
export const isQuotedAt = (text: string, from: number, to: number): boolean =>
  /["“'‘«(]/.test(text.charAt(from - 1)) && /["”'’»)]/.test(text.charAt(to));

/** A text with each character that is escaped, and its backslash, hidden (CommonMark, section 2.4). */
export const withoutEscaped = (markdown: string): string =>
  markdown.replace(/\\[!-/:-@[-`{-~]/g, '\uFFFC\uFFFC');

/** Whether a heading begins with the signs of another one. */
export const beginsAsHeading = (text: string): boolean => /^[\s\uFFFC]*#{1,6}\s/.test(text);

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => /[.?!:;,…]["”'’)]*$/u.test(text.trim());

/** Whether a block of code, as it is written, begins with a fence. */
export const isFenced = (markdown: string): boolean => /^\s*(?:`{3}|~{3})/.test(markdown);

/** Whether a block of code, as it is written, ends with a fence. */
export const isFenceClosed = (markdown: string): boolean =>
  /\n[\s>]*(?:`{3,}|~{3,})[ \t]*$/.test(markdown);

/** Whether a piece of text, from one place to another, stands inside a word. */
export const isInsideWord = (text: string, from: number, to: number): boolean =>
  /\p{L}/u.test(text.charAt(from - 1)) && /[\p{L}]/u.test(text.charAt(to));

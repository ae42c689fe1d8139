/** Patterns over what an editor wrote, in Markdown; none is used on HTML or on anything of our own making. */

/** Whether a text holds a character by which any of GitHub's extensions to Markdown begins: tables, strikethrough, footnotes, tasks, bare addresses. */
export const hasGfm = (markdown: string): boolean =>
  /[|~@]|\[\^|:\/\/|www\.|\[[ \t\r\nx]\]|:-|-:/i.test(markdown);

/** Whether a map or a chart, as it is written, is closed by a line of colons. */
export const isDirectiveClosed = (markdown: string): boolean =>
  /\n[ \t]*:{3,}[ \t]*$/.test(markdown);

/** Whether an address names a file beside the article: neither another site nor the root of ours. */
export const isBeside = (src: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(src);

/** Columns of the table whose head a line ends, where it is such a line: of bars, hyphens and colons alone. */
export const countColumns = (line: string): number =>
  /^[\s>|:-]*$/.test(line) && line.includes('-') ? line.split('|').length - 1 : 0;

/** How many signs of quotations, lists, links or HTML a line begins with, indentation among them. */
export const measureDepth = (line: string): number =>
  /^[\s>*+\-[<!_\d.]*/.exec(line)?.[0].length ?? 0;

/** Whether a line begins more than `depth` quotations and lists, each inside the one before (CommonMark, section 5); a line of one sign alone is a thematic break. */
export const isNestedBeyond = (depth: number, line: string): boolean => {
  const [opening] = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/.exec(line) ?? [''];
  if (opening.length <= depth || /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)) return false;
  return (opening.match(/[>+*-]|\d+/g) ?? []).length > depth;
};

/** Whether a line ends a table: nothing stands in it but signs of quotations. */
export const isBlankInQuotation = (line: string): boolean => /^[\s>]*$/.test(line);

/** What an address says before its colon, as the sanitizer judges it (hast-util-sanitize); undefined for one within the site. */
export function getScheme(href: string): string | undefined {
  const [before = '', ...after] = href.split(':');
  return after.length === 0 || /[/?#]/.test(before) ? undefined : before;
}

/** An address with its scheme in lower case, as RFC 3986 has it (section 3.1). */
export const normalizeScheme = (href: string): string =>
  href.replace(
    /^[\s\u200b\u00a0]*(https?|mailto):/i,
    (_, scheme: string) => `${scheme.toLowerCase()}:`,
  );

/** Whether an address of another site names no host that there can be. */
export function hasNoHost(href: string): boolean {
  if (!/^https?:/i.test(href)) return false;
  if (!URL.canParse(href)) return true;
  const { hostname } = new URL(href);
  return (
    !/^(?:[^.,\s]+(?:\.[^.,\s]+)+|localhost|\[.*\])$/.test(hostname) ||
    /%(?:C2%A0|E2%80%8B)/i.test(href)
  );
}

/** Whether an address is meant for another site, its scheme misspelt. */
export const isMisspelt = (href: string): boolean => /^https?(?:[;,]|\/\/|\/\/:)/i.test(href);

/** Whether an address is one for mail, without its scheme. */
export const isMail = (href: string): boolean => /^[^\s@/?#:]+@[^\s@/]+\.[a-z]{2,}$/i.test(href);

/** Whether a text has signs of Markdown in it that HTML around them keeps from becoming any. */
export const hasMarkdownSigns = (html: string): boolean => /\*\*\S|\]\(|^#{2,} /m.test(html);

/** Whether a line of a quotation lacks its sign. */
export const isQuoted = (line: string): boolean => /^ {0,3}>/.test(line);

/** Whether a line is indented, as one that goes on with an item is. */
export const isIndented = (line: string): boolean => /^[ \t>]*[ \t]/.test(line);

/** Whether a quotation begins with a figure right after its sign, which says "more than". */
export const hasMoreThan = (markdown: string): boolean => /^\s*>\d/.test(markdown);

/** Whether an address within the site looks like that of another one without its `https://`. */
export const isLikeHost = (href: string): boolean =>
  /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|net|org|info|id|io|tv|me|ru|us|kr|jp|cn|my|sg|au|uk|example)(?=[/?#:]|$))/i.test(
    href,
  );

/** Whether an address names a picture. */
export const isPictureName = (href: string): boolean =>
  isBeside(href) && /\.(?:jpe?g|png|webp|avif|gif|heic|svg)$/i.test(href);

/**
 * Signs of Markdown that are still text, in what is left of a paragraph once all that became something
 * is taken out of it. The name of each is that of its remark.
 */
export const leftovers = {
  message:
    /^[ \t>]*\[?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? (?:pukul )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AP]M)?|\d{1,2}[.:]\d{2}(?: ?[AP]M)?, \d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:\]| -) ?[^:\n]{1,40}:/im,
  caption: /!\[[^\]\n]{0,200}\]\([^\n)"'“”‘’„«]{0,200}["'“”‘’„«][^\n]{0,300}\)/,
  picture: /!\[/,
  directive: /^ {0,3}(?::{2,}[^\n]*|:[ \t]*(?:peta|grafik)\b[^\n]*)$/im,
  spacedLink: /\][ \t\n]{1,20}\((?=\s*(?:https?:|www\.|mailto:|\.{1,2}\/|\/))/,
  swappedLink: /\)\[(?=https?:|www\.|mailto:|\.{1,2}\/)/,
  noteMissing: /\[\^[^\]\n]{1,200}\]/,
  link: /\]\(/,
  reference: /\]\[/,
  table:
    /^[ \t>]*\|?[ \t]*:?[-–—]+:?[ \t]*(?:\|[ \t]*:?[-–—]+:?[ \t]*)+\|?[ \t]*$|^[ \t>]*\|.*\|[ \t]*\n[ \t>]*\|.*\|[ \t]*$/m,
  heading: /^[ \t>]*(?:#{2,}(?=[^ \t\n#])|#{7,}|#\u00a0)/m,
  // Inside a word they stand for letters left out, and more than two for whatever they count.
  bold: /(?<![\p{L}\p{N}*])\*\*(?!\*)|(?<!\*)\*\*(?![\p{L}\p{N}*])/u,
  emphasis: /(?<![\p{L}\p{N}*])\*(?=[^\s*)])[^*\n]{1,80} \*(?![\p{L}\p{N}*])/u,
  underlines: /(?:^|(?<=[\s(]))__(?=[^\s_])|(?<=[^\s_])__(?=$|[\s.,;:!?)])/m,
  strike: /~~/,
  bullets: /^[ \t>]*([•●○▪◦‣·✅✔➢➤\uf0b7\uf0a7–—]|-(?=[^\s-]))[ \t]*\S.*\n[ \t>]*\1/m,
  numbers: /^[ \t>]*\d{1,2}[.)]\p{L}.*\n[ \t>]*\d{1,2}[.)]\p{L}/mu,
  fixedSpace: /^[ \t>]*(?:[-+*]|\d{1,3}[.)])\u00a0/m,
  tabs: /^[^\t\n]+\t[^\n]+\n[^\t\n]+\t/m,
  inlineNote: /\^\[[^\]\n]{1,200}\]/,
  mojibake: /â€[\u0080-\u2122œžŸ]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/,
  documentId: /\{#[^}\n]{0,200}\}/,
  unfinished: /(?<![\p{L}\p{N}_])(?:TODO|FIXME)(?![\p{L}\p{N}_])/u,
  template: /\{\{.|\{%/,
  entity: /&[a-z]{2,8};/i,
} as const;

/** Whether signs at a place of a text are spoken of: between quotation marks. */
export const isQuotedAt = (text: string, from: number, to: number): boolean =>
  /["“'‘«(]/.test(text.charAt(from - 1)) && /["”'’»)]/.test(text.charAt(to));

/** A text with each character that is escaped, and its backslash, hidden (CommonMark, section 2.4). */
export const removeEscaped = (markdown: string): string =>
  markdown.replace(/\\[!-/:-@[-`{-~]/g, '\uFFFC\uFFFC');

/** Whether a heading begins with the signs of another one. */
export const isLikeHeading = (text: string): boolean => /^[\s\uFFFC]*#{1,6}\s/.test(text);

/** Whether a text ends as a sentence does. */
export const isSentenceEnd = (text: string): boolean => /[.?!:;,…]["”'’)]*$/u.test(text.trim());

/** Whether a block of code, as it is written, begins with a fence. */
export const isFenced = (markdown: string): boolean => /^\s*(?:`{3}|~{3})/.test(markdown);

/** Whether a block of code, as it is written, ends with a fence. */
export const isFenceClosed = (markdown: string): boolean =>
  /\n[\s>]*(?:`{3,}|~{3,})[ \t]*$/.test(markdown);

/** Whether a piece of text, from one place to another, stands inside a word. */
export const isInsideWord = (text: string, from: number, to: number): boolean =>
  /\p{L}/u.test(text.charAt(from - 1)) && /[\p{L}]/u.test(text.charAt(to));

/** Whether signs of emphasis, from one place to another, stand between figures, where they multiply or dial. */
export const isBetweenFigures = (text: string, from: number, to: number): boolean =>
  /\d/.test(text.charAt(to)) &&
  /[\d*]/.test(text.charAt(from + 1)) &&
  /(?:^|[\d\s(])$/.test(text.charAt(from - 1));

/** The number that an item of a list is written with. */
export const getFootnoteNumber = (item: string): number =>
  Number(/^\s*(\d+)/.exec(item)?.[1] ?? NaN);

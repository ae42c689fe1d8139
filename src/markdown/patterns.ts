/** Patterns for an editor's Markdown. Do not use them on HTML or on generated text. */

/**
 * Returns whether a text contains signs of GitHub's extensions to Markdown: tables, strikethrough,
 * footnotes, tasks or bare addresses.
 */
export const hasGfm = (markdown: string): boolean =>
  /[|~@]|\[\^|:\/\/|www\.|\[[ \t\r\nx]\]|:-|-:/i.test(markdown);

/** Returns whether the source of a map or a chart ends with a line of colons. */
export const isDirectiveClosed = (markdown: string): boolean =>
  /\n[ \t]*:{3,}[ \t]*$/.test(markdown);

/**
 * Returns whether an address is a relative path: it has no scheme and does not begin with a slash.
 */
export const isBeside = (src: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(src);

/**
 * Counts the bars in the delimiter row of a table, as an estimate of its columns. A delimiter row
 * consists of bars, hyphens and colons.
 *
 * @returns 0 for any other line
 */
export const countColumns = (line: string): number =>
  /^[\s>|:-]*$/.test(line) && line.includes('-') ? line.split('|').length - 1 : 0;

/**
 * Counts the characters at the beginning of a line that can open quotations, lists, links or HTML,
 * including indentation.
 */
export const measureDepth = (line: string): number =>
  /^[\s>*+\-[<!_\d.]*/.exec(line)?.[0].length ?? 0;

/**
 * Returns whether a line begins more than `depth` nested quotations and lists (CommonMark, section
 * 5). Returns false for a line of only hyphens or asterisks, which is a thematic break.
 */
export const isNestedBeyond = (depth: number, line: string): boolean => {
  const [opening] = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/.exec(line) ?? [''];
  if (opening.length <= depth || /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)) return false;
  return (opening.match(/[>+*-]|\d+/g) ?? []).length > depth;
};

/** Returns whether a line ends a table: it contains only white space and the `>` of quotations. */
export const isBlankInQuotation = (line: string): boolean => /^[\s>]*$/.test(line);

/**
 * Returns the scheme of an address, by the same definition as the sanitizer (hast-util-sanitize).
 *
 * @returns the text before the first colon; undefined for a relative address
 */
export function getScheme(href: string): string | undefined {
  const [before = '', ...after] = href.split(':');
  return after.length === 0 || /[/?#]/.test(before) ? undefined : before;
}

/**
 * Converts the scheme of an address to lower case (RFC 3986, section 3.1), and removes spaces
 * before it.
 */
export const normalizeScheme = (href: string): string =>
  href.replace(
    /^[\s\u200b\u00a0]*(https?|mailto):/i,
    (_, scheme: string) => `${scheme.toLowerCase()}:`,
  );

/**
 * Returns whether an `http:` or `https:` address has a host that cannot exist. Also returns true if
 * the address contains an encoded no-break space or zero-width space.
 */
export function hasNoHost(href: string): boolean {
  if (!/^https?:/i.test(href)) return false;
  if (!URL.canParse(href)) return true;
  const { hostname } = new URL(href);
  return (
    !/^(?:[^.,\s]+(?:\.[^.,\s]+)+|localhost|\[.*\])$/.test(hostname) ||
    /%(?:C2%A0|E2%80%8B)/i.test(href)
  );
}

/** Returns whether an address begins with a misspelled scheme, such as `https//` or `http;`. */
export const isMisspelt = (href: string): boolean => /^https?(?:[;,]|\/\/|\/\/:)/i.test(href);

/** Returns whether an address is an email address without `mailto:`. */
export const isMail = (href: string): boolean => /^[^\s@/?#:]+@[^\s@/]+\.[a-z]{2,}$/i.test(href);

/** Returns whether HTML contains signs of Markdown: of bold text, links or headings. */
export const hasMarkdownSigns = (html: string): boolean => /\*\*\S|\]\(|^#{2,} /m.test(html);

/** Returns whether a line begins with the `>` of a quotation. */
export const isQuoted = (line: string): boolean => /^ {0,3}>/.test(line);

/** Returns whether a line is indented, like one that continues a list item. */
export const isIndented = (line: string): boolean => /^[ \t>]*[ \t]/.test(line);

/**
 * A tag of Microsoft Office, whose name has a prefix and a colon, or a conditional of its HTML such
 * as `<![if !supportLists]>`.
 */
const wordTag =
  /<\/?(?:o|v|w|x|p|m|wp|w1\d|st\d|mc|dt):[a-z][\w-]*(?:\s[^<>]{0,2000})?\/?>|<!\[(?:if|endif)\b[^<>]{0,200}\]>/i;

/** Returns the first tag of Microsoft Office in a text. */
export const findWordTag = (markdown: string): string | undefined => wordTag.exec(markdown)?.[0];

/** Returns whether a text is a tag of Microsoft Office. */
export const isWordTag = (text: string): boolean => findWordTag(text) === text;

/** Removes the tags of Microsoft Office from a text, or replaces each of them. */
export const removeWordTags = (markdown: string, replacement = ''): string =>
  markdown.replace(new RegExp(wordTag, 'gi'), replacement);

/** Returns whether a quotation begins like `>5`, where `>` probably means "more than". */
export const hasMoreThan = (markdown: string): boolean => /^\s*>\d/.test(markdown);

/** Returns whether a relative address looks like one of another site without `https://`. */
export const isLikeHost = (href: string): boolean =>
  /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|net|org|info|id|io|tv|me|ru|us|kr|jp|cn|my|sg|au|uk|example)(?=[/?#:]|$))/i.test(
    href,
  );

/** Returns whether an address is a relative path to a picture. */
export const isPictureName = (href: string): boolean =>
  isBeside(href) && /\.(?:jpe?g|png|webp|avif|gif|heic|svg)$/i.test(href);

/**
 * Patterns for Markdown that the parser did not recognize, and for text that an editor forgot to
 * remove. Match them against a paragraph in which the parsed syntax is hidden. `lintMessages` has a
 * message with the key of each pattern.
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
    /^[ \t>]*(?:\|[ \t]*)?:?[-–—]+:?[ \t]*(?:\|[ \t]*:?[-–—]+:?[ \t]*)+\|?[ \t]*$|^[ \t>]*\|.*\|[ \t]*\n[ \t>]*\|.*\|[ \t]*$/m,
  headingSpace: /^[ \t>]*#{1,6}([\u00a0\u2000-\u200a\u202f\u205f\u3000])/m,
  heading: /^[ \t>]*(?:#{2,}(?=[^ \t\n#])|#{7,})/m,
  // Does not match asterisks inside a word, which replace omitted letters. Does not match three or
  // more in a row, which stand for a number.
  bold: /(?<![\p{L}\p{N}*])\*\*(?!\*)|(?<!\*)\*\*(?![\p{L}\p{N}*])/u,
  emphasis: /(?<![\p{L}\p{N}*])\*(?=[^\s*)])[^*\n]{1,80} \*(?![\p{L}\p{N}*])/u,
  underlines: /(?:^|(?<=[\s(]))__(?=[^\s_])|(?<=[^\s_])__(?=$|[\s.,;:!?)])/m,
  strike: /~~/,
  bullets: /^[ \t>]*([•●○▪◦‣·✅✔➢➤\uf0b7\uf0a7–—]|-(?=[^\s-]))[ \t]*\S.*\n[ \t>]*\1/m,
  numbers: /^[ \t>]*\d{1,2}[.)]\p{L}.*\n[ \t>]*\d{1,2}[.)]\p{L}/mu,
  fixedSpace: /^[ \t>]*(?:[-+*]|\d{1,3}[.)])([\u00a0\u2000-\u200a\u202f\u205f\u3000])/m,
  // Lines with the bullet of a word processor, or with a letter or a number in parentheses. Does
  // not match lines that end with a hard line break, which is hidden as U+FFFC.
  notAList:
    /^[ \t>]*([•●○▪◦‣·](?=\u00a0)|[o§Øüv](?=\t|[ \u00a0]{2})|\(?[a-z][.)]|\(?[ivx]{2,4}[.)]|\(\d{1,2}\))[ \t\u00a0]+\S.*(?<!\uFFFC)\n[ \t>]*(?:[•●○▪◦‣·](?=\u00a0)|[o§Øüv](?=\t|[ \u00a0]{2})|\(?[a-z][.)]|\(?[ivx]{2,4}[.)]|\(\d{1,2}\))[ \t\u00a0]+\S/m,
  tabs: /^[^\t\n]+\t[^\n]+\n[^\t\n]+\t/m,
  inlineNote: /\^\[[^\]\n]{1,200}\]/,
  mojibake:
    /â€[\u0080-\u2122œžŸ]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|вЂ[\u0090-\u2122]|‚Ä[\u00a0-\u2260]/,
  documentId: /\{#[^}\n]{0,200}\}/,
  unfinished: /(?<![\p{L}\p{N}_])(?:TODO|FIXME)(?![\p{L}\p{N}_])/u,
  template: /\{\{.|\{%/,
  callout: /\[![a-z]{2,20}\][+-]?(?=[ \t]*$)/im,
  tableOfContents: /^[ \t>]*(?:\[{1,2}[_\uFFFC]?toc[_\uFFFC]?\]{1,2}|\{:toc\})[ \t]*$/im,
  abbreviation: /^[ \t>]*(\*\[[^\]\n]{1,60}\]:)/m,
  definitionList: /^[ \t>]*(?![:>])\S[^\n]*\n[ \t>]*:[ \t]+\S/m,
  wikiLink: /\[\[[^[\]\n]{1,100}\]\]/,
  shortcode: /\[(?:\/[a-z_]{1,20}|[a-z_]{2,20} [a-z_-]{1,20}=[^\]\n]{1,1000})\]/i,
  highlight: /(?<![=\p{L}\p{N}])==(?=[^\s=])[^=\n]{1,80}==(?![=\p{L}\p{N}])/u,
  emoji: /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9_+-]{1,30}:(?![\p{L}\p{N}:/])/u,
  formula:
    /\$\$[^$\n]{1,200}\$\$|(?<![\p{L}\p{N}$])\$(?=[^\s$])[^$\n]{0,100}[\\^_={}][^$\n]{0,100}(?<!\s)\$(?![\p{L}\p{N}$])/u,
  entity: /&[a-z]{2,8};/i,
  entityTwice: /&amp;(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i,
  hiddenNote: /%%[^%]{1,2000}%%|\{>>|\{(?:\+\+|--)[^\n}]{0,300}(?:\+\+|--)\}|\{\/\*/,
  attributeList: /\{:?[ \t]*(?:\.[a-z][\w-]*|[a-z][\w-]*=["'\w%])[^}\n]{0,200}\}/i,
  gridTable: /^[ \t>]*\+(?:[-=]{2,200}\+)+[ \t]*$/m,
  backslash: /\\[ \t]*$/,
  suffix:
    /(?<![\p{L}\p{N}_/.:@-])_(?=[^\s_])[^_\n]{1,80}_(?=\p{L})|(?<![\p{L}\p{N}*])\*(?=[^\s*)])[^*\n]{1,80}["”’')\]]\*(?=\p{L})/u,
  // Quotation marks of TeX.
  backquotes: /``[^`'\n]{1,500}''/,
  raised: /\p{L}~\d{1,3}~|\d\^[\d+-]{1,4}\^/u,
} as const;

/** Returns whether a range of a text is between quotation marks or in parentheses. */
export const isQuotedAt = (text: string, from: number, to: number): boolean =>
  /["“'‘«(]/.test(text.charAt(from - 1)) && /["”'’»)]/.test(text.charAt(to));

/** Replaces each backslash escape (CommonMark, section 2.4) with two U+FFFC characters. */
export const removeEscaped = (markdown: string): string =>
  markdown.replace(/\\[!-/:-@[-`{-~]/g, '\uFFFC\uFFFC');

/**
 * Returns the line of equals signs or hyphens under a heading (CommonMark, section 4.3). Returns
 * undefined for a heading that begins with number signs.
 */
export const getUnderline = (heading: string): string | undefined =>
  /\n[ \t>]*(=+|-+)[ \t]*$/.exec(heading)?.[1];

/**
 * Returns whether HTML has a comment that is not closed, or that an HTML parser closes elsewhere
 * (HTML, section 13.2.5.43).
 */
export const isCommentOpen = (html: string): boolean =>
  html.lastIndexOf('<!--') > html.lastIndexOf('-->') || /--!>|<!---?>/.test(html);

/**
 * Returns the first signs of HTML that an HTML parser drops with its text: CDATA, a declaration or
 * an instruction (CommonMark, section 6.6).
 */
export const getLostSign = (html: string): string | undefined =>
  /^<(?:!\[CDATA\[|![a-z]|\?)/i.exec(html)?.[0];

/** Returns the index at which punctuation other than ASCII ends a bare address. */
export function getAddressEnd(address: string): number {
  const end = address.search(/[“”„‘’«»…—–。，）]/);
  return end < 0 ? address.length : end;
}

/** Returns whether the text of a heading begins with the sign of another heading. */
export const isLikeHeading = (text: string): boolean => /^[\s\uFFFC]*#{1,6}\s/.test(text);

/** Returns whether a text ends with punctuation, as a sentence does. */
export const isSentenceEnd = (text: string): boolean => /[.?!:;,…]["”'’)]*$/u.test(text.trim());

/** Returns whether the source of a code block begins with a fence. */
export const isFenced = (markdown: string): boolean => /^\s*(?:`{3}|~{3})/.test(markdown);

/** Returns whether the source of a code block ends with a fence. */
export const isFenceClosed = (markdown: string): boolean =>
  /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(markdown);

/** Returns whether a range of a text has letters directly before and after it. */
export const isInsideWord = (text: string, from: number, to: number): boolean =>
  /\p{L}/u.test(text.charAt(from - 1)) && /[\p{L}]/u.test(text.charAt(to));

/**
 * Returns whether emphasis is between digits, where its signs belong to a multiplication or a
 * dialed code.
 */
export const isBetweenFigures = (text: string, from: number, to: number): boolean =>
  /\d/.test(text.charAt(to)) &&
  /[\d*]/.test(text.charAt(from + 1)) &&
  /(?:^|[\d\s(])$/.test(text.charAt(from - 1));

/** Returns the number in the source of a list item; NaN if there is none. */
export const getFootnoteNumber = (item: string): number =>
  Number(/^\s*(\d+)/.exec(item)?.[1] ?? NaN);

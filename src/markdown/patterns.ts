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

/** Formats the first character of a text as a code point, such as `U+00A0`. */
export const formatCodePoint = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

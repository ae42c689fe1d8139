import fc from 'fast-check';
import { sanitizeSchema } from '../src/markdown/sanitize-schema.ts';

const names = sanitizeSchema.tagNames ?? [];
const foreign = [
  'script',
  'style',
  'svg',
  'math',
  'iframe',
  'form',
  'input',
  'div',
  'span',
  'select',
];
const moreForeign = [
  'template',
  'noscript',
  'textarea',
  'title',
  'button',
  'marquee',
  'object',
  'meta',
];
const attributes = [
  'title',
  'href',
  'src',
  'alt',
  'id',
  'lang',
  'dir',
  'datetime',
  'start',
  'value',
  'align',
  'colspan',
  'scope',
  'onclick',
  'onerror',
  'style',
  'class',
  'data-x',
  'http-equiv',
  'xlink:href',
];

/** Words that must not be lost. */
const word = fc.constantFrom(
  'kancil',
  'mentimun',
  'naga',
  'pagar',
  'Pak Tani',
  '5 < 6',
  'a & b',
  '€',
);
/** Pieces of markup, many of them hostile. */
const markup = fc.constantFrom(
  // What word processors, other systems and other scripts leave in a text.
  '\u200b',
  '\u00ad',
  '\u200f',
  '\u202e',
  '\u0093',
  '<o:p></o:p>',
  '<st1:place w:st="on">',
  '<![if !x]>',
  'مرحبا',
  'שלום (1)',
  '•\u00a0',
  '[!NOTE]',
  '%%',
  '=======',
  '<<<<<<< HEAD',
  '“https://contoh.example/a”',
  '- [x] ',
  '1945. ',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'><meta http-equiv=refresh>",
  '<img ',
  '</abbr>',
  '-->',
  '<!--',
  ']]>',
  '<a href="javascript:alert(1)">',
  '</p><h2>',
  '"',
  "'",
  '&quot;',
  '&#x3C;b&#x3E;',
  '&lt;i&gt;',
  '&amp;lt;',
  '/../uji/foto.png',
  'javascript:alert(1)',
  'https://contoh.example/?a=1&b=2',
  '../lain/',
  '#satu',
  'data:text/html,x',
  'mailto:a@b.example',
);
const value = fc.array(fc.oneof(word, markup), { maxLength: 3 }).map((pieces) => pieces.join(' '));
const attribute = fc
  .tuple(fc.constantFrom(...attributes), value, fc.constantFrom("'", '"', ''))
  .map(([name, text, quote]) =>
    quote
      ? `${name}=${quote}${text.replaceAll(quote, '')}${quote}`
      : `${name}=${text.split(/\s/)[0]}`,
  );
const tag = fc
  .tuple(
    fc.constantFrom(...names, ...foreign, ...moreForeign),
    fc.array(attribute, { maxLength: 3 }),
  )
  .map(([name, own]) => ({ name, open: `<${[name, ...own].join(' ')}>` }));

const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    markup,
    fc.constantFrom(
      '<!-- x -->',
      '<!-- -- >',
      '<![CDATA[x]]>',
      '<?php x ?>',
      '&amp;',
      '&nbsp;',
      '&#1;',
      '&copy',
    ),
    tag.map(({ open }) => open),
    fc.constantFrom(...names).map((name) => `</${name}>`),
    fc
      .tuple(tag, fc.array(tie('html'), { maxLength: 3 }))
      .map(([{ name, open }, inner]) => `${open}${inner.join('')}</${name}>`),
  ),
}));

const block = fc.oneof(
  fc.array(html, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' ')),
  fc
    .tuple(word, value)
    .map(([text, address]) => `[${text}](<${address.replaceAll(/[<>\n]/g, '')}>)`),
  fc
    .tuple(word, value)
    .map(([text, title]) => `![${text}](uji/foto.png '${title.replaceAll("'", '')}')`),
  html.map((piece) => `> ${piece}`),
  html.map((piece) => `| a | b |\n|---|--:|\n| ${piece.replaceAll('|', '')} | c |`),
  html.map((piece) => `- ${piece}\n  - x`),
  word.map((text) => `${text}[^1]\n\n[^1]: Catatan ${text}.`),
);

/**
 * The Markdown of a random article. It contains elements of the schema and others, attributes full
 * of markup, unclosed tags, comments and character references.
 */
export const randomArticle: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => ['Teras.', '## Satu', ...blocks].join('\n\n'));

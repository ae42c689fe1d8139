import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/processor.ts';
import { hasGfm } from '../../../src/markdown/patterns.ts';
import { elementsIn, textOfHtml, valuesOf } from '../../html.ts';
import { render } from './render.ts';

const articleInThreeParts =
  'Teras.\n\n## Satu\n\na[^x]\n\n## Dua *miring*\n\nb[^y] dan [satu](#satu)\n\n## Tiga\n\nc[^x]\n\n[^x]: Catatan x.\n[^y]: Catatan y.';

test('an article is split at its ## headings, and the text before the first belongs to no part', () => {
  const { story, printed } = render(articleInThreeParts);
  expect(printed.opening.html).toBe('<p>Teras.</p>');
  expect(story.parts.map(({ heading, slug, line }) => [heading, slug, line])).toEqual([
    ['Satu', 'satu', 3],
    ['Dua miring', 'dua-miring', 7],
    ['Tiga', 'tiga', 11],
  ]);
  expect(story.notes).toHaveLength(2);
});

test('the page of a part has the footnotes it refers to, with their numbers, and no dead link', () => {
  const { alone = '', notes = '' } = render(articleInThreeParts).printed.parts[1] ?? {};
  expect(textOfHtml(notes)).toContain('Catatan y.');
  expect(textOfHtml(notes)).not.toContain('Catatan x.');
  expect(valuesOf(notes, 'value')).toEqual(['2']);
  expect(valuesOf(alone, 'href')).toEqual(['#_fn-2', '/artikel/contoh/#satu']);
});

test('every address in a feed is absolute', () => {
  const { opening, lead, parts, notes } = render(
    'a[^x] [b](../lain/) [c](#satu)\n\n## Satu\n\n![d](e.png)\n\n[^x]: [f](/g/)',
  ).printed;
  const feed = [opening.feed, lead.feed, parts[0]?.feed, notes?.feed].join('');
  const addresses = [...valuesOf(feed, 'href'), ...valuesOf(feed, 'src')];
  expect(addresses).toHaveLength(6);
  expect(addresses.map((address) => new URL(address).origin)).toEqual(
    addresses.map(() => 'https://warta.example'),
  );
  expect(valuesOf(feed, 'srcset')).toEqual([]);
});

test('HTML that is the same on pages and in feeds is stored once', () => {
  const { opening, parts } = render('Teras **tebal**.\n\n## Satu\n\na').printed;
  expect([opening.feed, parts[0]?.feed, parts[0]?.alone]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the links of a footnote have labels in Indonesian', () => {
  const { html } = render('a[^x] b[^x]\n\n[^x]: Catatan.');
  expect(html).toContain('aria-label="Catatan kaki 1"');
  expect(html).toContain('<a href="#_fnref-1-2" aria-label="Kembali ke rujukan ke-2 catatan 1">');
});

test('a link to another site has rel=noopener, and a relative link works from any page', () => {
  const { html } = render(
    '[a](https://contoh.example/?a=1&b=2) [b](../lain/) [c](https://warta.example/tentang/) [d](mailto:a@contoh.example) [e](//contoh.example/x)',
  );
  expect(html).toContain('<a href="https://contoh.example/?a=1&#x26;b=2" rel="noopener">a</a>');
  expect(html).toContain('<a href="/artikel/lain/">b</a>');
  expect(html).toContain('<a href="/tentang/">c</a>');
  expect(html).toContain('<a href="mailto:a@contoh.example">d</a>');
  expect(html).toContain('<a href="https://contoh.example/x" rel="noopener">e</a>');
});

test('a picture alone in a paragraph becomes a figure with its title as caption', () => {
  const { html, story } = render('![dua naga](contoh/naga.jpg "Dua naga. Gambar: contoh")');
  expect(story.lead.map(({ kind }) => kind)).toEqual(['figure']);
  expect(elementsIn(html).map(({ name }) => name)).toEqual([
    'figure',
    'picture',
    'source',
    'img',
    'figcaption',
  ]);
  const [, , source, img, caption] = elementsIn(html);
  expect(source?.attributes['srcset']).toBe(
    '/gambar/contoh-360.avif 360w, /gambar/contoh-720.avif 720w',
  );
  expect(img?.attributes).toMatchObject({
    src: '/gambar/contoh-720.webp',
    width: '720',
    height: '360',
    alt: 'dua naga',
    loading: 'lazy',
    decoding: 'async',
  });
  expect(caption?.text).toBe('Dua naga. Gambar: contoh');
});

test('a picture in a sentence keeps its title on pages and in feeds', () => {
  const { opening } = render('a ![b](c.png "d") e').printed;
  for (const html of [opening.html, opening.feed ?? ''])
    expect(valuesOf(html, 'title')).toEqual(['d']);
});

test('a picture without alternative text is reported', () => {
  const { problems } = render('![](contoh/naga.jpg)');
  expect(problems[0]?.message).toContain('tidak punya teks pengganti');
});

test('a reader can scroll a table with the keyboard, and it is aligned without obsolete attributes', () => {
  const { html } = render('| a | b |\n|:--|--:|\n| 1 | 2 |');
  expect(html).toContain('<div data-table="" tabindex="0" role="group"><table>');
  expect(html).toContain('<td data-align="right">2</td>');
  expect(html).not.toContain(' align=');
});

test('quotation marks and dashes stay as the writer typed them', () => {
  const { html } = render(`"a" -- 'b'...`);
  expect(html).toContain(`"a" -- 'b'...`);
});

test('a rule at the start of the text stays a rule, and a heading in a quotation starts no part', () => {
  const { html, story } = render('---\n\n> ## Kutipan\n> isi');
  expect(html).toContain('<hr>');
  expect(story.parts).toEqual([]);
  expect(html).toContain('<strong>Kutipan</strong>');
});

test.each([
  ['a repeated heading', '## Satu\n\na\n\n## Satu!\n\nb', 'sudah dipakai'],
  ['a heading without letters', '## !!!\n\na', 'tidak berisi huruf'],
  ['a heading that cannot become an address', '## Index\n\na', 'tidak bisa menjadi alamat'],
  ['a heading of more than 90 characters', `## ${'!'.repeat(90)}a\n\na`, 'terlalu panjang'],
  ['a heading of the first level', '# Judul\n\na', 'tingkat satu'],
  [
    'a part with the same heading as a section of another part',
    '## Satu\n\n### Dua\n\na\n\n## Dua\n\nb',
    undefined,
  ],
  [
    'a heading that is too long for an address',
    `${'panjang '.repeat(30)}\n---\n\na`,
    'terlalu panjang',
  ],
  ['a footnote in a heading', '## Satu[^1]\n\na\n\n[^1]: b', 'catatan kaki'],
  ['a link to a missing part', '[a](#tidak-ada)', 'tidak menunjuk'],
  ['unclosed HTML around a part', '<blockquote>\n\na\n\n## Satu\n\nb', 'menelan judul bagian'],
  ['an element around the heading of a part', '<div>\n\n## Satu\n\n</div>\n\nb', undefined],
  ['a section around a part', '<section>\n\n## Satu\n\nb\n\n</section>', undefined],
  ['an unclosed comment', 'a\n\n<!-- b\n\nc', 'komentar <!-- tidak ditutup'],
  ['a skipped heading level', '## Satu\n\n#### Dalam\n\na', 'melompat'],
])('%s is reported or corrected', (_, markdown, found) => {
  const { html, problems } = render(markdown);
  if (found === undefined) expect(problems).toEqual([]);
  else expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(found)]);
  if (problems.length > 0) return;
  const ids = valuesOf(html, 'id');
  expect(ids).not.toEqual([]);
  expect(ids).toEqual([...new Set(ids)]);
});

test('superscript and subscript digits are kept in plain text', () => {
  const { parts } = render(
    '## Naik 10<sup>6</sup> kali\n\nLuasnya 5 km<sup>2</sup>, CO<sub>2</sub>.',
  ).printed;
  expect(parts).toMatchObject([{ heading: 'Naik 10⁶ kali', excerpt: 'Luasnya 5 km², CO₂.' }]);
});

test('the excerpt of a part is its own text without footnote numbers', () => {
  const { parts } = render('a\n\n## Satu\n\n- Naik.[^1]\n- Turun.\n\n[^1]: b').printed;
  expect(parts[0]?.excerpt).toBe('Naik. Turun.');
});

test('the word count includes text, headings and tables, but no footnotes', () => {
  expect(
    render('Satu dua.[^1]\n\n## Tiga\n\n| empat |\n|-|\n| lima |\n\n[^1]: enam').story.words,
  ).toBe(5);
});

test('the links and pictures of a story are listed with their lines', () => {
  const { story } = render(
    'a\n\n[b](../lain/)\n\nc <b>d</b>\n\n![e](contoh/f%20g.png)\n\n[h](https://contoh.example/)',
  );
  expect(story.links).toEqual([{ path: '/artikel/lain/', line: 3 }]);
  expect(story.pictures).toEqual([{ src: 'contoh/f g.png', line: 7 }]);
});

test('tables and figures are blocks of their own, except inside a quotation', () => {
  const { story, html } = render(
    'a\n\n| b |\n|-|\n| c |\n\nd\n\n![e](f.png)\n\n> | g |\n> |-|\n> | h |\n>\n> ![i](j.png)',
  );
  expect(story.lead.map(({ kind }) => kind)).toEqual([
    'prose',
    'table',
    'prose',
    'figure',
    'prose',
  ]);
  expect(valuesOf(html, 'data-table')).toHaveLength(2);
  expect(elementsIn(html).filter(({ name }) => name === 'figure')).toHaveLength(2);
});

test.each([
  'a|b\n-|-',
  'a@b.example',
  'https://a.example',
  'www.a.example',
  'a\n:-',
  'a\n-:',
  '~~a~~',
  '[^1]',
  '- [x] a',
])('the text %j needs GitHub’s extensions', (markdown) => expect(hasGfm(markdown)).toBe(true));

test('1,500 random texts that need none of GitHub’s extensions parse the same with and without them', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'kancil',
      'naga',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '# ',
      '---',
      '```',
      '    ',
    ),
    fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<b>',
      '&amp;',
      '!',
      '\\',
      ':',
      '-',
      '.',
      '/',
    ),
    fc.constantFrom('https:', 'www', 'a.b', '[x]', '^', '[a]: /b', '+', '='),
  );
  const withGfm = unified().use(remarkParse).use(remarkGfm).freeze();
  let without = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const markdown = pieces.join('');
      if (hasGfm(markdown)) return;
      without++;
      expect(parseMarkdown(markdown)).toEqual(withGfm.parse(markdown));
    }),
    { numRuns: 3_000, seed: 8 },
  );
  expect(without).toBeGreaterThan(1_500);
});

test.each([
  ['hyphens', '- '.repeat(80)],
  ['stars', `  ${'* '.repeat(80)}`],
])('a long line of %s is a rule', (_, line) => {
  const { html, problems } = render(`a\n\n${line}\n\nb`);
  expect(problems).toEqual([]);
  expect(html).toContain('<hr>');
});

test('a long list number and list markers in the middle of a line do not count as nesting', () => {
  const { problems } = render(`1234567. a ${'> - + '.repeat(60)}`);
  expect(problems.filter(({ isWarning }) => !isWarning)).toEqual([]);
});

test('a heading without letters still gets an id', () => {
  const { html } = render('### !!!\n\na\n\n### ???\n\nb');
  expect(valuesOf(html, 'id')).toEqual(['bagian', 'bagian_2']);
});

test('an empty heading is reported at any level', () => {
  const { problems } = render('## Satu\n\n### <!-- x -->\n\na');
  expect(problems).toMatchObject([
    { line: 3, message: 'judul bagian tidak berisi huruf atau angka' },
  ]);
});

test('a link with a scheme in capitals, as phones write it, leads to its site', () => {
  const { html, problems } = render(
    '[a](HTTPS://contoh.example/A) dan [b](Http://contoh.example/)',
  );
  expect(valuesOf(html, 'href')).toEqual(['https://contoh.example/A', 'http://contoh.example/']);
  expect(problems).toEqual([]);
});

test('a single tilde means “about” and strikes nothing out', () => {
  const { html } = render('Sekitar 5~10 orang dan 20~30 sapi, ~~tidak~~ semua.');
  expect(elementsIn(html).map(({ name }) => name)).toEqual(['p', 'del']);
  expect(textOfHtml(html)).toContain('5~10 orang dan 20~30 sapi');
});

test.each([
  ['“https://contoh.example/a”', 'https://contoh.example/a'],
  ['“www.contoh.example”', 'http://www.contoh.example/'],
  ['https://contoh.example/a… lagi', 'https://contoh.example/a'],
  ['https://contoh.example/a—lanjut', 'https://contoh.example/a'],
  ['[teks](https://contoh.example/a…)', 'https://contoh.example/a%E2%80%A6'],
  ['<https://contoh.example/a…>', 'https://contoh.example/a%E2%80%A6'],
])('a bare address ends before a quotation mark or a dash: %j', (markdown, address) => {
  const { html } = render(markdown);
  expect(valuesOf(html, 'href')).toEqual([address]);
  if (!/^[[<]/.test(markdown)) expect(textOfHtml(html).trim()).toBe(markdown);
});

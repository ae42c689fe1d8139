import { expect, test } from 'vitest';
import { standAlonePart } from '../../src/model/parts.ts';
import { plainText } from '../../src/model/text.ts';
import { render } from './render.ts';

const articleInThreeParts =
  'Teras.\n\n## Satu\n\na[^x]\n\n## Dua *miring*\n\nb[^y] dan [satu](#satu)\n\n## Tiga\n\nc[^x]\n\n[^x]: Catatan x.\n[^y]: Catatan y.';

test('an article is cut at its ## headings, and what stands before the first is no part', async () => {
  const { text } = await render(articleInThreeParts);
  expect(text.lead).toBe('<p>Teras.</p>');
  expect(text.parts.map(({ heading, slug }) => [heading, slug])).toEqual([
    ['Satu', 'satu'],
    ['Dua miring', 'dua-miring'],
    ['Tiga', 'tiga'],
  ]);
  expect(text.notes).toHaveLength(2);
});

test('a part alone brings the footnotes it refers to, under their numbers, and no dead link', async () => {
  const { text } = await render(articleInThreeParts);
  const { html, notes } = standAlonePart(text, text.parts[1]!, '/artikel/contoh/');
  expect(notes).toContain('Catatan y.');
  expect(notes).not.toContain('Catatan x.');
  expect(notes).toContain('value="2"');
  expect(html).toContain('href="/artikel/contoh/#satu"');
  expect(html).toContain('href="#_fn-2"');
});

test('a footnote says in Indonesian what its links do', async () => {
  const { html } = await render('a[^x] b[^x]\n\n[^x]: Catatan.');
  expect(html).toContain('aria-label="Catatan kaki 1"');
  expect(html).toContain('<a href="#_fnref-1-2" aria-label="Kembali ke rujukan 1 yang ke-2">');
});

test('a link to another site says noopener, one to a neighbour is made to work from anywhere', async () => {
  const { html } = await render(
    '[a](https://contoh.example/?a=1&b=2) [b](../lain/) [c](https://warta.example/tentang/) [d](mailto:a@contoh.example) [e](//contoh.example/x)',
  );
  expect(html).toContain('<a href="https://contoh.example/?a=1&#x26;b=2" rel="noopener">a</a>');
  expect(html).toContain('<a href="/artikel/lain/">b</a>');
  expect(html).toContain('<a href="/tentang/">c</a>');
  expect(html).toContain('<a href="mailto:a@contoh.example">d</a>');
  expect(html).toContain('<a href="https://contoh.example/x" rel="noopener">e</a>');
});

test('a picture alone in a paragraph is a figure with its title as caption', async () => {
  const { html } = await render('![dua naga](contoh/naga.jpg "Dua naga. Gambar: contoh")');
  expect(html).toContain(
    '<figure><img src="contoh/naga.jpg" alt="dua naga"><figcaption>Dua naga. Gambar: contoh</figcaption></figure>',
  );
});

test('a picture without a text for those who do not see it is reported', async () => {
  const { problems } = await render('![](contoh/naga.jpg)');
  expect(problems[0]?.found).toContain('tidak punya teks pengganti');
});

test('a table can be scrolled with the keyboard and keeps its alignment without an obsolete attribute', async () => {
  const { html } = await render('| a | b |\n|:--|--:|\n| 1 | 2 |');
  expect(html).toContain('<div data-table="" tabindex="0" role="group"><table>');
  expect(html).toContain('<td data-align="right">2</td>');
  expect(html).not.toContain(' align=');
});

test('quotation marks and dashes stay as the writer typed them', async () => {
  const { html } = await render(`"a" -- 'b'...`);
  expect(html).toContain(`"a" -- 'b'...`);
});

test('a rule at the head of the text is a rule, and a heading inside a quotation opens no part', async () => {
  const { html, text } = await render('---\n\n> ## Kutipan\n> isi');
  expect(html).toContain('<hr>');
  expect(text.parts).toEqual([]);
  expect(html).toContain('<strong>Kutipan</strong>');
});

test.each([
  ['a heading twice', '## Satu\n\na\n\n## Satu!\n\nb', 'sudah dipakai'],
  ['a heading without letters', '## !!!\n\na', 'tidak berisi huruf'],
  ['a heading that is no address', '## Index\n\na', 'tidak bisa menjadi alamat'],
  ['a heading of more than 90 characters', `## ${'!'.repeat(90)}a\n\na`, 'terlalu panjang'],
  ['a heading of the first level', '# Judul\n\na', 'tingkat satu'],
  [
    'a part named like what stands inside another',
    '## Satu\n\n### Dua\n\na\n\n## Dua\n\nb',
    undefined,
  ],
  [
    'a heading that is too long for an address',
    `${'panjang '.repeat(30)}\n---\n\na`,
    'terlalu panjang',
  ],
  ['a footnote in a heading', '## Satu[^1]\n\na\n\n[^1]: b', 'catatan kaki'],
  ['a link to no part', '[a](#tidak-ada)', 'tidak menunjuk'],
  ['HTML that swallows a part', '<blockquote>\n\na\n\n## Satu\n\nb', 'menelan judul bagian'],
  ['a comment that swallows the rest', 'a\n\n<!-- b\n\nc', 'komentar <!-- tidak ditutup'],
  ['a level left out', '## Satu\n\n#### Dalam\n\na', 'melompat'],
])('%s is reported, or made right', async (_, markdown, found) => {
  const { html, problems } = await render(markdown);
  if (found === undefined) expect(problems).toEqual([]);
  else expect(problems.map((problem) => problem.found)).toEqual([expect.stringContaining(found)]);
  if (problems.length > 0) return;
  const ids = html.match(/ id="[^"]*"/g) ?? [];
  expect(ids).toEqual([...new Set(ids)]);
});

test('a raised digit stays raised where a heading becomes plain text', async () => {
  const { text } = await render(
    '## Naik 10<sup>6</sup> kali\n\nLuasnya 5 km<sup>2</sup>, CO<sub>2</sub>.',
  );
  expect(text.parts[0]?.heading).toBe('Naik 10⁶ kali');
  expect(plainText(text.parts[0]?.html ?? '')).toBe('Luasnya 5 km², CO₂.');
});

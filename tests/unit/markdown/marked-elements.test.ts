import { expect, test } from 'vitest';
import { messages } from '../../../src/i18n/reader.ts';
import { digestStory, digestWithoutCheckBoxes } from '../../../src/markdown/render/render-story.ts';
import { parseStory } from '../../../src/markdown/processor.ts';
import { getText } from '../../../src/markdown/render/text.ts';
import { listBlockNodes } from '../../../src/markdown/render/blocks.ts';
import { elementsIn, named, textOfHtml } from '../../html.ts';
import { render } from './render.ts';

const { done, open } = messages.article.tasks;

/** Parses Markdown, and returns the elements of its page. */
const elementsOf = (markdown: string) => elementsIn(render(markdown).pieces.join(''));

test('the check box of a task is a sign with a name, on pages, in feeds and in plain text', () => {
  const markdown = '- [x] Jembatan dibuka\n- [ ] Jalan dibuka\n\n    Lebar.\n- biasa';
  const { pieces } = render(markdown);
  for (const html of pieces.filter((piece) => piece.includes('<li')))
    expect(
      named(elementsIn(html), 'span', { role: 'img' }).map(({ attributes, text }) => [
        attributes['aria-label'],
        text,
      ]),
    ).toEqual([
      [done, '☑'],
      [open, '☐'],
    ]);
  const story = parseStory(markdown, { slug: 'kancil' });
  expect(getText(listBlockNodes(story.lead))).toBe('☑ Jembatan dibuka ☐ Jalan dibuka Lebar. biasa');
});

test('a check box outside a task goes, and another input is refused', () => {
  for (const boxes of [
    '<input type="checkbox" checked>',
    '<input type="checkbox"><input type="checkbox">',
  ])
    expect(named(elementsOf(`${boxes} bebas\n\n- ${boxes} butir`), 'input')).toEqual([]);
  const { problems } = parseStory('a <input type="text" value="x"> b', { slug: 'kancil' });
  expect(problems).toMatchObject([{ message: 'elemen <input> tidak diterbitkan' }]);
});

test('the item of a task is marked, and no other item', () => {
  const items = named(elementsOf('- [x] a\n- [ ] b\n- c\n\n\n1. [x] d\n\n    e'), 'li');
  expect(items.map(({ attributes }) => attributes['data-task'])).toEqual(['', '', undefined, '']);
});

test('a digest tells a finished task from an open one, and knows the story without check boxes', () => {
  const [finished, unfinished, plain] = ['- [x] a', '- [ ] a', '- a'].map((markdown) =>
    parseStory(markdown, { slug: 'kancil' }),
  );
  expect(digestStory(finished!)).not.toBe(digestStory(unfinished!));
  expect(digestWithoutCheckBoxes(finished!)).toBe(digestStory(plain!));
  expect(digestWithoutCheckBoxes(plain!)).toBeUndefined();
});

test.each([
  ['p', 'مرحبا بالعالم.'],
  ['p', '(1) "שלום" kata'],
  ['blockquote', '> بسم الله.'],
  ['ul', '- مرحبا، (1) عالم.'],
  ['ol', '1. مرحبا'],
  ['li', '- مرحبا'],
  ['td', '| a | b |\n| - | - |\n| سوق | 1 |'],
  ['th', '| سوق | b |\n| - | - |\n| c | 1 |'],
  ['h3', '## a\n\nb\n\n### عنوان\n\nc'],
  ['dl', '<dl><dt>سوق</dt><dd>a</dd></dl>'],
  ['dt', '<dl><dt>سوق</dt><dd>a</dd></dl>'],
  ['dd', '<dl><dt>a</dt><dd>سوق</dd></dl>'],
  ['caption', '<table><caption>سوق</caption><tr><td>a</td></tr></table>'],
  ['figcaption', '<figure><p>a</p><figcaption>سوق</figcaption></figure>'],
  ['p', 'ܫܘܩܐ'],
  ['p', 'ބާޒާރު'],
])(
  '%s that begins with a letter of Arabic, Hebrew, Syriac or Thaana is written from right to left: %j',
  (name, markdown) => {
    const [first] = named(elementsOf(markdown), name);
    expect(first?.attributes['dir']).toBe('rtl');
  },
);

test('other text has no direction, and a direction that an author set stays', () => {
  const elements = elementsOf('Kata مرحبا.\n\n<p dir="ltr">مرحبا</p>\n\n12 %');
  expect(named(elements, 'p').map(({ attributes }) => attributes['dir'])).toEqual([
    undefined,
    'ltr',
    undefined,
  ]);
});

test.each([
  ['98. a\n99. b', false],
  ['98. a\n99. b\n100. c', true],
  ['1999. a\n2000. b', true],
  ['<ol><li value="1945">a</li></ol>', true],
  ['<ol start="-99"><li>a</li><li>b</li></ol>', false],
  ['<ol start="-100"><li>a</li></ol>', true],
  ['<ul><li value="1945">a</li></ul>', false],
])('a list with numbers of three digits is marked: %j', (markdown, isWide) => {
  const [list] = elementsOf(markdown).filter(({ name }) => ['ol', 'ul'].includes(name));
  expect(list?.attributes['data-wide']).toBe(isWide ? '' : undefined);
});

test('code keeps tags of Word, and text between other signs stays', () => {
  const { pieces } = render('`<o:p>` pukul 8:30, <https://contoh.example/>, a<b:c');
  expect(pieces.join('')).toContain('&#x3C;o:p>');
  const story = parseStory('a <o:p>x</o:p> **<w:t>y</w:t>** b<o:p>\n</o:p>', { slug: 'kancil' });
  expect(getText(listBlockNodes(story.lead))).toBe('a x y b');
});

test.each(['x', 'p', 'm', 'wp', 'w14', 'mc', 'dt', 'o', 'v', 'w', 'st1'])(
  'a tag of Word with the prefix %s goes, and its text stays',
  (prefix) => {
    const tag = `${prefix}:kancil`;
    const { html, problems } = render(`Satu <${tag} a="b" c='d'>dua</${tag}> tiga<${tag} e="f"/>.`);
    expect(textOfHtml(html).trim()).toBe('Satu dua tiga.');
    expect(problems).toMatchObject([{ line: 1, isWarning: true }]);
  },
);

test.each([
  ['an address in angle brackets', '<https://contoh.example/>', 'https://contoh.example/'],
  ['a name with another prefix', '<b:c>', '<b:c>'],
  ['a name without a prefix', '<:c>', '<:c>'],
  ['a prefix without a name', '<o:>', '<o:>'],
  ['a tag that is not closed', '<o:p', '<o:p'],
])('%s stays in a text with a tag of Word', (_, markdown, shown) => {
  const { html, problems } = render(`Satu<o:p></o:p> ${markdown}\n\nDua.`);
  expect(textOfHtml(html).trim().split('\n')[0]).toBe(`Satu ${shown}`);
  expect(problems).toHaveLength(1);
});

test('an address in angle brackets remains a link in a text with a tag of Word', () => {
  const [link] = named(elementsOf('Satu<o:p></o:p> <https://contoh.example/>'), 'a');
  expect(link?.attributes['href']).toBe('https://contoh.example/');
});

test('an empty cell stays in a text with a tag of Word', () => {
  const cells = named(elementsOf('| a | b | c |\n| - | - | - |\n|  | 1<o:p></o:p> |  |'), 'td');
  expect(cells.map(({ text }) => text)).toEqual(['', '1', '']);
});

test.each([
  ['an emptied paragraph goes', 'Satu.\n\n<o:p></o:p>\n\nDua.', ['p', 'p']],
  ['a paragraph emptied to a space goes', 'Satu.\n\n<o:p>&nbsp;</o:p>\n\nDua.', ['p', 'p']],
  ['an emptied paragraph of a tag like a link goes', 'Satu.\n\n<st1:City>\n\nDua.', ['p', 'p']],
  ['a paragraph with text stays', 'Satu.\n\n<o:p></o:p>Dua.', ['p', 'p']],
  ['a paragraph with code stays', 'Satu.\n\n<o:p></o:p>`dua`', ['p', 'p', 'code']],
  ['a paragraph with HTML stays', 'Satu.\n\n<o:p></o:p><br>', ['p', 'p', 'br']],
])('%s: %j', (_, markdown, names) => {
  expect(elementsOf(markdown).map(({ name }) => name)).toEqual(names);
});

test('a paragraph with a picture stays beside a tag of Word', () => {
  const [picture] = named(elementsOf('Satu.\n\n<o:p></o:p>![Pagar](pagar.png)'), 'img');
  expect(picture?.attributes['alt']).toBe('Pagar');
});

test('an editor gets one message for each line with tags of Word', () => {
  const { problems } = render(
    'Satu<o:p></o:p> dua<w:t></w:t>.\n\nTiga.\n\nEmpat<o:p></o:p> <st1:City>Lima</st1:City>.',
  );
  expect(problems.map(({ line, message }) => [line, message.split(' ')[0]])).toEqual([
    [1, '<o:p>'],
    [5, '<o:p>'],
  ]);
});

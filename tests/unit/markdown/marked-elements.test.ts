import { expect, test } from 'vitest';
import { messages } from '../../../src/i18n/reader.ts';
import { digestStory, digestWithoutCheckBoxes } from '../../../src/markdown/render/render-story.ts';
import { parseStory } from '../../../src/markdown/processor.ts';
import { getText } from '../../../src/markdown/render/text.ts';
import { listBlockNodes } from '../../../src/markdown/render/blocks.ts';
import { elementsIn, named } from '../../html.ts';
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
  expect(named(elementsOf('<input type="checkbox" checked> bebas'), 'input')).toEqual([]);
  const { problems } = parseStory('a <input type="text" value="x"> b', { slug: 'kancil' });
  expect(problems).toMatchObject([{ message: 'elemen <input> tidak diterbitkan' }]);
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
  ['h3', '## a\n\nb\n\n### عنوان\n\nc'],
])(
  '%s that begins with an Arabic or a Hebrew letter is written from right to left: %j',
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
])('a list with numbers of three digits is marked: %j', (markdown, isWide) => {
  const [list] = named(elementsOf(markdown), 'ol');
  expect(list?.attributes['data-wide'] !== undefined).toBe(isWide);
});

test('code keeps tags of Word, and text between other signs stays', () => {
  const { pieces } = render('`<o:p>` pukul 8:30, <https://contoh.example/>, a<b:c');
  expect(pieces.join('')).toContain('&#x3C;o:p>');
  const story = parseStory('a <o:p>x</o:p> **<w:t>y</w:t>** b<o:p>\n</o:p>', { slug: 'kancil' });
  expect(getText(listBlockNodes(story.lead))).toBe('a x y b');
});

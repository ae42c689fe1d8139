import { afterAll, expect, test } from 'vitest';
import { createEdition } from '../../../src/model/edition.ts';
import { ledgerName } from '../../../src/content/ledger.ts';
import { removeInvisibleCharacters } from '../../../src/content/invisible-characters.ts';
import { listMovedPaths } from '../../../src/routes.ts';
import { elementsIn, textOfHtml } from '../../html.ts';
import { contentFolder, head, removeFolders } from './folder.ts';

afterAll(removeFolders);

const now = new Date('2030-01-10T00:00:00Z');
const everyInvisible = '\u00ad\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff';

/** Reads a text, and returns the HTML of its page. */
async function htmlOf(body: string): Promise<string> {
  const content = contentFolder(body);
  const { copy } = await content.read();
  const [article] = copy.articles;
  const { opening, lead, parts } = content.texts.named(article!.text);
  return [
    opening.html,
    lead.html,
    ...parts.map(({ html }, index) => `<h2>${article!.story.parts[index]!.heading}</h2>${html}`),
  ].join('');
}

test.each(
  Array.from(everyInvisible, (character) => [character.codePointAt(0)!.toString(16), character]),
)('U+%s hides no heading, list, quotation, table or emphasis, and splits no word', async (_, x) => {
  const html = await htmlOf(
    `Kata${x}mu.\n\n${x}- butir\n-${x} lain\n\n${x}> Kutipan\n\n|${x}a|b|\n|${x}-|-|\n|1|2|\n\n*${x}*tebal*${x}*\n\n${x}## Ba${x}gian\n\nIsi.`,
  );
  const names = elementsIn(html).map(({ name }) => name);
  for (const name of ['h2', 'ul', 'blockquote', 'table', 'strong'])
    expect(names, name).toContain(name);
  expect(textOfHtml(html)).toContain('Katamu.');
  expect(html).not.toContain(x);
});

test.each(['\u200e', '\u200f', '\u061c'])(
  'the mark %j goes from Latin text and from the signs of a right-to-left line, and stays beside its letters and digits',
  (mark) => {
    expect(removeInvisibleCharacters(`${mark}## Pa${mark}sar ${mark}2`)).toBe('## Pasar 2');
    expect(removeInvisibleCharacters(`a\n${mark}## ${mark}سوق`)).toBe(`a\n## ${mark}سوق`);
    expect(removeInvisibleCharacters(`${mark}1. سوق`)).toBe('1. سوق');
    expect(removeInvisibleCharacters(`سوق ${mark}12${mark} (${mark})`)).toBe(
      `سوق ${mark}12${mark} ()`,
    );
  },
);

test.each([
  ['می\u200cخواهم 👩\u200d🌾', 'می\u200cخواهم 👩\u200d🌾'],
  ['می\u200cخواهم 👩\u200d🌾 Pa\u200bsar', 'می\u200cخواهم 👩\u200d🌾 Pasar'],
  ['Kan\u200bcil 👩\u200d🌾\u200e', 'Kancil 👩\u200d🌾'],
])('joiners stay, which letters and emoji need: %j', (text, visible) => {
  expect(removeInvisibleCharacters(text)).toBe(visible);
});

test.each([
  ['invisible characters go', '\u200bسوق\u00ad بي\u2060ع\ufeff', 'سوق بيع'],
  ['a mark before the number of an item goes', '> \u200f1. سوق', '> 1. سوق'],
  ['a mark before the first letter goes', '\u200fسوق', 'سوق'],
  ['the spaces before a mark stay', '  \u200f- سوق', '  - سوق'],
  ['the tab before a mark stays', '> \t\u200e- سوق', '> \t- سوق'],
  ['the spaces after a mark stay', '\u200f  - سوق', '  - سوق'],
  ['several marks at the start go', '\u200f\u200e\u061cسوق', 'سوق'],
  ['several marks between signs go', 'سوق (\u200f\u200e)', 'سوق ()'],
  ['a mark after a vowel sign stays', 'سوقٌ\u200f!', 'سوقٌ\u200f!'],
  ['a mark before a vowel sign stays', 'سوق (\u200f\u064c)', 'سوق (\u200f\u064c)'],
  ['a mark between letters stays', 'سوق\u200fبيع', 'سوق\u200fبيع'],
  ['a mark after a letter stays', 'سوق\u200f!', 'سوق\u200f!'],
  ['several marks before a letter stay', '- (\u200f\u200eسوق', '- (\u200f\u200eسوق'],
  [
    'a mark beside Latin letters stays',
    'سوق C\u200e++ (\u200ePasar)',
    'سوق C\u200e++ (\u200ePasar)',
  ],
  ['a mark beside digits stays', 'سوق -\u200e12\u200e%', 'سوق -\u200e12\u200e%'],
  ['each line stands alone', 'سوق\u200f!\nPasar\u200f!', 'سوق\u200f!\nPasar!'],
])('in a right-to-left line, %s: %j', (_, text, visible) => {
  expect(removeInvisibleCharacters(text)).toBe(visible);
});

test('front matter may have invisible characters, in fields and before their names', async () => {
  const content = contentFolder();
  content.write(
    'articles/kancil.md',
    `---\n\u200b${head.replace('Kancil Melompat', 'Kan\u00adcil Melompat')}\n---\n\nTeks.\n`,
  );
  const { copy } = await content.read();
  expect(copy.articles[0]?.title).toBe('Kancil Melompat');
});

test('a problem keeps its line', async () => {
  const content = contentFolder('\u200bSatu.\n\n\u200b\n\n\u200b[a] (https://contoh.example/)');
  expect(await content.problems()).toEqual([
    `content/articles/kancil.md · ${head.split('\n').length + 8} · isi · ada spasi antara [teks] dan (alamat), sehingga tautannya tidak jadi`,
  ]);
});

test('the address of a part made from invisible characters leads to the part, and the ledger accepts the text', async () => {
  const body =
    'Pembuka.\n\n\u200b- butir\n\n## Per\u00adda\u00adgang\u00adan beras\n\nIsi.\n\n\u2060## Pasar\n\nIsi.';
  const content = contentFolder(body);
  const { copy } = await content.read();
  const { story } = copy.articles[0]!;
  expect(story.parts.map(({ slug }) => slug)).toEqual(['perdagangan-beras', 'pasar']);
  expect(story.former?.parts).toEqual([{ was: 'per-da-gang-an-beras', now: 'perdagangan-beras' }]);
  const edition = createEdition(copy, now);
  expect(listMovedPaths(edition.articles[0]!)).toContainEqual({
    from: '/artikel/kancil/per-da-gang-an-beras/',
    to: '/artikel/kancil/perdagangan-beras/',
  });
  // The line of a ledger that a version without this rule wrote.
  const { createLedger, digestReadableText, serializeLedger } =
    await import('../../../src/content/ledger.ts');
  const ledger = createLedger(copy, now);
  const line = ledger.get('kancil')!;
  const digest = digestReadableText(copy.articles[0]!, story.former?.digests[0]);
  expect(digest).not.toBe(line.digest);
  ledger.set('kancil', {
    ...line,
    digest,
    addresses: ['/artikel/kancil/', '/artikel/kancil/per-da-gang-an-beras/'],
  });
  content.write(ledgerName, serializeLedger(ledger));
  expect(await content.problems()).toEqual([]);
  // Another change is still found.
  content.write('articles/kancil.md', `---\n${head}\n---\n\n${body} Lagi.\n`);
  expect(await content.problems()).toEqual([
    expect.stringContaining('teks yang sudah terbit berubah tanpa keterangan'),
  ]);
});

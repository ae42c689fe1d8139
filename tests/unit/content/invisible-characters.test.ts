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

test('joiners stay, which letters and emoji need', () => {
  const text = 'می\u200cخواهم 👩\u200d🌾';
  expect(removeInvisibleCharacters(text)).toBe(text);
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

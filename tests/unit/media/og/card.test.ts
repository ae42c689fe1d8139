import { formatHex } from 'culori';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { palette } from '../../../../src/config/palette.ts';
import { drawCard, readCard } from '../../../../src/media/og/draw.ts';
import {
  createArticleCard,
  type Card,
  getCardName,
  cardSizes,
  getCardText,
  createListingCard,
  createPartCard,
} from '../../../../src/media/og/card.ts';
import type { MapFigure } from '../../../../src/model/story.ts';
import { countPages } from '../../../../src/model/listing.ts';
import { getCards } from '../../../../src/content/hashed-files.ts';
import { article, edition, listing, part, story } from '../../../fixtures/gazette/articles.ts';

const twelve = Array.from({ length: 12 }, (_, index) =>
  part({ slug: `b-${index}`, heading: `Babak ${index + 1}` }),
);
const inTwelve = article({ story: story({ parts: twelve }) });
const design = 'rancangan';
const long =
  'Panjang sekali judul berita dongeng ini hingga sembilan puluh karakter jumlahnya, sungguh a';
const inOneLong = article({
  title: long,
  story: story({ parts: [part({ slug: 'x', heading: long })] }),
});

const file = { path: '/gambar/x.png', width: 1, height: 1, bytes: 1 };

const cards: [string, Card][] = [
  ['a short headline', createArticleCard(article({ title: 'Naga' }), design)],
  ['a long headline', createArticleCard(article({ title: long }), design)],
  [
    '90 characters without a space',
    createArticleCard(article({ title: 'Kancil'.repeat(15) }), design),
  ],
  ['a headline of 90 letters W', createArticleCard(article({ title: 'W'.repeat(90) }), design)],
  [
    'quotation marks and text that looks like HTML',
    createArticleCard(article({ title: '“Kancil” & \'Tani\': <b>"Pagar"</b> — 100%' }), design),
  ],
  ['an old event', createArticleCard(article({ happened: '2024-02-29' }), design)],
  ['one of twelve parts', createPartCard(inTwelve, 6, design)],
  ['a part with a long heading and headline', createPartCard(inOneLong, 0, design)],
  [
    'a desk with the widest name and description that an editor may write',
    createListingCard(
      countPages(
        listing([article()], {
          kind: 'desk',
          term: { slug: 'x', name: 'W'.repeat(60), description: 'W'.repeat(240) },
        }),
      )[0]!,
      design,
    ),
  ],
  [
    'a tag whose words are all just too long for a line',
    createListingCard(
      countPages(
        listing([article()], {
          kind: 'tag',
          term: { slug: 'x', name: 'W'.repeat(60), description: 'mmmmmmmmmmm '.repeat(20).trim() },
        }),
      )[0]!,
      design,
    ),
  ],
  [
    'an article of a desk whose name needs two lines',
    createArticleCard(article({ title: long, desk: { slug: 'x', name: 'W'.repeat(60) } }), design),
  ],
  ['a long headline in a square', createArticleCard(article({ title: long }), design, 'square')],
  [
    'an old event in a square',
    createArticleCard(article({ title: long, happened: '2024-09-29' }), design, 'square'),
  ],
  [
    'a headline of the widest letter in a square',
    createArticleCard(article({ title: 'W'.repeat(90), happened: '2024-09-29' }), design, 'square'),
  ],
  [
    'a headline of the widest letter in the shape 4:3',
    createArticleCard(
      article({
        title: 'W'.repeat(90),
        happened: '2024-09-29',
        desk: { slug: 'x', name: 'W'.repeat(60) },
      }),
      design,
      'standard',
    ),
  ],
  [
    'a desk with a long description',
    createListingCard(
      countPages(
        listing([article()], {
          kind: 'desk',
          term: {
            slug: 'x',
            name: 'Negeri Dongeng',
            description: 'Kabar karangan. '.repeat(15).trim(),
          },
        }),
      )[0]!,
      design,
    ),
  ],
];
cards.push([
  'names in the scripts of their countries',
  createArticleCard(
    article({ title: 'Kim (김정은), Putin (Путин), السلام, ꦮꦂꦠ di Pyongyang (평양)' }),
    design,
  ),
]);
const map: MapFigure = {
  kind: 'map',
  caption: 'Dongeng',
  name: 'dongeng',
  countries: ['KP'],
  places: [{ name: 'Pyongyang', latitude: 39.03, longitude: 125.75 }],
};
const withMap = createArticleCard(
  article({
    title: long,
    happened: '2024-02-29',
    story: story({ lead: { alt: '', caption: '', figure: map, drawn: file, features: ['map'] } }),
  }),
  design,
);
cards.push(['an article with a map', withMap]);
// The order of right-to-left letters in the drawing differs from their order in the text.
const letters = (text: string) => text.replace(/[\s\p{Script=Arabic}]+/gu, '');

describe('a card of', () => {
  test.each(cards)('%s shows all its texts, and none is cut off', async (_, card) => {
    const { lines, fits } = await readCard(card);
    const read = letters(lines.join(''));
    for (const shown of [card.label, card.title, card.subtitle, card.date, card.note, 'Warta'])
      expect(read).toContain(letters(shown));
    expect(fits).toBe(true);
  });

  test.each(cards)(
    '%s is a PNG with the dimensions of the card, and at most 100 kB',
    async (_, card) => {
      const picture = await drawCard(card);
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
        card.width,
        card.height,
      ]);
      expect(picture.length).toBeLessThanOrEqual(100_000);
    },
  );
});

test('a map fills the half of a card beside its texts, and a card without such a half has no map', async () => {
  const { figure, ...without } = withMap;
  expect(figure).toBe(map);
  const pixelsOf = async (card: Card) =>
    await sharp(await drawCard(card))
      .removeAlpha()
      .extract({ left: 720, top: 20, width: 460, height: 450 })
      .raw()
      .toBuffer();
  const [drawn, bare] = [await pixelsOf(withMap), await pixelsOf({ ...without, title: '' })];
  const isPaper = (data: Buffer) => data.every((value, at) => value === data[at % 3]);
  expect(isPaper(bare)).toBe(true);
  expect(isPaper(drawn)).toBe(false);
  const square = createArticleCard(
    article({
      story: story({ lead: { alt: '', caption: '', figure: map, drawn: file, features: ['map'] } }),
    }),
    design,
    'square',
  );
  expect(square).not.toHaveProperty('figure');
});

test('a name never breaks across lines of a card, and the alternative text contains it unchanged', async () => {
  const name = 'Kancil Ki-jang';
  const tearing = Array.from(
    { length: 40 },
    (_, index) => 'Rimba '.repeat(index % 8) + 'a'.repeat(index) + ' ' + name,
  );
  let second = 0;
  for (const title of tearing) {
    const card = createArticleCard(article({ title, names: [name] }), design);
    const { lines } = await readCard(card);
    const line = lines.findIndex((one) => one.includes('Kancil'));
    if (line > 1) second++;
    expect(lines[line]?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')).toContain(name);
    expect(getCardText(card)).toContain(name);
  }
  expect(second).toBeGreaterThan(5);
});

test('a card with too much text is not drawn', async () => {
  const card = { ...createArticleCard(article(), design), title: 'Terlalu panjang. '.repeat(60) };
  await expect(drawCard(card)).rejects.toThrow(
    'No scale has room for the card of "Terlalu panjang.',
  );
});

test('each card shows a date, and the date of the event comes before that of publication', () => {
  expect(createArticleCard(article(), design)).toMatchObject({
    date: 'Terbit 1 Januari 2030',
    note: '',
  });
  expect(createArticleCard(article({ happened: '2024-02-29' }), design)).toMatchObject({
    date: 'Peristiwa 29 Februari 2024',
    note: 'Terbit 1 Januari 2030',
  });
});

test('a card omits characters that its typeface lacks, which would be drawn as empty boxes', async () => {
  const card = createArticleCard(article({ title: 'Kancil 😀 tidur' }), design);
  expect((await readCard(card)).lines).toContain('Kancil tidur');
});

test('letters of other scripts are drawn as themselves, not as empty boxes', async () => {
  const drawn = async (title: string) =>
    (await drawCard(createArticleCard(article({ title }), design))).toString('base64');
  for (const [one, other] of [
    ['김', '정'],
    ['س', 'ل'],
    ['ꦮ', 'ꦠ'],
  ] as const)
    expect(await drawn(one)).not.toBe(await drawn(other));
});

test('the alternative text of a card repeats its texts as sentences', () => {
  expect(getCardText(createArticleCard(article({ title: 'Kancil tidur?' }), design))).toBe(
    'Dongeng. Kancil tidur? Terbit 1 Januari 2030. Warta',
  );
});

test('the card of a part shows the number of the part and the headline of its article', () => {
  expect(createPartCard(inTwelve, 6, design)).toMatchObject({
    label: 'Bagian 7 dari 12',
    title: 'Babak 7',
    subtitle: 'Kancil Melompat',
  });
});

test('two cards have the same name only if they show the same', () => {
  const name = getCardName(createArticleCard(article(), design));
  expect(getCardName(createArticleCard(article({ standfirst: 'Lain.' }), design))).toBe(name);
  expect(getCardName(createArticleCard(article({ title: 'Lain' }), design))).not.toBe(name);
  expect(getCardName(createArticleCard(article(), design, 'square'))).not.toBe(name);
});

test('an article has a card for previews, one in each shape that search engines require, and one for each part', () => {
  const own = getCards(edition()).filter(({ date }) => date.startsWith('Terbit'));
  expect(own).toHaveLength(Object.keys(cardSizes).length + 1);
});

test('the name of a card changes with the code that draws it', () => {
  expect(getCardName(createArticleCard(article(), 'lain'))).not.toBe(
    getCardName(createArticleCard(article(), design)),
  );
});

test('a card has the colors of the palette', async () => {
  const { data } = await sharp(await drawCard(createArticleCard(article(), design)))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const hex = (offset: number) => `#${data.subarray(offset, offset + 3).toString('hex')}`;
  expect(hex(0)).toBe(formatHex(palette.accent.light));
  expect(hex(data.length - 3)).toBe(formatHex(palette.paper.light));
});

test('the name of every card of an edition changes with the code that draws it', () => {
  const names = (key: string) => getCards({ ...edition(), design: key }).map(getCardName);
  const [before, after] = [names('lama'), names('baru')];
  expect(before.length).toBeGreaterThan(8);
  expect(after).toHaveLength(before.length);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
});

import { expect, test } from 'vitest';
import { elementsIn, named, textOfHtml, valuesOf } from '../../html.ts';
import { render } from './render.ts';

const mapOf = (label: string, places = '- Jakarta: -6.2, 106.82\n- Nusantara: -0.97, 116.7') =>
  `Jakarta dan Nusantara.\n\n:::peta[${label}]{negara=ID}\n${places}\n:::\n\nAkhir.`;

const chartOf = (rows: string, attributes = 'jenis=batang sumber="Catatan rekaan"') =>
  `Teras.\n\n:::grafik[Harga rekaan]{${attributes}}\n| Bulan | Harga |\n|---|---|\n${rows}\n:::\n\nAkhir.`;

test('a map is a figure with a description for readers who cannot see it', () => {
  const { story, printed, problems } = render(mapOf('Dua kota'));
  expect(problems).toEqual([]);
  expect(story.lead.map(({ kind }) => kind)).toEqual(['prose', 'map', 'prose']);
  const elements = elementsIn(printed.lead.html);
  expect(
    named(elements, 'svg', { role: 'img' }).map(({ attributes }) => attributes['aria-label']),
  ).toEqual(['Peta Indonesia. Nusantara sekitar 1.200 km di timur laut Jakarta.']);
  expect(named(elements, 'text').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Jakarta', 'Nusantara', 'Indonesia', 'Australia']),
  );
  expect(named(elements, 'figcaption').map(({ text }) => text)).toEqual([
    'Dua kota. Garis batas menurut Natural Earth, bukan sikap redaksi.',
  ]);
});

test('a subscriber gets a map as a picture with the same description', () => {
  const feed = render(mapOf('Dua kota')).printed.lead.feed ?? '';
  expect(valuesOf(feed, 'alt')).toEqual([
    'Peta Indonesia. Nusantara sekitar 1.200 km di timur laut Jakarta.',
  ]);
  expect(valuesOf(feed, 'src')).toEqual(['https://warta.example/gambar/dua-kota-1200.png']);
  expect(named(elementsIn(feed), 'svg')).toEqual([]);
});

test('a bar chart is a table with bars in its rows, each as long as its number', () => {
  const { printed, problems } = render(
    chartOf('| Januari | 1.000 |\n| Februari | 2.500,5 |\n| Maret | – |'),
  );
  expect(problems).toEqual([]);
  const elements = elementsIn(printed.lead.html);
  expect(
    named(elements, 'td')
      .map(({ text }) => text)
      .filter(Boolean),
  ).toEqual(['1.000', '2.500,5', '–']);
  expect(named(elements, 'rect').map(({ attributes }) => attributes['width'])).toEqual([
    '40%',
    '100%',
  ]);
  expect(named(elements, 'caption').map(({ text }) => text)).toEqual(['Harga rekaan']);
});

test('bars of negative numbers go the other way', () => {
  const { printed } = render(chartOf('| Januari | −10 |\n| Februari | 30 |'));
  const elements = elementsIn(printed.lead.html);
  // Each row has a piece of the axis, at zero.
  expect(named(elements, 'line').map(({ attributes }) => attributes['x1'])).toEqual(['25%', '25%']);
  const bars = named(elements, 'rect').map(({ attributes }) => attributes);
  expect(bars.map(({ x, width }) => [x, width])).toEqual([
    [undefined, '25%'],
    ['25%', '75%'],
  ]);
});

test('a reader can open a table with the numbers of a line chart', () => {
  const { printed, problems } = render(
    chartOf('| 2020 | 1 |\n| 2021 | 3 |\n| 2025 | 2 |', 'jenis=garis sumber=x'),
  );
  expect(problems).toEqual([]);
  const elements = elementsIn(printed.lead.html);
  expect(
    named(elements, 'details')[0]
      ?.inside()
      .filter(({ name }) => name === 'td'),
  ).toHaveLength(3);
  // Horizontal distances are in proportion to the years.
  const [d = ''] = named(elements, 'path').map(({ attributes }) => attributes['d']);
  const xs = d.match(/[ML](\d+)/g)?.map((step) => Number(step.slice(1))) ?? [];
  const [first = 0, second = 0, last = 0] = xs;
  expect((second - first) / (last - first)).toBeCloseTo(0.2, 1);
});

test('the words of an author appear in a figure only as text', () => {
  const evil = [
    `"><script>alert(1)</script>`,
    `</text></svg><img src=x onerror=alert(1)>`,
    `x" onload="alert(1)`,
  ];
  for (const text of evil)
    for (const markdown of [
      mapOf(text.replaceAll('[', '')),
      mapOf('Kota', `- ${text}: -6.2, 106.82`),
      chartOf(`| ${text} | 1 |\n| b | 2 |`),
      chartOf('| a | 1 |\n| b | 2 |', `jenis=batang sumber='${text}'`),
      mapOf('Kota').replace('negara=ID', `negara=ID onload='${text}'`),
      mapOf('Kota').replace('negara=ID', `negara='${text}'`),
    ]) {
      const { pieces } = render(markdown);
      expect(pieces).not.toEqual([]);
      for (const piece of pieces) {
        const elements = elementsIn(piece);
        expect(named(elements, 'script')).toEqual([]);
        expect(
          elements
            .flatMap(({ attributes }) => Object.keys(attributes))
            .filter((name) => /^on|^style$/.test(name)),
        ).toEqual([]);
        expect(valuesOf(piece, 'src').filter((src) => src === 'x')).toEqual([]);
      }
    }
});

test('a placeholder that an author guesses does not become a figure', () => {
  const { story } = render('00000000000000000000000000000000-figure-0');
  expect(story.lead.map(({ kind }) => kind)).toEqual(['prose']);
});

test('a figure inside unclosed HTML is reported and not shown', () => {
  const { problems, pieces } = render(`<blockquote>\n\n${mapOf('Dua kota')}`);
  expect(problems.map(({ message: found }) => found)).toContain(
    'peta dan grafik tidak bisa berada di dalam kutipan, daftar, atau HTML',
  );
  for (const piece of pieces) {
    expect(named(elementsIn(piece), 'svg')).toEqual([]);
    expect(textOfHtml(piece)).not.toContain('-figure-');
  }
});

test.each(['Pukul 21:00 dan skor 3:1', 'lihat:kata', 'a ::: b'])('%s is plain text', (text) => {
  const { printed, problems } = render(text);
  expect(problems).toEqual([]);
  expect(textOfHtml(printed.opening.html)).toBe(text);
});

test('a text with far too many maps and charts is refused before it is parsed', () => {
  const { problems } = render(':::a\n'.repeat(3_000));
  expect(problems.map(({ line, message: found }) => [line, found])).toEqual([
    [201, 'tanda ::: lebih dari 200'],
  ]);
});

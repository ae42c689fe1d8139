import { afterAll, expect, test } from 'vitest';
import {
  ledgerName,
  createLedger,
  serializeLedger,
  readLedger,
} from '../../../src/content/ledger.ts';
import { createReport } from '../../../src/content/report.ts';
import { type ContentFolder, contentFolder, head, removeFolders } from './folder.ts';

afterAll(removeFolders);

const now = new Date('2030-01-10T00:00:00Z');
const text = 'Kancil melompat.\n\n## Lompatan kedua\n\nLebih tinggi.';
const file = 'articles/kancil.md';
const article = (change: (file: string) => string = (same) => same) =>
  change(`---\n${head}\n---\n\n${text}\n`);
const withField = (field: string, change: (text: string) => string = (same) => same) =>
  article((whole) => change(whole).replace('\n---\n\n', `\n${field}\n---\n\n`));

/** Creates content whose only article is in the ledger. */
async function publishedContent(): Promise<ContentFolder> {
  const content = contentFolder();
  content.write(file, article());
  const { copy } = await content.read();
  content.write(ledgerName, serializeLedger(createLedger(copy, now)));
  return content;
}

const problemsAfter = async (change: (content: ContentFolder) => void) => {
  const content = await publishedContent();
  change(content);
  return withoutLines(await content.problems());
};

/** Removes the line numbers of fields from problems. */
const withoutLines = (told: string[]) => told.map((line) => line.replace(/ · \d+(?= · [a-z])/, ''));

test('the ledger has one line for each article, sorted by key, with its addresses and a digest', async () => {
  const content = await publishedContent();
  content.write(
    'articles/abang.md',
    article((whole) => whole.replace('Kancil melompat.\n', 'duduk.\n')),
  );
  const { copy } = await content.read();
  const lines = serializeLedger(createLedger(copy, now)).trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { key: string }).key)).toEqual([
    'abang',
    'kancil',
  ]);
  expect(JSON.parse(lines[1] ?? '')).toEqual({
    key: 'kancil',
    at: '2030-01-01T10:00:00+07:00',
    published: '2030-01-01T10:00:00+07:00',
    digest: expect.stringMatching(/^1-[\da-f]{32}$/) as unknown,
    addresses: [
      '/artikel/kancil/',
      '/artikel/kancil/lompatan-kedua/',
      '/penulis/si-kancil/',
      '/rubrik/dongeng/',
      '/tag/kancil/',
    ],
  });
});

test('the ledger contains no upcoming articles and no drafts', async () => {
  const content = await publishedContent();
  content.write(
    'articles/esok.md',
    article((whole) =>
      whole.replace('2030-01-01', '2030-02-01').replace('Kancil melompat.\n', 'a.\n'),
    ),
  );
  content.write(
    'articles/draf.md',
    withField('draft: true', (whole) => whole.replace('Kancil melompat.\n', 'b.\n')),
  );
  const { copy } = await content.read();
  expect([...createLedger(copy, now).keys()]).toEqual(['kancil']);
});

const silent =
  'content/articles/kancil.md · corrections · teks yang sudah terbit berubah tanpa keterangan kepada pembaca';

test.each([
  ['the text', (whole: string) => whole.replace('Lebih tinggi', 'Lebih rendah')],
  ['the title', (whole: string) => whole.replace('Kancil Melompat', 'Kancil Terbang')],
  ['the standfirst', (whole: string) => whole.replace('Ia melompat.', 'Ia terbang.')],
  ['the place', (whole: string) => whole.replace('Kebun Mentimun', 'Pasar')],
  ['one figure', (whole: string) => whole.replace('Lebih tinggi', 'Lebih tinggi 2 m')],
])('a published article is refused if %s changed without an explanation', async (_, change) => {
  expect(await problemsAfter((content) => content.write(file, article(change)))).toEqual([silent]);
});

test.each([
  ['spaces and lines', (whole: string) => whole.replace('Kancil melompat.', 'Kancil\nmelompat.')],
  ['quotation marks', (whole: string) => whole.replace('Lebih tinggi.', '“Lebih tinggi.”')],
  ['its description', (whole: string) => whole.replace('di kebun.', 'di pasar.')],
])('an article counts as unchanged if only %s changed', async (_, change) => {
  expect(await problemsAfter((content) => content.write(file, article(change)))).toEqual([]);
});

const changed = (whole: string) => whole.replace('Lebih tinggi', 'Lebih rendah');

test.each([
  'corrections: [{ at: 2030-01-02T10:00:00+07:00, was: tinggi, now: rendah, why: Salah lihat. }]',
  'changes: [{ at: 2030-01-02T10:00:00+07:00, text: Diukur lagi. }]',
  'minor: [{ at: 2030-01-02T10:00:00+07:00, reason: salah ketik }]',
])('a change explained by %s is published', async (field) => {
  const content = await publishedContent();
  content.write(file, withField(field, changed));
  const { copy } = await content.read();
  // Another change needs another explanation.
  content.write(ledgerName, serializeLedger(createLedger(copy, now)));
  expect(await content.problems()).toEqual([]);
  content.write(
    file,
    withField(field, (whole) => changed(whole).replace('rendah', 'pendek')),
  );
  expect(withoutLines(await content.problems())).toEqual([silent]);
});

test('a published article cannot be deleted or hidden, but can be withdrawn', async () => {
  expect(
    await problemsAfter((content) => {
      content.write('articles/naga.md', article(changed));
      content.remove(file);
    }),
  ).toEqual([
    'content/articles/kancil.md · artikel ini sudah terbit di /artikel/kancil/, tetapi berkasnya tidak ada',
  ]);
  const hidden = [
    'content/articles/kancil.md · artikel ini sudah terbit, tetapi sekarang disembunyikan',
  ];
  expect(await problemsAfter((content) => content.write(file, withField('draft: true')))).toEqual(
    hidden,
  );
  const later = article((whole) => whole.replace('2030-01-01', '2030-03-01'));
  expect(await problemsAfter((content) => content.write(file, later))).toEqual(hidden);
  const withdrawn = 'withdrawn: { at: 2030-01-05T10:00:00+07:00, reason: Tidak benar. }';
  expect(await problemsAfter((content) => content.write(file, withField(withdrawn)))).toEqual([]);
});

test.each([
  ['a correction', 'corrections: [{ at: 2030-01-02T10:00:00+07:00, now: a, why: b }]'],
  ['a change', 'changes: [{ at: 2030-01-02T10:00:00+07:00, text: a }]'],
  ['a reply', 'replies: [{ at: 2030-01-02T10:00:00+07:00, by: a, text: b }]'],
  ['a withdrawal', 'withdrawn: { at: 2030-01-02T10:00:00+07:00, reason: a }'],
])('%s cannot be removed without an explanation', async (_, field) => {
  const content = await publishedContent();
  content.write(file, withField(field));
  const { copy } = await content.read();
  content.write(ledgerName, serializeLedger(createLedger(copy, now)));
  content.write(file, article());
  expect(withoutLines(await content.problems())).toEqual([silent]);
});

test.each([
  ['a link leads elsewhere', '[a](https://a.example/)', '[a](https://b.example/)'],
  ['a word is struck out', 'tidak bersalah', '~~tidak~~ bersalah'],
  ['a digit is no longer superscript', '10<sup>2</sup>', '102'],
  ['a quotation becomes text of the newspaper', '> Saya mencuri.', 'Saya mencuri.'],
  [
    'a digit moves to another table cell',
    '| a | b |\n|---|---|\n| 1 | 23 |',
    '| a | b |\n|---|---|\n| 12 | 3 |',
  ],
])('a text counts as changed if %s', async (_, before, after) => {
  const content = contentFolder();
  content.write(
    file,
    article((whole) => `${whole}\n${before}\n`),
  );
  const { copy } = await content.read();
  content.write(ledgerName, serializeLedger(createLedger(copy, now)));
  expect(await content.problems()).toEqual([]);
  content.write(
    file,
    article((whole) => `${whole}\n${after}\n`),
  );
  expect(withoutLines(await content.problems())).toEqual([silent]);
});

test('the time of publication cannot change', async () => {
  const later = article((whole) => whole.replace('2030-01-01T10', '2030-01-02T10'));
  expect(await problemsAfter((content) => content.write(file, later))).toEqual([
    'content/articles/kancil.md · published · waktu terbit artikel ini berubah; semula 2030-01-01T10:00:00+07:00',
  ]);
});

test('an article cannot take the place of another article at its address', async () => {
  const content = await publishedContent();
  const naga = '---\n' + head.replace('Kancil Melompat', 'Naga') + '\n---\n\nNaga terbang.\n';
  content.write('articles/naga.md', naga);
  const { copy } = await content.read();
  content.write(ledgerName, serializeLedger(createLedger(copy, now)));
  content.remove('articles/naga.md');
  content.write(file, naga.replace('place:', 'guid: naga\naliases: [naga]\nplace:'));
  expect(await content.problems()).toEqual([
    'content/articles/kancil.md · artikel ini sudah terbit di /artikel/kancil/, tetapi berkasnya tidak ada',
  ]);
});

test('a published article that becomes a draft is reported even if it has other mistakes', async () => {
  const wrong = withField('draft: true', (whole) =>
    whole.replace('desk: dongeng', 'desk: tidak-ada'),
  );
  expect(
    await problemsAfter((content) => {
      content.write('articles/naga.md', article(changed));
      content.write(file, wrong);
    }),
  ).toEqual([
    'content/articles/kancil.md · draft · artikel ini sudah terbit, tetapi sekarang disembunyikan',
  ]);
});

test('a part whose heading has letters of another script can be renamed', async () => {
  const content = contentFolder();
  const of = (heading: string, more = '') =>
    `---\n${head}${more}\n---\n\nKancil.\n\n## ${heading}\n\nIsi.\n`;
  content.write(file, of('Café di Москва'));
  const { copy } = await content.read();
  content.write(ledgerName, serializeLedger(createLedger(copy, now)));
  const minor = '\nminor: [{ at: 2030-01-02T10:00:00+07:00, reason: judul }]';
  content.write(file, of('Kafe', `${minor}\nformerly: [{ was: cafe-di-москва, now: Kafe }]`));
  expect(await content.problems()).toEqual([]);
});

test('only the development server may leave out a published article without a last good version', async () => {
  const content = await publishedContent();
  content.write('articles/naga.md', article(changed));
  content.write(
    file,
    article((whole) => whole.replace('desk: dongeng', 'desk: tidak-ada')),
  );
  const none = { article: () => undefined, rest: undefined };
  await expect(content.read({ lastGood: none })).rejects.toThrow('tidak ada di desks.yaml');
  const { copy, rejected } = await content.read({ lastGood: { ...none, mayLose: true } });
  expect(copy.articles.map(({ slug }) => slug)).toEqual(['naga']);
  expect(rejected).toEqual([{ slug: 'kancil', isKept: false }]);
});

test('a part that loses its address is refused, unless the front matter names its old address', async () => {
  const renamed = (whole: string) => whole.replace('## Lompatan kedua', '## Lompatan lain');
  const minor = 'minor: [{ at: 2030-01-02T10:00:00+07:00, reason: judul }]';
  expect(await problemsAfter((content) => content.write(file, withField(minor, renamed)))).toEqual([
    'content/articles/kancil.md · formerly · alamat bagian /artikel/kancil/lompatan-kedua/ pernah terbit dan sekarang hilang',
  ]);
  const formerly = `${minor}\nformerly: [{ was: lompatan-kedua, now: Lompatan lain }]`;
  expect(
    await problemsAfter((content) => content.write(file, withField(formerly, renamed))),
  ).toEqual([]);
});

test('a removed tag is reported once, in its list', async () => {
  const naga = (whole: string) => whole.replace('tags: [kancil]', 'tags: [naga]');
  const change = (tags: string) => (content: ContentFolder) => {
    content.write(file, article(naga));
    content.write('tags.yaml', tags);
  };
  expect(await problemsAfter(change('naga:\n  name: Naga\n'))).toEqual([
    'content/tags.yaml · alamat /tag/kancil/ pernah terbit, tetapi "kancil" tidak ada lagi dalam daftar ini',
  ]);
  expect(await problemsAfter(change('naga:\n  name: Naga\n  aliases: [kancil]\n'))).toEqual([]);
  // A tag without articles keeps its page.
  expect(await problemsAfter(change('naga:\n  name: Naga\nkancil:\n  name: Kancil\n'))).toEqual([]);
});

test('two lines for one article are merged, in any order', async () => {
  const content = contentFolder();
  const line = (at: string, digest: string, address: string) =>
    `${JSON.stringify({ key: 'kancil', at, digest, addresses: [address] })}\n`;
  const [old, young] = [
    line('2030-01-01T00:00:00Z', '1-a', '/artikel/a/'),
    line('2030-01-02T00:00:00Z', '1-b', '/artikel/b/'),
  ];
  for (const lines of [old + young, young + old]) {
    content.write(ledgerName, lines);
    const { ledger } = await readLedger(content.path);
    expect(ledger?.get('kancil')).toEqual({
      key: 'kancil',
      at: '2030-01-02T00:00:00Z',
      digest: '1-b',
      addresses: ['/artikel/a/', '/artikel/b/'],
    });
  }
});

test('a ledger that an editor on Windows saved with a byte order mark is read', async () => {
  const content = await publishedContent();
  const { ledger } = await readLedger(content.path);
  content.write(ledgerName, `\uFEFF${serializeLedger(ledger!)}`);
  expect(await readLedger(content.path)).toEqual({ ledger, problems: [] });
  expect(ledger?.size).toBe(1);
});

test('conflict markers and invalid lines in the ledger are reported with their lines', async () => {
  const content = contentFolder();
  content.write(
    ledgerName,
    '<<<<<<< HEAD\n{"key":"a"}\n\n{"key":1,"at":"x","digest":"","addresses":[]}\n',
  );
  expect(await content.problems()).toEqual(
    [1, 2, 4].map(
      (line) => `content/ledger.jsonl · ${line} · baris ini tidak terbaca sebagai catatan terbit`,
    ),
  );
});

test('digests of another version are not compared', async () => {
  const content = await publishedContent();
  const { ledger } = await readLedger(content.path);
  const line = ledger?.get('kancil');
  content.write(ledgerName, `${JSON.stringify({ ...line, digest: '0-x' })}\n`);
  content.write(file, article(changed));
  expect(await content.problems()).toEqual([]);
});

test('content without a ledger is published, and the report says that it has none', async () => {
  const content = contentFolder();
  const hasLedger = async (of: ContentFolder) => createReport(await of.read(), now).hasLedger;
  expect(await hasLedger(content)).toBe(false);
  expect(await hasLedger(await publishedContent())).toBe(true);
});

import { expect, test } from 'vitest';
import { ContentError, type Problem } from '../../../src/model/problems.ts';
import { checkArticles } from '../../../src/content/check-front-matter.ts';
import { parseList, type Lists } from '../../../src/content/lists.ts';
import type { Manuscript } from '../../../src/content/front-matter.ts';

const lists: Lists = {
  desks: new Map([['negeri-dongeng', { slug: 'negeri-dongeng', name: 'Negeri Dongeng' }]]),
  tags: new Map([
    ['kancil', { slug: 'kancil', name: 'Kancil' }],
    ['mentimun', { slug: 'mentimun', name: 'Mentimun' }],
  ]),
  people: new Map([['si-kancil', { slug: 'si-kancil', name: 'Si Kancil', organization: false }]]),
};

const now = new Date('2030-01-10T00:00:00Z');

const right = {
  title: 'Kancil Melompat',
  standfirst: 'Ia melompat.',
  description: 'Kancil melompat di kebun.',
  desk: 'negeri-dongeng',
  tags: ['kancil'],
  credits: [{ role: 'report', person: 'si-kancil' }],
  place: 'Kebun Mentimun',
  published: '2030-01-01T10:00:00+07:00',
};

const manuscript = (frontMatter: unknown, name = 'kancil', folder = ''): Manuscript => ({
  file: `content/articles/${folder}${name}.md`,
  path: `/content/articles/${folder}${name}.md`,
  slug: name,
  frontMatter,
  text: { source: '', body: 'Teks.', firstLine: 1 },
  lineOf: () => undefined,
});

const problemsOf = (...manuscripts: Manuscript[]): Problem[] =>
  checkArticles(manuscripts, lists, now).problems;

const fieldsIn = (yaml: string, kind: keyof Lists) =>
  parseList(yaml, kind).problems.map(({ line, field }) => `${line} ${field}`);

const problemsWith = (change: Record<string, unknown>) =>
  problemsOf(manuscript({ ...right, ...change }));

test('a correct article has no problems', () => {
  expect(problemsOf(manuscript(right))).toEqual([]);
});

test.each<[string, Record<string, unknown>, string, string, string]>([
  [
    'an unknown desk',
    { desk: 'negeri-dongen' },
    'desk',
    '"negeri-dongen" tidak ada di desks.yaml',
    'maksud Anda "negeri-dongeng"?',
  ],
  [
    'an unknown tag',
    { tags: ['kancil', 'mentimum'] },
    'tags.1',
    '"mentimum" tidak ada di tags.yaml',
    'maksud Anda "mentimun"?',
  ],
  [
    'a tag that is listed twice',
    { tags: ['kancil', 'kancil'] },
    'tags.1',
    '"kancil" ditulis dua kali',
    'satu kali',
  ],
  [
    'an unknown person',
    { credits: [{ role: 'report', person: 'sikancil' }] },
    'credits.0.person',
    '"sikancil" tidak ada di people.yaml',
    'maksud Anda "si-kancil"?',
  ],
  [
    'an unknown role',
    { credits: [{ role: 'reporter', person: 'si-kancil' }] },
    'credits.0.role',
    '"reporter" bukan salah satu pilihan',
    'maksud Anda "report"?',
  ],
  [
    'an article without an author',
    { credits: [{ role: 'editor', person: 'si-kancil' }] },
    'credits',
    'report atau rewrite',
    'daftar peran',
  ],
  [
    'a title that is too long',
    { title: 'a'.repeat(93) },
    'title',
    '93 karakter, kelebihan 3',
    'paling banyak 90',
  ],
  [
    'a description that is too long',
    { description: 'b'.repeat(161) },
    'description',
    '161 karakter, kelebihan 1',
    'paling banyak 160',
  ],
  ['a missing standfirst', { standfirst: undefined }, 'standfirst', 'belum diisi', 'ringkasan'],
  ['an empty title', { title: '  ' }, 'title', 'kosong', 'judul'],
  ['a title that is a number', { title: 2030 }, 'title', '2030 bukan teks', 'isi dengan judul'],
  [
    'a publication on a day that does not exist',
    { published: '2030-02-30T10:00:00+07:00' },
    'published',
    '"2030-02-30T10:00:00+07:00" bukan waktu',
    'misalnya 2026-11-23T21:00:00+07:00',
  ],
  ['a date in words', { published: 'kemarin' }, 'published', '"kemarin" bukan waktu', 'misalnya'],
  [
    'a date without a zone',
    { published: '2030-01-01T10:00:00' },
    'published',
    '"2030-01-01T10:00:00" tidak menyebut zona waktu',
    '+07:00',
  ],
  [
    'a reply before publication',
    { replies: [{ at: '2029-12-31T10:00:00+07:00', by: 'x', text: 'y' }] },
    'replies.0.at',
    'lebih awal daripada waktu terbit',
    'sesudah',
  ],
  [
    'an event after publication',
    { happened: '2030-01-02' },
    'happened',
    'sesudah waktu terbit',
    'tanggal peristiwa',
  ],
  [
    'an event on a day that does not exist',
    { happened: '2029-02-29' },
    'happened',
    'bukan tanggal kalender',
    '2024-06-19',
  ],
  [
    'a field that does not exist',
    { tittle: 'x' },
    'tittle',
    'tidak dikenal',
    'maksud Anda "title"?',
  ],
])(
  '%s is refused with its file, its field, the mistake and advice',
  (_, change, field, found, advice) => {
    const problems = problemsWith(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'content/articles/kancil.md', field });
    expect(problems[0]?.message).toContain(found);
    expect(problems[0]?.hint).toContain(advice);
  },
);

test('a headline or name that an Open Graph image cannot show is refused, and the message lists its characters', () => {
  const [problem] = problemsWith({ title: 'Dari Tokyo (東京)' });
  expect(problem?.message).toContain('tidak bisa menampilkan 東 京;');
  expect(fieldsIn('tokyo:\n  name: 東', 'tags')).toEqual(['2 tokyo.name']);
});

test('an edit dated in the future is refused, even in an upcoming article, before it can block others', () => {
  const changes = [{ at: '2030-01-11T10:00:00+07:00', text: 'Ia melompat lagi.' }];
  expect(problemsWith({ changes })).toMatchObject([{ field: 'changes.0.at' }]);
  const published = '2030-01-11T09:00:00+07:00';
  expect(problemsWith({ changes, published })).toMatchObject([{ field: 'changes.0.at' }]);
  expect(problemsWith({ changes: [{ at: published, text: 'x' }], published })).toEqual([]);
});

test('an editor gets different messages for an empty field and an invalid alias', () => {
  expect(problemsWith({ title: null })).toMatchObject([{ message: 'kolom ini belum diisi' }]);
  expect(problemsWith({ aliases: ['Lama.md'], guid: 'kancil' })).toMatchObject([
    {
      field: 'aliases.0',
      message: '"Lama.md" tidak bisa menjadi alamat',
      hint: 'isi dengan nama berkas: huruf kecil a–z, angka, dan tanda hubung',
    },
  ]);
});

test('two articles with the same slug are refused, and the message names both files', () => {
  const [problem] = problemsOf(manuscript(right), manuscript(right, 'kancil', '2030/'));
  expect(problem).toMatchObject({ file: 'content/articles/2030/kancil.md', field: 'nama berkas' });
  expect(problem?.message).toContain('content/articles/kancil.md');
});

test('an alias or guid of another article is refused, and the message names that article', () => {
  const one = manuscript({ ...right, aliases: ['tani', 'sama'], guid: 'sama' });
  const other = manuscript({ ...right, aliases: ['sama'], guid: 'sama' }, 'tani');
  expect(
    problemsOf(one, other).map(({ file, field, message: found }) => `${file} ${field}: ${found}`),
  ).toEqual([
    'content/articles/kancil.md aliases.0: "tani" sudah dipakai content/articles/tani.md',
    'content/articles/tani.md aliases.0: "sama" sudah dipakai content/articles/kancil.md',
    'content/articles/tani.md guid: "sama" sudah dipakai content/articles/kancil.md',
  ]);
});

test('a guid that is not an alias is refused, and so is an alias without a guid', () => {
  const one = manuscript({ ...right, guid: 'lama' });
  const other = manuscript({ ...right, aliases: ['dulu'] }, 'tani');
  expect(problemsOf(one, other).map(({ file, field }) => `${file} ${field}`)).toEqual([
    'content/articles/kancil.md aliases',
    'content/articles/tani.md guid',
  ]);
});

test('an unreadable list of tags is not reported again for each article', () => {
  expect(checkArticles([manuscript(right)], { ...lists, tags: undefined }, now).problems).toEqual(
    [],
  );
});

test('a file name that cannot be an address is refused', () => {
  expect(problemsOf(manuscript(right, 'Kancil & Tani'))[0]?.message).toContain(
    'tidak bisa menjadi alamat',
  );
});

test('an empty body is refused', () => {
  const [problem] = problemsOf({
    ...manuscript(right),
    text: { source: '', body: ' \n', firstLine: 1 },
  });
  expect(problem).toMatchObject({ field: 'isi', message: 'artikel tidak berisi teks' });
});

test('all mistakes in an article are reported at once', () => {
  const problems = problemsWith({
    title: 'a'.repeat(91),
    desk: 'x',
    tags: [],
    updated: '2000-01-01T00:00Z',
    lain: 1,
  });
  expect(problems.map(({ field }) => field).sort()).toEqual([
    'desk',
    'lain',
    'tags',
    'title',
    'updated',
  ]);
});

test('a mistake in a list is refused with its key and line', () => {
  expect(fieldsIn('naga:\n  name: a\nNegeri Dongeng:\n  name: x', 'desks')).toEqual([
    '3 Negeri Dongeng',
  ]);
  expect(fieldsIn('kancil: {}', 'tags')).toEqual(['1 kancil.name']);
  expect(fieldsIn('si-kancil:\n  name: y\n  umur: 3', 'people')).toEqual(['3 si-kancil.umur']);
  expect(fieldsIn('con:\n  name: x', 'tags')).toEqual(['1 con']);
});

test('a key that JavaScript treats specially is refused like any key that cannot be an address', () => {
  expect(fieldsIn('__proto__:\n  name: Naga\nkancil:\n  name: Kancil', 'tags')).toEqual([
    '1 __proto__',
  ]);
});

test.each([
  ['a direction of writing', 'U+202E', 'Kancil \u202egnalup'],
  ['a control of old terminals', 'U+009B', 'Kancil\u009b2J pulang'],
  ['a separator of paragraphs', 'U+2029', 'Kancil\u2029pulang'],
])('a headline that contains %s is refused', (_, code, title) => {
  expect(problemsWith({ title })).toMatchObject([
    { field: 'title', message: `berisi karakter ${code} yang tidak tampak; hapus karakter itu` },
  ]);
});

test('two tags with the same name are refused, even if they only look the same on Open Graph images', () => {
  const tags = 'naga:\n  name: Naga\nkancil:\n  name: Kancil\nnaga-tidur:\n  name: naga 😀';
  expect(parseList(tags, 'tags').problems).toMatchObject([
    { line: 6, field: 'naga-tidur.name', message: '"naga 😀" sudah menjadi nama naga' },
  ]);
});

test.each(['con', 'nul', 'aux', 'com1'])(
  'an article cannot have the name or the alias %s, which Windows reserves',
  (name) => {
    expect(problemsOf(manuscript(right, name))).toMatchObject([{ field: 'nama berkas' }]);
    expect(problemsWith({ aliases: [name], guid: 'kancil' })).toMatchObject([
      { field: 'aliases.0', message: `"${name}" tidak bisa menjadi nama berkas di Windows` },
    ]);
  },
);

test('the message lists every problem under its file', () => {
  const problems = problemsOf(
    manuscript({ ...right, desk: 'x' }),
    manuscript({ ...right, title: '' }, 'tani'),
  );
  expect(new ContentError(problems).message)
    .toBe(`2 kesalahan dalam naskah; tidak ada yang diterbitkan.

content/articles/kancil.md
  desk: "x" tidak ada di desks.yaml
      → yang ada: negeri-dongeng

content/articles/tani.md
  title: kosong
      → isi dengan judul, paling banyak 90 karakter`);
});

test('the message lists the first twenty problems of a file and the number of the others', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => ({
    file: 'content/a.md',
    line: index + 1,
    message: 'x',
    hint: 'y',
  }));
  const { message } = new ContentError(many);
  expect(message.split('\n')).toHaveLength(2 + 1 + 2 * 20 + 1);
  expect(message).toContain('baris 20: x\n');
  expect(message).toContain('… dan 299980 kesalahan lagi dalam berkas ini');
});

test.each([
  '\n::error file=x::jahat',
  '\r::error::jahat',
  '\u2028::error::jahat',
  '\u001b[31m\u0085',
  '\u202e',
])('no value adds a line to a report, or changes its color or direction: %j', (forged) => {
  const problems = [
    ...problemsWith({ tags: [forged], desk: forged, title: 4 }),
    ...problemsOf(manuscript(right, `kancil${forged}`)),
    { file: `content/${forged}.md`, field: forged, message: forged, hint: forged },
  ];
  const lines = new ContentError(problems).message.split('\n');
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    expect(line).toMatch(/^(?:\d+ kesalahan|content\/| {2,}|$)/);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
});

test('a very long value is shortened in a message', () => {
  const [problem] = problemsWith({ desk: 'x'.repeat(1_000_000) });
  expect(problem?.message.length).toBeLessThan(200);
});

import { describe, expect, test } from 'vitest';
import { articleSchema, pageSchema, placesSchema, termsSchema } from '../../../src/model/schema.ts';
import { readYaml } from '../../../src/content/yaml.ts';

const yaml = `title: Kancil
tags:
  - kancil
  - naga
changes:
  - at: 2030-01-01
    text: Satu.

  - { at: 2030-01-02, text: Dua. }
  - at: 2030-01-03
    # Keterangan.
    text: Tiga.
withdrawn:
  at: 2030-01-04
  reason: Salah.
minor: [{ at: 2030-01-05 }]
formerly:
- was: a
  now: b
- was: c
`;

test.each([
  ['title', 2],
  ['tags', 3],
  ['tags.1', 5],
  ['changes', 6],
  ['changes.0.at', 7],
  ['changes.0.text', 8],
  ['changes.1.text', 10],
  ['changes.2.text', 13],
  ['changes.2.why', 11],
  ['withdrawn.reason', 16],
  ['minor.0.at', 17],
  ['formerly.1.was', 21],
  ['lain', undefined],
])('the field %s is on line %s', (field, line) => {
  expect(readYaml(yaml, 2).lineOf(field)).toBe(line);
});

/** Kinds of places for a text: name, schema, YAML around the text, path and line. */
const places = [
  ['a field', articleSchema, (text: string) => `title: ${text}\n`, 'title', 1],
  ['a field of a page', pageSchema, (text: string) => `description: ${text}\n`, 'description', 1],
  ['a list between brackets', articleSchema, (text: string) => `tags: [a, ${text}]\n`, 'tags.1', 1],
  ['a list of lines', articleSchema, (text: string) => `tags:\n  - a\n  - ${text}\n`, 'tags.1', 3],
  [
    'a list of sentences',
    articleSchema,
    (text: string) => `unknowns:\n- ${text}\n`,
    'unknowns.0',
    2,
  ],
  [
    'an entry between braces',
    articleSchema,
    (text: string) => `corrections:\n  - { was: ${text}, now: x }\n`,
    'corrections.0.was',
    2,
  ],
  [
    'an entry of lines',
    articleSchema,
    (text: string) => `corrections:\n  - now: x\n    was: ${text}\n`,
    'corrections.0.was',
    3,
  ],
  [
    'a list inside a group',
    articleSchema,
    (text: string) => `voices:\n  heard:\n    - ${text}\n`,
    'voices.heard.0',
    3,
  ],
  [
    'a group in one line',
    articleSchema,
    (text: string) => `withdrawn: { reason: ${text} }\n`,
    'withdrawn.reason',
    1,
  ],
  ['a name of a list', termsSchema, (text: string) => `beras:\n  name: ${text}\n`, 'beras.name', 2],
  [
    'a former key',
    termsSchema,
    (text: string) => `beras:\n  aliases: [${text}]\n`,
    'beras.aliases.0',
    2,
  ],
  ['a name of a place', placesSchema, (text: string) => `awan:\n  name: ${text}\n`, 'awan.name', 2],
] as const;

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce((inner, key) => (inner as Record<string, unknown>)[key], value);

describe.each(places)('in %s', (_, schema, around, path, line) => {
  test.each(['1.500', '007', '+62', '0x1F', '1e3', '12345678901234567890', '.5', 'true', 'no'])(
    'an editor who writes %s publishes exactly that',
    (text) => {
      const { value, problems } = readYaml(around(text), 1, schema);
      expect(problems).toEqual([]);
      expect(valueAt(value, path)).toBe(text);
    },
  );

  test.each(['~', 'null', ''])('the value %j is empty', (text) => {
    const { value, problems } = readYaml(around(text), 1, schema);
    expect(problems).toEqual([]);
    expect(valueAt(value, path) ?? null).toBeNull();
  });

  test.each([
    ['&Co Naik Lagi', '&', "'&Co Naik Lagi'"],
    ['! Awas Banjir', '!', "'! Awas Banjir'"],
    ['!Awas Banjir', '!', "'!Awas Banjir'"],
    ['!!str 007', '!', "'!!str 007'"],
    ["&a x'y", '&', "'&a x''y'"],
    ['*penting', '*', 'apit seluruh teksnya'],
  ])('the text %s is refused, and the message says what to write', (text, sign, hint) => {
    const { problems } = readYaml(around(text), 1, schema);
    expect(problems).toEqual([
      {
        line,
        field: path,
        message: `teks yang diawali ${sign} punya arti lain dalam YAML`,
        hint: expect.stringContaining(hint) as unknown,
      },
    ]);
  });

  test.each(['Harga\t#Beras', 'Harga #1', '"Harga"\t#1', "'Harga' #1"])(
    'a text cut off by a number sign is refused: %j',
    (text) => {
      const { problems } = readYaml(around(text), 1, schema);
      expect(problems[0]).toMatchObject({
        line,
        field: path,
        message: expect.stringContaining('terpotong di tanda #') as unknown,
      });
      expect(problems.filter((problem) => problem.line === line)).toHaveLength(1);
    },
  );

  test.each(['"&Co"', "'! Awas'", '"*a"', "'Harga #1'", '"Harga\t#1"', 'Harga#1', 'A&B', 'Awas!'])(
    'a special character in quotation marks or inside a word is plain text: %s',
    (text) => {
      const { value, problems } = readYaml(around(text), 1, schema);
      expect(problems).toEqual([]);
      expect(valueAt(value, path)).toBe(text.replace(/^(["'])(.*)\1$/, '$2').replace('\\t', '\t'));
    },
  );
});

test('values that are not text keep their type', () => {
  const yaml = 'draft: true\nhappened: 2030-01-02\ndesk: ~\n';
  expect(readYaml(yaml, 1, articleSchema).value).toEqual({
    draft: true,
    happened: '2030-01-02',
    desk: null,
  });
  const coordinates = 'awan:\n  name: Awan\n  latitude: 1.500\n  longitude: -0.5\n';
  expect(readYaml(coordinates, 1, placesSchema).value).toEqual({
    awan: { name: 'Awan', latitude: 1.5, longitude: -0.5 },
  });
});

test('a key stays as written', () => {
  expect(readYaml('007:\n  name: Agen\n', 1, termsSchema).value).toEqual({
    '007': { name: 'Agen' },
  });
});

test.each(['&a title: x', '*a : x', '!a title: x', '? &a title\n: x'])(
  'a special character before a key is refused: %j',
  (yaml) => {
    const { problems } = readYaml(`standfirst: y\n${yaml}\n`, 1, articleSchema);
    expect(problems.map((problem) => problem.line)).toContain(2);
  },
);

test.each([
  ['a comment of its own', '# Catatan\ntitle: Kancil\n# Lagi\n'],
  ['a comment behind a list', 'tags: [a] # dua\n'],
  ['a comment behind a moment', 'published: 2030-01-01 # kemarin\n'],
  ['a comment behind a key', 'tags: # dua\n  - a\n'],
  ['a number sign in a text of several lines', 'standfirst: |\n  Harga #1\n  # naik\n'],
  ['a comment between items', 'tags: [\n  a, # satu\n  b\n  ]\n'],
])('%s is not reported as a text that was cut off', (_, yaml) =>
  expect(readYaml(yaml, 1, articleSchema).problems).toEqual([]),
);

test('all mistakes are reported at once, each with its line', () => {
  const yaml = [
    'title: &Co Naik',
    'standfirst: Ia berkata: naik',
    'description: "Satu" dan dua',
    'desk: @dongeng',
    'place: Harga #1',
    'place: lagi',
  ].join('\n');
  expect(
    readYaml(yaml, 2, articleSchema)
      .problems.map(({ line }) => line)
      .toSorted(),
  ).toEqual([2, 3, 4, 5, 6, 7]);
});

test.each([
  ['ampersands before an anchor', `x: [${'&'.repeat(60)}, &a b]\n`],
  ['signs before a tag', `x: [${'&!'.repeat(140)}, !a b]\n`],
  ['hyphens before a value', `${'-'.repeat(150_000)} : "a" b\n`],
])('%s do not slow down a build', (_, yaml) => {
  expect(readYaml(yaml, 1, articleSchema).problems.length).toBeGreaterThan(0);
});

test('blank lines in a text do not slow down a build', () => {
  const { value } = readYaml(`title: a${'\n'.repeat(190_000)} b\n`, 1, articleSchema);
  expect(value).toMatchObject({ title: expect.stringMatching(/^a\s+b$/) as unknown });
});

test('deeply nested YAML does not exhaust the parser', () => {
  for (const yaml of ['['.repeat(100_000), '{a: '.repeat(40_000), '- '.repeat(90_000)]) {
    const { value, problems } = readYaml(yaml, 1, articleSchema);
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  }
});

test.each([
  ['the second line of a text', 'title: Harga\n  #1 di Asia\n', 2],
  ['a text that begins with a number sign', 'title: #1 di Asia\n', 1],
  ['an item that begins with a number sign', 'unknowns:\n  - #1 belum\n', 2],
  ['an item between brackets that begins with a number sign', 'tags: [#a, b]\n', 1],
  ['an item cut off between brackets', 'unknowns: [Harga #1,\n  b]\n', 1],
  ['a line of a list between brackets', 'unknowns: [\n  a,\n  #1 x,\n  b\n  ]\n', 3],
  ['a text after the sign > of a folded text', 'standfirst: > #1 di dunia\n  dua\n', 1],
])('%s is never lost without a message', (_, yaml, line) => {
  const { problems } = readYaml(yaml, 1, articleSchema);
  expect(problems[0]).toMatchObject({ line, message: expect.stringContaining('#') as unknown });
});

test.each([
  ['a field indented too far', 'title: a\n  place: b\n', 2, 'indentasi'],
  ['an item indented too far', 'unknowns:\n  - Satu.\n    - Dua.\n', 3, 'indentasi'],
  ['a quoted text whose second line is not indented', 'title: "a\nb"\ndesk: c\n', 2, 'menjorok'],
  ['a list between brackets whose lines are not indented', 'tags: [\na,\nb\n]\n', 2, 'menjorok'],
  ['a quoted word and a comma', 'title: "Kami", kata Pelatih\n', 1, 'tanda kutip yang sama'],
  ['a quoted word in an item', 'unknowns:\n  - "Kami" kata pelatih\n', 2, 'tanda kutip yang sama'],
  ['no comma between braces', 'credits:\n- { role: report person: iqbal }\n', 2, 'kurang koma'],
  ['a text that begins with a bracket', 'title: [Foto]: Kancil\n', 1, 'harus diapit tanda kutip'],
])('%s causes one message, which says what to do', (_, yaml, line, found) => {
  expect(readYaml(yaml, 1, articleSchema).problems).toEqual([
    expect.objectContaining({ line, message: expect.stringContaining(found) as unknown }),
  ]);
});

test.each(['&Jakarta', '!Jakarta', '&Co Naik'])(
  'a refused text, %s, causes only one message',
  (text) => {
    const { value, problems } = readYaml(`place: ${text}\n`, 1, articleSchema);
    expect(value).toEqual({ place: text });
    expect(problems).toHaveLength(1);
  },
);

test.each([
  ['a list between brackets', 'unknowns: [Nilainya Rp1,5 triliun.]\n', 'unknowns'],
  ['a list inside braces', 'voices: { heard: [Rp1,5 juta] }\n', 'voices.heard'],
  [
    'an entry between braces',
    'corrections:\n  - { was: 1,5 juta, now: 2 juta, why: Salah. }\n',
    'corrections.0',
  ],
])('a decimal comma in %s is refused, because it would split the text', (_, yaml, field) => {
  expect(readYaml(yaml, 1, articleSchema).problems).toEqual([
    expect.objectContaining({ field, message: expect.stringContaining('koma') as unknown }),
  ]);
});

test('commas without a space between items, and decimal commas outside brackets, are allowed', () => {
  const yaml = 'tags: [g20,g7]\nunknowns:\n  - Nilainya Rp1,5 triliun.\ntitle: Naik 1,5 persen\n';
  const { value, problems } = readYaml(yaml, 1, articleSchema);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ tags: ['g20', 'g7'], unknowns: ['Nilainya Rp1,5 triliun.'] });
});

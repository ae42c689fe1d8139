import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CachedText } from '../../../src/content/options.ts';
import type { FiledArticle } from '../../../src/model/edition.ts';
import { createMemoryStoryCache } from '../../../src/content/story-cache.ts';
import { elementsIn } from '../../html.ts';
import { isThorough } from '../../thorough.ts';
import { sample } from '../media/images/samples.ts';
import { codeKeys, type ContentFolder, contentFolder, head, removeFolders } from './folder.ts';

afterAll(removeFolders);

test('correct content is read with the story of each article', async () => {
  const { copy, warnings } = await contentFolder('Kancil [melompat](../kancil/).').read();
  expect(copy.articles).toMatchObject([
    { slug: 'kancil', desk: 'dongeng', story: { links: [{ path: '/artikel/kancil/', line: 12 }] } },
  ]);
  expect(copy.pages).toMatchObject([{ slug: 'tentang', title: 'Tentang' }]);
  expect(warnings).toEqual([]);
});

test('a mistake in the text is reported with its line in the whole file', async () => {
  const content = contentFolder('a\n\n[b](#tidak-ada)\n\n## Satu\n\nc\n\n## Satu\n\nd');
  expect(await content.problems()).toEqual([
    'content/articles/kancil.md · 20 · ## Satu · judul bagian ini sudah dipakai dalam artikel yang sama ("Satu")',
    'content/articles/kancil.md · 14 · tautan · "#tidak-ada" tidak menunjuk bagian mana pun dalam artikel ini',
  ]);
});

test('a mistake in the front matter is reported with its line', async () => {
  const content = contentFolder();
  content.write(
    'articles/kancil.md',
    `---\n${head.replace('[kancil]', '[kancil, naga]')}\n---\n\nTeks.\n`,
  );
  expect(await content.problems()).toEqual([
    'content/articles/kancil.md · 6 · tags.1 · "naga" tidak ada di tags.yaml',
  ]);
});

describe('a text of any size or depth is either read or refused with its file and line:', () => {
  test.each([
    [
      '40,000 tags in one title',
      `<abbr title='${'<img '.repeat(40_000)}'>x</abbr>`,
      '12 · isi · tanda < lebih dari 5.000',
    ],
    [
      '50,000 footnotes',
      `${'x[^a] '.repeat(10)}\n\n${Array.from({ length: 50_000 }, (_, index) => `[^${index}]: x`).join(' ')}`,
      '14 · isi · tanda catatan kaki ([^) lebih dari 1.000',
    ],
    [
      '4,000 footnotes in a chain from a part',
      `a\n\n## Satu\n\nb[^0]\n\n${Array.from({ length: 4_000 }, (_, index) => `[^${index}]: c[^${index + 1}]`).join('\n')}\n[^4000]: d`,
      '517 · isi · tanda catatan kaki ([^) lebih dari 1.000',
    ],
    [
      'more than a megabyte',
      'kancil '.repeat(150_000),
      '11 · isi · naskah lebih panjang daripada 1 MB',
    ],
    ['500,000 signs of emphasis', '*a'.repeat(490_000), '12 · isi · tanda * lebih dari 4.000'],
    [
      '10,001 lines that end in CR alone',
      'x\r'.repeat(10_002),
      '12 · isi · naskah lebih dari 10.000 baris',
    ],
    [
      'a table of 500 columns with 5,000 rows of a single cell',
      `a\n\n|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n${'|b\n'.repeat(5_000)}`,
      '15 · isi · tabel dalam naskah ini lebih dari 20.000 sel',
    ],
    [
      '500 small tables',
      `a\n\n${`> |${'a|'.repeat(50)}\n> |${'-|'.repeat(50)}\n>\n`.repeat(500)}`,
      '1191 · isi · tabel dalam naskah ini lebih dari 20.000 sel',
    ],
    [
      '900 parts that refer to one footnote with 4,900 pictures',
      `${Array.from({ length: 900 }, (_, index) => `## p${index}\n\nx[^0]\n`).join('\n')}\n\n[^0]: ${'<img>'.repeat(4_900)}`,
      '3613 · isi · catatan kaki terlalu panjang untuk 900 bagian',
    ],
    [
      'one long address that 4,900 links refer to',
      `${'[a] '.repeat(4_900)}\n\n[a]: https://contoh.example/${'a'.repeat(500_000)}`,
      '14 · isi · alamat atau atribut HTML lebih dari 2.000 karakter',
    ],
    [
      'an unclosed link with a long address before 3,000 paragraphs',
      `a\n\n<a href="/${'a'.repeat(500_000)}">x\n\n${'x\n\n'.repeat(3_000)}`,
      '14 · isi · alamat atau atribut HTML lebih dari 2.000 karakter',
    ],
    [
      '200,000 quotations inside each other',
      `a\n\n${'>'.repeat(200_000)} x`,
      '14 · isi · kutipan, daftar, atau HTML bersarang lebih dari 50 tingkat',
    ],
    [
      '20,000 alternating levels of lists and quotations',
      `a\n\n${'- > 1. '.repeat(20_000)} x`,
      '14 · isi · kutipan, daftar, atau HTML bersarang lebih dari 50 tingkat',
    ],
    [
      '300,000 addresses',
      `a\n\n${'WWW.a '.repeat(150_000)}`,
      '14 · isi · tanda www. lebih dari 5.000',
    ],
    [
      'one long note that 400 parts refer to',
      `${Array.from({ length: 400 }, (_, index) => `## p${index}\n\nx[^0]\n`).join('\n')}\n\n[^0]: ${'y '.repeat(50_000)}`,
      '1613 · isi · catatan kaki terlalu panjang untuk 400 bagian',
    ],
    ['10,001 lines', 'x\n'.repeat(10_001), '10011 · isi · naskah lebih dari 10.000 baris'],
    [
      '20,000 quotations inside each other',
      `a\n\n${'>'.repeat(20_000)} x`,
      '14 · isi · kutipan, daftar, atau HTML bersarang lebih dari 50 tingkat',
    ],
    [
      '60 quotations inside each other',
      `a\n\n${'> '.repeat(60)}x`,
      '14 · isi · kutipan, daftar, atau HTML bersarang lebih dari 50 tingkat',
    ],
    [
      '900 elements inside each other',
      `a\n\n${'<div>'.repeat(900)}`,
      '14 · isi · kutipan, daftar, atau HTML bersarang lebih dari 50 tingkat',
    ],
    [
      'unclosed elements that HTML reopens in each paragraph',
      `a\n\n${Array.from({ length: 60 }, (_, index) => `<b id=${index}>`).join('')}\n\n${'x\n\n'.repeat(4_000)}`,
      '14 · isi · lebih dari 50 elemen HTML seperti <b> atau <a> tidak ditutup',
    ],
  ])('%s', async (_, body, problem) => {
    expect(await contentFolder(body).problems()).toContain(
      `content/articles/kancil.md · ${problem}`,
    );
  });

  test('a chain of 400 footnotes', async () => {
    const notes = Array.from({ length: 400 }, (_, index) => `[^${index}]: c[^${index + 1}]`);
    const content = contentFolder(`a\n\n## Satu\n\nb[^0]\n\n${notes.join('\n')}\n[^400]: d`);
    const { copy } = await content.read();
    const [first] = content.texts.named(copy.articles[0]!.text).parts;
    expect(elementsIn(first?.notes ?? '').filter(({ name }) => name === 'li')).toHaveLength(401);
  });

  test.runIf(isThorough)('300,000 lines of control characters', async () => {
    const problems = await contentFolder('\u0001\n'.repeat(300_000)).problems();
    expect(problems.length).toBeGreaterThanOrEqual(300_000);
    expect(problems[0]).toContain('U+0001');
  });
});

describe('only regular files in the content folder are read:', () => {
  test.runIf(process.platform !== 'win32')(
    'a symbolic link is refused and not followed',
    async () => {
      const content = contentFolder();
      symlinkSync('/etc/passwd', join(content.path, 'articles/rahasia.md'));
      symlinkSync('/etc', join(content.path, 'articles/folder'));
      const found = 'ini bukan berkas biasa, melainkan tautan atau berkas khusus';
      expect(await content.problems()).toEqual([
        expect.stringMatching(`^content/articles/(?:folder|rahasia\\.md) · ${found}$`),
        expect.stringMatching(`^content/articles/(?:folder|rahasia\\.md) · ${found}$`),
      ]);
    },
  );

  test.runIf(process.platform !== 'win32')(
    'a pipe is refused and does not block a build',
    async () => {
      const content = contentFolder();
      execFileSync('mkfifo', [join(content.path, 'articles/pipa.md'), join(content.path, 'x')]);
      execFileSync('mv', [join(content.path, 'x'), join(content.path, 'tags.yaml')]);
      expect(await content.problems()).toEqual([
        'content/tags.yaml · ini bukan berkas biasa, melainkan tautan atau berkas khusus',
        'content/articles/pipa.md · ini bukan berkas biasa, melainkan tautan atau berkas khusus',
      ]);
    },
  );

  test.runIf(process.platform !== 'win32')(
    'the content folder itself may be a symbolic link',
    async () => {
      const content = contentFolder();
      const link = `${content.path}-tautan`;
      symlinkSync(content.path, link);
      const { readContent: readNewsroom } = await import('../../../src/content/read-content.ts');
      const { copy } = await readNewsroom({
        content: link,
        now: new Date('2030-01-10T00:00:00Z'),
        keys: codeKeys,
        texts: content.texts,
      });
      expect(copy.articles).toHaveLength(1);
    },
  );

  test.runIf(process.platform !== 'win32')(
    'a symbolic link in place of a folder is refused',
    async () => {
      const content = contentFolder();
      renameSync(join(content.path, 'articles'), `${content.path}-lain`);
      symlinkSync(`${content.path}-lain`, join(content.path, 'articles'));
      expect(await content.problems()).toContain(
        'content/articles · ini bukan berkas biasa, melainkan tautan atau berkas khusus',
      );
    },
  );

  test('a missing content folder is reported', async () => {
    const content = contentFolder();
    rmSync(content.path, { recursive: true });
    expect(await content.problems()).toContain(
      'content/articles · folder ini tidak ada atau tidak berisi artikel',
    );
  });

  test('a folder named like an article is still a folder', async () => {
    const content = contentFolder();
    mkdirSync(join(content.path, 'articles/folder.md'));
    expect(await content.problems()).toEqual([]);
  });
});

test('a file of the system or of an open word processor is passed over', async () => {
  const content = contentFolder();
  for (const name of ['~$kancil.md', '~$ncil.docx', '.kancil.md', '.kancil.docx', '.git/kancil.md'])
    content.write(`articles/${name}`, 'Bukan naskah.');
  content.write('.kancil.md', 'Bukan naskah.');
  const { copy, ignored, warnings } = await content.read();
  expect(copy.articles.map(({ slug }) => slug)).toEqual(['kancil']);
  expect({ ignored, warnings }).toEqual({ ignored: [], warnings: [] });
});

test.each([
  ['a field that no article has', 'nama: Kancil\n\n---\n\nb'],
  ['a field without another line ---', 'title: Kancil\n\nb'],
  ['a field before a line that only begins with ---', 'title: Kancil\n\n--- b'],
  ['a field below other text', 'Kancil.\n\ntitle: Kancil\n\n---\n\nb'],
  ['a field far above a line ---', `title: ${'Kancil lari. '.repeat(1_600)}\n\n---\n\nb`],
])('a text that begins with %s is text', async (_, body) => {
  expect(await contentFolder(body).problems()).toEqual([]);
});

test('very large front matter is refused with its file', async () => {
  const content = contentFolder();
  const many = Array.from({ length: 90_000 }, () => 'a').join(',');
  const write = (front: string) =>
    content.write('articles/kancil.md', `---\n${front}\n---\n\nTeks.\n`);
  write(head.replace('[kancil]', `[${many}]`));
  expect((await content.problems()).length).toBeGreaterThan(89_000);
  write(`${head}\ntags${' '.repeat(100_000)}x`);
  expect((await content.problems())[0]).toContain('content/articles/kancil.md');
  write(`${head}\nx: ${'y'.repeat(200_001)}`);
  expect(await content.problems()).toContain(
    'content/articles/kancil.md · 2 · metadata lebih dari 200.000 karakter',
  );
});

test('a line break in a file name adds no line to the message', async () => {
  const content = contentFolder();
  content.write('articles/a\n::error::jahat.md', `---\n${head}\n---\n\nTeks.\n`);
  const lines = await content
    .read()
    .catch((error: unknown) => (error as Error).message.split('\n'));
  expect(lines).toContain('content/articles/a\\u000a::error::jahat.md');
});

test.each([
  ['apart by the disk', 'NFD', 'NFC'],
  ['apart by the editor', 'NFC', 'NFD'],
] as const)(
  'a picture is found if the accents of its name are written %s',
  async (_, disk, text) => {
    const name = 'kafé.png';
    const content = contentFolder(`![Kebun](kancil/${name.normalize(text)})`);
    content.write(`articles/kancil/${name.normalize(disk)}`, await sample(40, 30).png().toBuffer());
    const { copy } = await content.read();
    expect(copy.articles[0]?.story.pictures).toHaveLength(1);
  },
);

test('a static page cannot have an address that the site already uses', async () => {
  const content = contentFolder();
  content.write('pages/rubrik.md', '---\ntitle: X\ndescription: Y.\n---\n\nZ\n');
  content.write('pages/500.md', '---\ntitle: X\ndescription: Y.\n---\n\nZ\n');
  expect(await content.problems()).toEqual([
    'content/pages/500.md · nama berkas · "500" sudah menjadi alamat lain di situs ini',
    'content/pages/rubrik.md · nama berkas · "rubrik" sudah menjadi alamat lain di situs ini',
  ]);
});

describe('a story from an earlier build', () => {
  const file = 'content/articles/kancil.md';
  /** A time after all changes of files. */
  const later = Date.now() + 86_400_000;

  /** Returns the cached article, with a word count that its text cannot have. */
  async function known(content: ContentFolder): Promise<Map<string, CachedText>> {
    const { filings } = await content.read({ begun: later });
    const filing = filings.get(file)!;
    const filed = filing.filed as FiledArticle;
    const odd = { ...filing, filed: { ...filed, story: { ...filed.story, words: 4_711 } } };
    return new Map([[file, odd]]);
  }

  /** Removes the stamps, so that an article can only be recognized by its digest. */
  const withoutStamp = (texts: Map<string, CachedText>) =>
    new Map(Array.from(texts, ([name, text]) => [name, { ...text, stamp: undefined }]));
  /** Changes the digests, so that an article can only be recognized by its stamp. */
  const withoutDigest = (texts: Map<string, CachedText>) =>
    new Map(Array.from(texts, ([name, text]) => [name, { ...text, digest: 'lain' }]));

  const words = async (content: ContentFolder, options: Parameters<typeof content.read>[0]) =>
    (await content.read(options)).copy.articles[0]?.story.words;

  test('is reused while text and code are the same', async () => {
    const content = contentFolder();
    const before = withoutStamp(await known(content));
    expect(await words(content, { known: before })).toBe(4_711);
  });

  test('is rendered again after a change of its text or of the code that renders it', async () => {
    const content = contentFolder();
    const before = await known(content);
    expect(await words(content, { known: before, keys: { texts: 'lain' } })).toBe(2);
    content.write('articles/kancil.md', `---\n${head}\n---\n\nKancil tidur lagi.\n`);
    expect(await words(content, { known: before })).toBe(3);
  });

  test('is rendered again if its rendered text is missing', async () => {
    const content = contentFolder('Kancil tidur, kata Pak Tani.');
    const before = await known(content);
    expect(await words(content, { known: before })).toBe(4_711);
    expect(await words(content, { known: before, texts: createMemoryStoryCache() })).toBe(5);
  });

  test('repeats its warnings, also those about its front matter', async () => {
    const content = contentFolder();
    content.write(
      'articles/kancil.md',
      `---\n${head}\nhappened: 2029-12-31\n---\n\nKancil melompat.\n`,
    );
    const { filings, warnings } = await content.read({ begun: later });
    expect(warnings.map(({ field }) => field)).toContain('happened');
    expect((await content.read({ known: filings })).warnings).toEqual(warnings);
  });

  test('is not read again while its file stat is the same', async () => {
    const content = contentFolder();
    const path = join(content.path, 'articles/kancil.md');
    const noon = new Date('2030-01-01T12:00:00Z');
    utimesSync(path, noon, noon);
    const before = withoutDigest(await known(content));
    expect(await words(content, { known: before })).toBe(4_711);
    // The size and all times that a program can set are the same.
    writeFileSync(path, readFileSync(path, 'utf8').replace('Kancil melompat.', 'Kancil melompat!'));
    utimesSync(path, noon, noon);
    expect(await words(content, { known: before })).toBe(2);
  });

  test.each<[string, Partial<typeof codeKeys>]>([
    ['checks it', { checks: 'lain' }],
    ['draws its maps', { drawings: 'lain' }],
  ])('is read again after a change of the code that %s', async (_, keys) => {
    const content = contentFolder();
    const before = withoutDigest(await known(content));
    expect(await words(content, { known: before, keys })).toBe(2);
  });

  test.each([
    ['tags.yaml', 'kancil:\n  name: Kancil\nki-jang:\n  name: Ki-jang\n'],
    ['places.yaml', 'kebun:\n  name: Kebun\n  latitude: 1\n  longitude: 1\n'],
  ])('is read again after a change of %s', async (list, yaml) => {
    const content = contentFolder();
    const before = withoutDigest(await known(content));
    content.write(list, yaml);
    expect(await words(content, { known: before })).toBe(2);
  });

  test('is read again if its file may have changed while it was read', async () => {
    const content = contentFolder();
    const changed = statSync(join(content.path, 'articles/kancil.md')).ctimeMs;
    const stampOf = async (begun: number) =>
      (await content.read({ begun })).filings.get(file)?.stamp;
    expect(await stampOf(changed)).toBeUndefined();
    expect(await stampOf(changed + 1)).toBeDefined();
  });

  test('is reported with file and line if its desk is removed, even though it is not read again', async () => {
    const content = contentFolder();
    const before = await known(content);
    content.write('desks.yaml', 'kebun:\n  name: Kebun\n');
    await expect(content.read({ known: before })).rejects.toMatchObject({
      problems: [{ file, line: 5, field: 'desk' }],
    });
  });
});

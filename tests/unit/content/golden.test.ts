import { afterAll, expect, test } from 'vitest';
import { sample } from '../media/images/samples.ts';
import { type ContentFolder, contentFolder, head, removeFolders } from './folder.ts';

afterAll(removeFolders);

const article = (change: (head: string) => string, body = 'Kancil melompat.') =>
  `---\n${change(head)}\n---\n\n${body}\n`;
const replaced = (field: string, line: string) =>
  article((lines) => lines.replace(new RegExp(`^${field}:.*$`, 'm'), line));
const added = (...lines: string[]) => article((before) => [before, ...lines].join('\n'));

/** Returns the message that an editor gets about the content. */
const saidOf = (content: ContentFolder): Promise<string> =>
  content.read().then(
    () => 'nothing\n',
    (error: unknown) => `${(error as Error).message}\n`,
  );

/** Mistakes of editors, by file. */
const slips: Record<string, string> = {
  'articles/Huruf Besar.md': added(),
  'articles/con.md': added(),
  'articles/tanpa-kepala.md': 'Teks saja.\n',
  'articles/yaml.md': article((lines) => `${lines}\nplace: a: b`),
  'articles/judul-kosong.md': replaced('title', "title: ''"),
  'articles/judul-hilang.md': replaced('title', ''),
  'articles/judul-tanda.md': replaced('title', 'title: &Co Naik Lagi'),
  'articles/judul-panjang.md': replaced('title', `title: ${'x'.repeat(91)}`),
  'articles/judul-mandarin.md': replaced('title', 'title: 龙'),
  'articles/kolom-asing.md': added('titel: x'),
  'articles/rubrik-asing.md': replaced('desk', 'desk: dongen'),
  'articles/tag-asing.md': replaced('tags', 'tags: [kancill, 7]'),
  'articles/tag-ganda.md': replaced('tags', 'tags: [kancil, kancil]'),
  'articles/tag-bukan-daftar.md': replaced('tags', 'tags: kancil'),
  'articles/tanpa-tag.md': replaced('tags', 'tags: []'),
  'articles/peran-asing.md': replaced(
    'credits',
    'credits: [{ role: reporter, person: si-kancil }]',
  ),
  'articles/orang-asing.md': replaced('credits', 'credits: [{ role: report, person: si-kanci }]'),
  'articles/orang-ganda.md': replaced(
    'credits',
    'credits: [{ role: report, person: si-kancil }, { role: editor, person: si-kancil }, { role: report, person: si-kancil }, ~, { role: report }, { role: report }]',
  ),
  'articles/tanpa-penulis.md': replaced(
    'credits',
    'credits: [{ role: editor, person: si-kancil }]',
  ),
  'articles/waktu.md': replaced('published', 'published: 2030-13-01T10:00:00+07:00'),
  'articles/zona.md': replaced('published', 'published: 2030-01-01T10:00:00'),
  'articles/waktu-angka.md': replaced('published', 'published: 2030'),
  'articles/urutan.md': added(
    'changes: [{ at: 2029-12-31T10:00:00+07:00, text: x }]',
    'happened: 2030-01-03',
  ),
  'articles/perubahan-esok.md': added('minor: [{ at: 2030-01-11T10:00:00+07:00, reason: x }]'),
  'articles/perubahan-tepat.md': added(
    'updated: 2030-01-01T10:00:00+07:00',
    'replies: [{ at: 2030-01-01T10:00:00+07:00, by: x, text: y }]',
    'happened: 2030-01-01',
  ),
  'articles/hari.md': added('happened: 2030-02-30'),
  'articles/nama-lama.md': added('aliases: [Nama Lama, zona]'),
  'articles/tanpa-nama-lama.md': added('guid: dulu'),
  'articles/kosong.md': article((lines) => lines, ''),
  'articles/hanya-komentar.md': article((lines) => lines, '<!-- nanti -->'),
  'articles/bagian.md': article(
    (lines) => lines,
    '# Satu\n\na\n\n## 2030\n\n### !!!\n\na\n\n## Kosong\n\n## Satu\n\n#### Empat\n\na\n\n## Satu!\n\na\n\n## Index\n\na\n\n## 龙\n\na',
  ),
  'articles/tautan.md': article(
    (lines) => lines,
    '[a](#tidak) ![](kancil/a.png) ![x](kancil/tidak.png) ![x](https://contoh.example/x.png) &#1;',
  ),
  'articles/karakter.md': article((lines) => lines, 'a\u0001b\n\n\u0085c \uFFFD'),
  'articles/salah.MD': added(),
  'articles/salah.txt': added(),
  'articles/kancil/a.png': 'bukan gambar',
  'articles/kancil/b.svg': '<svg/>',
  'articles/sub/kancil.md': added(),
  'pages/rubrik.md': '---\ntitle: X\ndescription: Y.\n---\n\nZ\n',
  'pages/panjang.md': `---\ntitle: X\n---\n\nZ\n`,
  'desks.yaml':
    'dongeng:\n  name: Dongeng\nDua Kata:\n  name: X\nkosong:\n  name: ""\nlama: ~\nasing:\n  nama: X\n',
  'tags.yaml': 'kancil:\n  name: Kancil\n  description: 龙\nganda:\n  name: kancil\n',
};

// `npx vitest -u` writes the file anew. Read its changes.
test('an editor gets the reviewed message for each mistake, with its place and advice', async () => {
  const content = contentFolder();
  for (const [name, text] of Object.entries(slips)) content.write(name, text);
  content.write('articles/kancil/benar.png', await sample(40, 30).png().toBuffer());
  await expect(await saidOf(content)).toMatchFileSnapshot('golden/slips.txt');
});

test('a list that is empty, unreadable or of the wrong type is reported once', async () => {
  const content = contentFolder();
  content.write('desks.yaml', '');
  content.write('tags.yaml', 'a: [');
  content.write('people.yaml', '- a\n- b\n');
  await expect(await saidOf(content)).toMatchFileSnapshot('golden/lists.txt');
});

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import type { Report } from '../../src/content/report.ts';
import { elementsIn, elementsInXml, named, textOfHtml, valuesOf } from '../html.ts';
import { isThorough } from '../thorough.ts';
import { examples } from '../sites.ts';
import { type Place, root, run, snapshot } from './building.ts';

const inExamples = (file: string) => readFileSync(join(examples.folder, file), 'utf8');

test('a correction appears on the page, in the list of corrections, in feeds, in structured data and in the sitemap', () => {
  const [was, now, why] = [
    'Banjir itu terjadi pada Februari 2023.',
    'Banjir itu terjadi pada 29 Februari 2024.',
    'Kami salah membaca catatan Pak Tani.',
  ];
  const address = `${site.url}/artikel/peristiwa-lama/`;
  const guid = `${site.url}/artikel/banjir-susu-lama/`;
  const page = inExamples('artikel/peristiwa-lama/index.html');
  const elements = elementsIn(page);
  // A line at the head of the story mentions the correction. The foot has the whole correction.
  const state = named(elements, 'p', { class: 'state small' }).find(({ text }) =>
    text.includes('Berita ini dikoreksi pada 14 Januari 2030, 09.00 WIB.'),
  );
  expect(valuesOf(state?.inside() ?? [], 'href')).toContain('#_koreksi');
  const [foot] = elements.filter(({ attributes }) => attributes['id'] === '_koreksi');
  for (const text of [was, now, why, 'Keterangan Si Kancil ditambahkan.'])
    expect(foot?.text).toContain(text);
  // On the page of a part, the line links to the article.
  const part = inExamples('artikel/peristiwa-lama/satu-bagian-saja/index.html');
  expect(valuesOf(elementsIn(part), 'href')).toContain('/artikel/peristiwa-lama/#_koreksi');
  const [data] = named(elements, 'script', { type: 'application/ld+json' }).map(
    ({ text }) => (JSON.parse(text) as Record<string, unknown>[])[0],
  );
  expect(data).toMatchObject({
    dateModified: '2030-01-14T09:00:00+07:00',
    correction: [
      {
        '@type': 'CorrectionComment',
        text: `Semula: ${was} Seharusnya: ${now} Sebab: ${why}`,
        datePublished: '2030-01-14T09:00:00+07:00',
      },
    ],
  });
  // The list of corrections has its own card, and a feed in each format.
  const list = inExamples('koreksi/index.html');
  for (const text of [was, now, why]) expect(textOfHtml(list)).toContain(text);
  expect(valuesOf(elementsIn(list), 'href')).toContain('/artikel/peristiwa-lama/#_koreksi');
  const [card = ''] = valuesOf(
    named(elementsIn(list), 'meta', { property: 'og:image' }),
    'content',
  );
  expect(existsSync(join(examples.folder, new URL(card).pathname))).toBe(true);
  const id = expect.stringMatching(`^${guid}#_koreksi-\\d+$`) as unknown;
  const title = 'Koreksi: Kenangan Banjir Susu di Negeri Dongeng';
  expect(parseRssFeed(inExamples('koreksi/rss.xml')).items).toContainEqual(
    expect.objectContaining({ title, guid: { value: id, isPermaLink: false } }),
  );
  expect(parseAtomFeed(inExamples('koreksi/atom.xml')).entries).toContainEqual(
    expect.objectContaining({ id, title: { value: title } }),
  );
  expect(parseJsonFeed(JSON.parse(inExamples('koreksi/feed.json'))).items).toContainEqual(
    expect.objectContaining({ id, title }),
  );
  // The feed of the desk still has one item for the story, with a new update time.
  const { entries = [] } = parseAtomFeed(inExamples('rubrik/negeri-dongeng/atom.xml'));
  const own = entries.filter((entry) => entry.id === guid);
  expect(own.map(({ updated }) => updated)).toEqual(['2030-01-14T02:00:00.000Z']);
  expect(own[0]?.content?.value).toContain('Berita ini dikoreksi pada 14 Januari 2030');
  const urls = elementsInXml(inExamples('sitemap-1.xml')).filter(({ name }) => name === 'url');
  const lastmod = (loc: string) =>
    urls
      .filter((url) => named(url.children(), 'loc')[0]?.text === loc)
      .flatMap((url) => named(url.children(), 'lastmod').map(({ text }) => text));
  expect(lastmod(address)).toEqual(['2030-01-14T09:00:00+07:00']);
  expect(lastmod(`${site.url}/koreksi/`)).toEqual(['2030-01-14T09:00:00+07:00']);
});

test('a withdrawn story keeps its page, which says when and why, and leaves lists, feeds and sitemaps', () => {
  const page = inExamples('artikel/ditarik/index.html');
  const text = textOfHtml(page);
  expect(text).toContain('pada 13 Januari 2030, 09.30 WIB');
  expect(text).toContain('Lomba itu tidak pernah ada.');
  expect(text).not.toContain('Kelinci berlari');
  const metas = named(elementsIn(page), 'meta');
  expect(
    valuesOf(
      metas.filter(({ attributes }) => attributes['name'] === 'robots'),
      'content',
    ),
  ).toEqual(['noindex']);
  // A link preview reveals nothing of the story.
  const shown = valuesOf(
    metas.filter(({ attributes }) =>
      /^og:(?:title|description|image:alt)$/.test(attributes['property'] ?? ''),
    ),
    'content',
  );
  expect(shown).toHaveLength(3);
  expect(shown.join(' ')).not.toContain('Kelinci');
  for (const path of [
    'artikel/ditarik/jalannya-lomba',
    'artikel/kelinci-menang',
    'artikel/kelinci-menang/jalannya-lomba',
  ]) {
    const moved = elementsIn(inExamples(`${path}/index.html`));
    expect(valuesOf(named(moved, 'meta', { 'http-equiv': 'refresh' }), 'content')).toEqual([
      '0; url=/artikel/ditarik/',
    ]);
  }
  const lists = [
    'index.html',
    'berita/index.html',
    'rubrik/negeri-dongeng/index.html',
    'tag/kancil/index.html',
  ];
  const others = ['rss.xml', 'atom.xml', 'feed.json', 'sitemap-1.xml', 'sitemap-berita.xml'];
  for (const file of [...lists, ...others])
    expect(inExamples(file), file).not.toContain('artikel/ditarik');
  expect(inExamples('koreksi/index.html')).toContain('/artikel/ditarik/');
});

const folder = join(root, 'tests/output/desk');
const place = (now = '2030-01-10T00:00:00Z'): Place => ({
  content: join(folder, 'content'),
  dist: join(folder, 'dist'),
  now,
});
const write = (name: string, text: string) => {
  mkdirSync(join(folder, 'content', name, '..'), { recursive: true });
  writeFileSync(join(folder, 'content', name), text);
};
const head = (more = '', title = 'Kancil Melompat') =>
  `---\ntitle: ${title}\nstandfirst: Ia melompat.\ndescription: Ia melompat.\ndesk: dongeng\ntags: [kancil]\ncredits: [{ role: report, person: si-kancil }]\nplace: Kebun\npublished: 2030-01-01T10:00:00+07:00\n${more}---\n\n`;
const text = 'Kancil melompat.\n\n## Lompatan kedua\n\nLebih tinggi.\n';
const page = (path: string) => readFileSync(join(place().dist, path, 'index.html'), 'utf8');
const build = (...args: string[]) => run('build', place(), args);

describe('in a small newspaper,', () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    write('desks.yaml', 'dongeng:\n  name: Dongeng\n');
    write('tags.yaml', 'kancil:\n  name: Kancil\n');
    write('people.yaml', 'si-kancil:\n  name: Si Kancil\n');
    write('pages/tentang.md', '---\ntitle: Tentang\ndescription: Dongeng.\n---\n\nKarangan.\n');
    write('articles/kancil.md', head() + text);
  });

  test('a build reports published articles, held articles with their times, drafts and ignored files', () => {
    write(
      'articles/naga.md',
      head('', 'Naga').replace('2030-01-01', '2030-01-25').replace('10:00', '08:00') +
        'Naga terbang.\n',
    );
    write(
      'articles/jauh.md',
      head('', 'Jauh').replace('2030-01-01', '2030-06-01') + 'Naga jauh.\n',
    );
    write('articles/draf.md', head('draft: true\n', 'Draf') + 'Belum selesai.\n');
    write('articles/catatan.log', 'x');
    const { status, said } = build('--ledger');
    expect(status).toBe(0);
    expect(said).toContain('Terbit: 1 berita');
    expect(said).toContain('Ditahan: naga, 25 Januari 2030 08.00 WIB; jauh, 1 Juni 2030 10.00 WIB');
    expect(said).toContain('Draf: draf');
    expect(said).toContain('Diabaikan: content/articles/catatan.log');
    expect(said).toContain('masih 142 hari lagi');
    expect(said).toContain('content/ledger.jsonl belum ada');
    // The legal publisher is missing in `site.ts`, so the build reports it.
    expect(said).toContain('badan hukum penerbit (imprint.publisher di src/config/site.ts)');
    expect(said).toContain('content/ledger.jsonl ditulis: 1 berita');
    expect(existsSync(join(place().dist, 'artikel/draf'))).toBe(false);
    const { stdout } = run(isThorough ? 'build' : 'check', place(), ['--json']);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({
      published: ['kancil'],
      held: [
        { slug: 'naga', until: '2030-01-25T08:00:00+07:00' },
        { slug: 'jauh', until: '2030-06-01T10:00:00+07:00' },
      ],
      drafts: ['draf'],
      ignored: ['content/articles/catatan.log'],
      hasLedger: true,
      errors: [],
    });
    expect(report.warnings.map(({ file }) => file)).toEqual(['content/articles/jauh.md']);
  });

  test('a scheduler learns when the next article is due, or that none is due', () => {
    expect(run('next', place()).stdout).toBe('2030-01-25T08:00:00+07:00\n');
    expect(run('next', place('2030-01-25T01:00:00Z')).stdout).toBe('2030-06-01T10:00:00+07:00\n');
    const none = run('next', place('2031-01-01T00:00:00Z'));
    expect([none.status, none.stdout]).toEqual([1, '']);
    write('articles/rusak.md', '---\ntitle: a: b\n---\n\nRusak.\n');
    expect(run('next', place()).said).toContain(
      'Waktu terbitnya tidak terbaca: content/articles/rusak.md',
    );
    rmSync(join(folder, 'content/articles/rusak.md'));
  });

  test('a build refuses a silent edit and leaves the published site unchanged', () => {
    const before = snapshot(place().dist);
    write('articles/kancil.md', head() + text.replace('Lebih tinggi', 'Lebih rendah'));
    const { status, said } = build();
    expect(status).toBe(1);
    expect(said).toContain('teks yang sudah terbit berubah tanpa keterangan kepada pembaca');
    expect(snapshot(place().dist)).toEqual(before);
    // The JSON report contains the same error.
    const { errors } = JSON.parse(
      run(isThorough ? 'build' : 'check', place(), ['--json']).stdout,
    ) as Report;
    expect(errors).toMatchObject([{ file: 'content/articles/kancil.md', field: 'corrections' }]);
  });

  test("one editor's mistake does not delay another editor's urgent news", () => {
    write(
      'articles/mendesak.md',
      head('', 'Mendesak').replace('2030-01-01', '2030-01-09') + 'Ini mendesak.\n',
    );
    write(
      'articles/baru.md',
      head('', 'Baru').replace('desk: dongeng', 'desk: tidak-ada') + 'Ini baru.\n',
    );
    const { status, said } = build('--keep-last');
    expect(status).toBe(0);
    expect(said).toContain('PERHATIAN');
    expect(said).toContain('kancil: versi baik yang terakhir tetap terbit');
    expect(said).toContain('baru: tidak terbit, sebab belum ada versi yang baik');
    expect(said).toContain('teks yang sudah terbit berubah tanpa keterangan kepada pembaca');
    expect(page('artikel/mendesak')).toContain('Ini mendesak.');
    expect(page('artikel/kancil')).toContain('Lebih tinggi.');
    expect(existsSync(join(place().dist, 'artikel/baru'))).toBe(false);
    rmSync(join(folder, 'content/articles/baru.md'));
    // The last good version is still published after a second build.
    expect(build('--keep-last').status).toBe(0);
    expect(page('artikel/kancil')).toContain('Lebih tinggi.');
  });

  test('the old addresses of a renamed part, desk and tag lead to the new ones', () => {
    write('desks.yaml', 'negeri:\n  name: Negeri\n  aliases: [dongeng]\n');
    write('tags.yaml', 'si-kancil:\n  name: Si Kancil\n  aliases: [kancil]\n');
    const renamed = (more: string, title: string) =>
      head(more, title).replace('desk: dongeng', 'desk: negeri').replace('[kancil]', '[si-kancil]');
    const minor = 'minor: [{ at: 2030-01-09T10:00:00+07:00, reason: judul bagian }]\n';
    rmSync(join(folder, 'content/articles'), { recursive: true });
    write(
      'articles/mendesak.md',
      renamed('', 'Mendesak').replace('2030-01-01', '2030-01-09') + 'Ini mendesak.\n',
    );
    write(
      'articles/kancil.md',
      renamed(minor, 'Kancil Melompat') + text.replace('Lompatan kedua', 'Lompatan lain'),
    );
    const refused = build();
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('alamat bagian /artikel/kancil/lompatan-kedua/ pernah terbit');
    write(
      'articles/kancil.md',
      renamed(
        `${minor}formerly: [{ was: lompatan-kedua, now: Lompatan lain }]\n`,
        'Kancil Melompat',
      ) + text.replace('Lompatan kedua', 'Lompatan lain'),
    );
    const { status, said } = build('--ledger');
    expect(said).not.toContain('kesalahan');
    expect(status).toBe(0);
    const moves = [
      ['/artikel/kancil/lompatan-kedua/', '/artikel/kancil/lompatan-lain/'],
      ['/rubrik/dongeng/', '/rubrik/negeri/'],
      ['/tag/kancil/', '/tag/si-kancil/'],
    ] as const;
    const redirects = readFileSync(join(place().dist, '_redirects'), 'utf8').split('\n');
    for (const [from, to] of moves) {
      expect(
        valuesOf(named(elementsIn(page(from)), 'meta', { 'http-equiv': 'refresh' }), 'content'),
      ).toEqual([`0; url=${to}`]);
      expect(redirects).toContain(`${from} ${to} 301`);
    }
    // Feed readers do not follow a page that redirects. The old address therefore still has the
    // feed, which contains its new address.
    const feed = readFileSync(join(place().dist, 'tag/kancil/rss.xml'), 'utf8');
    expect(valuesOf(named(elementsInXml(feed), 'atom:link', { rel: 'self' }), 'href')).toEqual([
      `${site.url}/tag/si-kancil/rss.xml`,
    ]);
  });

  test('a hook finds mistakes without a build', () => {
    expect(run('check', place()).status).toBe(0);
    write('articles/kancil.md', 'Tanpa kepala.\n');
    const { status, said } = run('check', place());
    expect(status).toBe(1);
    expect(said).toContain('content/articles/kancil.md\n  baris 1: naskah tidak diawali metadata');
    expect((JSON.parse(run('check', place(), ['--json']).stdout) as Report).errors).toHaveLength(1);
    expect(run('publish:ledger', place()).status).toBe(1);
  });

  test('an editor starts an article as a draft, and never overwrites an existing one', () => {
    const { status, said } = run('new', place(), ['Harga Beras: "Naik" Lagi!']);
    expect(status).toBe(0);
    const file = join(folder, 'content/articles/harga-beras-naik-lagi.md');
    expect(said).toContain('content/articles/harga-beras-naik-lagi.md');
    expect(said).toContain('/artikel/harga-beras-naik-lagi/');
    const begun = readFileSync(file, 'utf8');
    expect(begun).toContain(`title: 'Harga Beras: "Naik" Lagi!'`);
    expect(begun).toContain('draft: true');
    expect(begun).toContain('published: 2030-01-10T07:00:00+07:00');
    expect(existsSync(join(folder, 'content/articles/harga-beras-naik-lagi'))).toBe(true);
    const again = run('new', place(), ['Harga Beras Naik Lagi']);
    expect([again.status, readFileSync(file, 'utf8')]).toEqual([1, begun]);
    expect(run('new', place(), []).status).toBe(1);
    expect(run('new', place(), ['龙']).status).toBe(1);
  });
});

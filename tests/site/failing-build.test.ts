import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { valuesOf } from '../html.ts';
import { isThorough } from '../thorough.ts';
import { root, run, snapshot } from './building.ts';

const place = resolve(root, 'tests/output/failing');
const content = join(place, 'content');
const dist = join(place, 'dist');

const build = (elsewhere = dist) =>
  run('build', { content, dist: elsewhere, now: '2026-12-01T00:00:00Z' }, ['--silent']);

const write = (name: string, text: string) => writeFileSync(join(content, 'articles', name), text);

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  expect(build().status).toBe(0);
});

describe('a build', () => {
  test.runIf(isThorough)(
    'produces the same bytes for the same content and time, with an empty cache and with a full one',
    () => {
      const cards = join(place, '.astro/cards');
      const drawn = () =>
        readdirSync(cards).map((name) => [name, statSync(join(cards, name)).mtimeMs]);
      rmSync(dist, { recursive: true });
      rmSync(join(place, '.astro'), { recursive: true });
      expect(build().status).toBe(0);
      const [first, atFirst] = [snapshot(dist), drawn()];
      expect(atFirst.length).toBeGreaterThan(20);
      expect(build().status).toBe(0);
      const second = snapshot(dist);
      expect(drawn()).toEqual(atFirst);
      const elsewhere = join(place, 'elsewhere');
      expect(build(elsewhere).status).toBe(0);
      expect(second).toEqual(first);
      expect(snapshot(elsewhere)).toEqual(first);
    },
  );

  test.runIf(isThorough)(
    'produces the same bytes in another time zone, with another locale and on one core',
    () => {
      const manifests = [
        ['di-sini', 'export TZ=Asia/Jakarta LC_ALL=C.UTF-8; '],
        [
          'di-sana',
          'export TZ=America/St_Johns LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 UV_THREADPOOL_SIZE=1; taskset -cp 0 $$ > /dev/null; ',
        ],
      ].map(([name = '', first]) => {
        const folder = join(place, name);
        const into = { content, dist: join(folder, 'dist'), now: '2026-12-01T00:00:00Z' };
        expect(run('build', into, ['--silent', '--manifest'], first).said).toBe('');
        return readFileSync(join(folder, 'dist.manifest.json'), 'utf8');
      });
      expect(manifests[0]?.split('\n').length).toBeGreaterThan(50);
      expect(manifests[1]).toBe(manifests[0]);
    },
  );

  test('with errors in articles fails, reports all of them at once and leaves the published site unchanged', () => {
    const before = snapshot(dist);
    const whole = readFileSync(join(content, 'articles/putin-kim-jong-un-pyongyang.md'), 'utf8');
    // Removes the key points, because they refer to parts. Each file then has exactly one mistake.
    // Maps and charts would take most of the time.
    const good = whole
      .replace(/^lead:[\s\S]*?(?=^---$)/m, '')
      .replace(/^:::[a-z][\s\S]*?^:::\n/gm, '');
    const lineOf = (words: string) => good.slice(0, good.indexOf(words)).split('\n').length;
    mkdirSync(join(content, 'articles/2030'));
    write('rubrik.md', good.replace('desk: internasional', 'desk: internasonal'));
    write('tag.md', good.replace('[rusia,', '[rusia, rusi,'));
    write('orang.md', good.replace('person: iqbal', 'person: iqbar'));
    write('judul.md', good.replace(/^title: .*$/m, `title: ${'x'.repeat(91)}`));
    write('tanggal.md', good.replace(/^published: .*$/m, 'published: 2026-13-01T00:00Z'));
    write('zona.md', good.replace(/^published: .*$/m, 'published: 2026-11-23T21:00:00'));
    write(
      'urutan.md',
      good.replace(
        /^published:/m,
        'minor: [{ at: 2026-11-01T21:00:00+07:00, reason: x }]\npublished:',
      ),
    );
    write('kosong.md', `${good.split('\n---\n')[0]}\n---\n\n<!-- hanya komentar -->\n`);
    write(
      'kembar.md',
      good.replace('## Sikap Rusia tentang sanksi', '## Ketegangan kawasan dalam pandangan Moskow'),
    );
    write('yaml.md', good.replace('place:', 'place: a: b\nx:'));
    write('tanpa-kepala.md', 'Teks saja.\n');
    write('gambar.md', `${good}\n![peta](tidak-ada.png)\n`);
    write('kendali.md', good.replace('pemimpin Korea', 'pemimpin\u000BKorea'));
    write('besar.MD', good);
    write('rusak.png', 'bukan gambar');
    write('2030/putin-kim-jong-un-pyongyang.md', good);

    const { status, said } = build();
    expect(status).not.toBe(0);
    for (const line of [
      '16 kesalahan dalam naskah; tidak ada yang diterbitkan.',
      'content/articles/rubrik.md\n  baris 5, desk: "internasonal" tidak ada di desks.yaml\n      → maksud Anda "internasional"?',
      'content/articles/tag.md\n  baris 6, tags.1: "rusi" tidak ada di tags.yaml\n      → maksud Anda "rusia"?',
      'content/articles/orang.md\n  baris 9, credits.1.person: "iqbar" tidak ada di people.yaml\n      → maksud Anda "iqbal"?',
      'content/articles/judul.md\n  baris 2, title: 91 karakter, kelebihan 1',
      'content/articles/tanggal.md\n  baris 13, published: "2026-13-01T00:00Z" bukan waktu',
      'content/articles/zona.md\n  baris 13, published: "2026-11-23T21:00:00" tidak menyebut zona waktu',
      'content/articles/urutan.md\n  baris 13, minor.0.at: "2026-11-01T21:00:00+07:00" lebih awal daripada waktu terbit',
      'content/articles/kosong.md\n  isi: artikel tidak berisi teks',
      `content/articles/kembar.md\n  baris ${lineOf('## Sikap Rusia')}, ## Ketegangan kawasan dalam pandangan Moskow: judul bagian ini sudah dipakai`,
      'content/articles/yaml.md\n  baris ',
      'content/articles/tanpa-kepala.md\n  baris 1: naskah tidak diawali metadata',
      `content/articles/gambar.md\n  baris ${good.split('\n').length + 1}, gambar: "tidak-ada.png" tidak ditemukan`,
      `content/articles/kendali.md\n  baris ${lineOf('pemimpin Korea')}: karakter U+000B tidak bisa diterbitkan`,
      'content/articles/besar.MD\n  nama berkas: akhiran berkas bukan .md',
      'content/articles/rusak.png\n  berkas ini tidak bisa dibaca sebagai gambar',
      '"putin-kim-jong-un-pyongyang" sudah dipakai content/articles/2030/putin-kim-jong-un-pyongyang.md',
    ]) {
      expect(said).toContain(line);
    }
    expect(snapshot(dist)).toEqual(before);
  });

  test('that was interrupted cannot be published, even after another build that fails', () => {
    const before = snapshot(dist);
    const marker = join(place, '.dist.unfinished');
    writeFileSync(marker, '');
    expect(build().status).not.toBe(0);
    expect(existsSync(marker)).toBe(true);
    expect(snapshot(dist)).toEqual(before);
    const to = join(place, 'tempat');
    const { status, said } = run('publish', { content, dist, now: '2026-12-01T00:00:00Z' }, [
      '--to',
      to,
    ]);
    expect(status).toBe(1);
    expect(said).toContain('belum selesai dibangun');
    expect(existsSync(to)).toBe(false);
    rmSync(marker);
  });

  test('fails at once while another process builds into the same folder, and names the process', () => {
    const before = snapshot(dist);
    writeFileSync(join(place, '.dist.lock'), String(process.pid));
    const { status, said } = build();
    expect(status).not.toBe(0);
    expect(said).toContain(`Proses ${process.pid} sedang membangun situs ini`);
    expect(snapshot(dist)).toEqual(before);
    rmSync(join(place, '.dist.lock'));
  });

  test('refuses a link to a missing page, and names the link', () => {
    const good = readFileSync(
      join(root, 'content/articles/putin-kim-jong-un-pyongyang.md'),
      'utf8',
    );
    rmSync(join(content, 'articles'), { recursive: true });
    cpSync(join(root, 'content/articles'), join(content, 'articles'), { recursive: true });
    write(
      'tautan.md',
      `${good}\n[a](../tidak-ada/) [b](/tag/sanksi/) [c](../putin-kim-jong-un-pyongyang/sikap-rusia-tentang-sanksi/)\n`,
    );
    const { status, said } = build();
    expect(status).not.toBe(0);
    expect(said).toContain('tautan: "/artikel/tidak-ada/" bukan alamat di situs ini');
    expect(said).toContain('1 kesalahan');
  });

  test('without articles fails instead of publishing an empty site', () => {
    rmSync(join(content, 'articles'), { recursive: true });
    const { status, said } = build();
    expect(status).not.toBe(0);
    expect(said).toContain('content/articles\n  folder ini tidak ada atau tidak berisi artikel');
  });

  test('is the same as before after an error is corrected', () => {
    const before = snapshot(dist);
    rmSync(join(content, 'articles'), { recursive: true, force: true });
    cpSync(join(root, 'content/articles'), join(content, 'articles'), { recursive: true });
    expect(build().status).toBe(0);
    expect(snapshot(dist)).toEqual(before);
  });

  test('takes over from a killed build, and leaves no temporary files', () => {
    const { pid } = spawnSync('true');
    writeFileSync(join(place, '.dist.lock'), String(pid));
    expect(build().status).toBe(0);
    expect(readdirSync(place).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  test.runIf(isThorough)(
    'shows the current picture of an article, not that of the last build',
    async () => {
      const picture = (red: number) =>
        sharp({
          create: { width: 40, height: 30, channels: 3, background: { r: red, g: 0, b: 0 } },
        })
          .png()
          .toFile(join(content, 'articles/gambar/a.png'));
      const shown = () =>
        valuesOf(readFileSync(join(dist, 'artikel/bergambar/index.html'), 'utf8'), 'src').filter(
          (src) => src.startsWith('/gambar/'),
        );
      const good = readFileSync(
        join(root, 'content/articles/putin-kim-jong-un-pyongyang.md'),
        'utf8',
      );
      mkdirSync(join(content, 'articles/gambar'), { recursive: true });
      write(
        'bergambar.md',
        `${good.replace(/^title: .*$/m, 'title: Bergambar')}\n![merah](gambar/a.png)\n`,
      );
      const seen: string[][] = [];
      for (const red of [10, 200, 10]) {
        await picture(red);
        expect(build().status).toBe(0);
        seen.push(shown());
        for (const src of shown()) expect(existsSync(join(dist, src))).toBe(true);
      }
      expect(seen.map((sources) => sources.length)).toEqual([1, 1, 1]);
      expect(seen[1]).not.toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
    },
  );
});

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPreviewServer } from '../../src/cli/preview/server.ts';
import { listening } from '../listening.ts';
import { published } from '../sites.ts';

// These tests run real feed readers (Debian: apt-get install newsboat sfeed). If one is not
// installed, its tests are skipped. Other tests of feeds do not need them.
const installed = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
// Node.js 22.13 and later can read newsboat's database with this module.
const sqlite = process.getBuiltinModule('node:sqlite');
const hasNewsboat = installed('newsboat') && Boolean(sqlite);
const root = resolve(import.meta.dirname, '../..');
const place = resolve(root, 'tests/output/clients');
const content = join(place, 'content');
const dist = join(place, 'dist');
const article = join(content, 'articles/putin-kim-jong-un-pyongyang.md');
const title = 'Putin Temui Kim Jong-un; Rusia Menilai Sanksi PBB Perlu Ditinjau Kembali';

let server: Server | undefined;
let address = '';

const build = () =>
  execFileSync('npm', ['run', 'build', '--', '--silent'], {
    cwd: root,
    stdio: 'pipe',
    env: {
      ...process.env,
      WARTA_CONTENT: content,
      WARTA_DIST: dist,
      WARTA_NOW: '2026-12-01T00:00:00Z',
    },
  });

beforeAll(async () => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  // Only newsboat's tests edit the content. The others read the published site.
  if (hasNewsboat) build();
  server = createPreviewServer(hasNewsboat ? dist : published.folder);
  address = await listening(server);
});
afterAll(() => server?.close());

describe('a feed reader', () => {
  test.each(['/rss.xml', '/atom.xml', '/feed.json', '/tag/sanksi/rss.xml'])(
    'downloads %s once, and gets 304 the second time',
    async (path) => {
      const first = await fetch(address + path);
      expect(first.status).toBe(200);
      const etag = first.headers.get('etag') ?? '';
      expect((await fetch(address + path, { headers: { 'If-None-Match': etag } })).status).toBe(
        304,
      );
    },
  );
});

describe.runIf(hasNewsboat)('newsboat', () => {
  const home = mkdtempSync(join(tmpdir(), 'newsboat-'));
  const files = [
    '-u',
    join(home, 'urls'),
    '-c',
    join(home, 'cache.db'),
    '-C',
    join(home, 'config'),
  ];
  // `spawnSync` would block the server, which runs in this process.
  const run = (...args: string[]) =>
    new Promise<number | null>((done, failed) => {
      spawn('newsboat', [...files, ...args], { env: { ...process.env, HOME: home } })
        .on('close', done)
        .on('error', failed);
    });
  const items = () => {
    const cache = new sqlite.DatabaseSync(join(home, 'cache.db'), { readOnly: true });
    const rows = cache
      .prepare(
        'SELECT guid, title, author, pubDate, unread, length(content) AS length, feedurl FROM rss_item ORDER BY feedurl',
      )
      .all();
    cache.close();
    return rows;
  };

  test('reads RSS and Atom, and does not show an edited and retitled article as new', async () => {
    writeFileSync(join(home, 'config'), '');
    writeFileSync(
      join(home, 'urls'),
      ['/rss.xml', '/atom.xml', '/tag/sanksi/rss.xml', '/penulis/redaksi/atom.xml']
        .map((path) => `${address}${path}\n`)
        .join(''),
    );
    expect(await run('-x', 'reload')).toBe(0);
    const first = items();
    // All four feeds contain the same story, which newsboat recognizes by its guid.
    expect(first).toHaveLength(1);
    for (const item of first) {
      expect(item).toMatchObject({
        title,
        guid: 'https://warta.example/artikel/putin-kim-jong-un-pyongyang/',
        author: 'Redaksi Warta',
        pubDate: 1795442400,
      });
      expect(Number(item['length'])).toBeGreaterThan(3_000);
    }
    expect(await run('-x', 'reload')).toBe(0);
    expect(items()).toEqual(first);

    const text = readFileSync(article, 'utf8');
    writeFileSync(
      article,
      text
        .replace(/^title: .*$/m, 'title: Judul Baru')
        .replace(/^published:/m, 'updated: 2026-11-25T08:00:00+07:00\npublished:')
        .replace('Presiden Rusia', 'Presiden Federasi Rusia'),
    );
    build();
    expect(await run('-x', 'reload')).toBe(0);
    const second = items();
    expect(second.map(({ guid, feedurl }) => [guid, feedurl])).toEqual(
      first.map(({ guid, feedurl }) => [guid, feedurl]),
    );
    expect(second.map((item) => item['title'])).toEqual(['Judul Baru']);
    expect(second.map((item) => item['pubDate'])).toEqual(first.map((item) => item['pubDate']));
  });

  test('imports the list of all feeds', async () => {
    rmSync(join(home, 'urls'));
    writeFileSync(join(home, 'urls'), '');
    expect(await run('-i', join(dist, 'langganan/semua.opml'))).toBe(0);
    const urls = readFileSync(join(home, 'urls'), 'utf8');
    expect(urls).toContain('https://warta.example/rss.xml');
    expect(urls).toContain('https://warta.example/tag/sanksi/rss.xml');
  });
});

describe.skipIf(!installed('sfeed'))('sfeed', () => {
  test.each(['rss.xml', 'atom.xml'])(
    'reads the title, address, text, author and date in %s',
    async (name) => {
      const xml = await (await fetch(`${address}/${name}`)).text();
      const line = execFileSync('sfeed', ['https://warta.example/'], {
        input: xml,
        encoding: 'utf8',
      });
      const [date, readTitle, link, text, type, id, author] = line.trimEnd().split('\t');
      expect(line.trimEnd().split('\n')).toHaveLength(1);
      expect([Number(date), link, type, id, author]).toEqual([
        1795442400,
        'https://warta.example/artikel/putin-kim-jong-un-pyongyang/',
        'html',
        'https://warta.example/artikel/putin-kim-jong-un-pyongyang/',
        'Redaksi Warta',
      ]);
      expect([title, 'Judul Baru']).toContain(readTitle);
      expect(text?.length).toBeGreaterThan(3_000);
    },
  );
});

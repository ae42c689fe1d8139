import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChangedFeeds } from '../../../../src/cli/websub/changed.ts';
import { publish } from '../../../../src/cli/websub/publish.ts';
import { listening } from '../../../listening.ts';

const asked: string[] = [];
const hub = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    asked.push(
      `${request.method} ${request.headers['content-type']?.split(';')[0]} ${decodeURIComponent(body)}`,
    );
    if (!body.includes('diam')) response.writeHead(body.includes('ditolak') ? 400 : 204).end();
  });
});
let address = '';

beforeAll(async () => {
  address = `${await listening(hub)}/`;
});
afterAll(() => hub.close());

const site = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'warta-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

test('a comparison of two builds finds changed and new feeds, and no other files', () => {
  const before = site({ 'rss.xml': 'a', 'tag/x/atom.xml': 'a', 'index.html': 'a' });
  const after = site({
    'rss.xml': 'b',
    'tag/x/atom.xml': 'a',
    'tag/y/feed.json': 'a',
    'index.html': 'b',
  });
  expect(findChangedFeeds(before, after)).toEqual(['/rss.xml', '/tag/y/feed.json']);
});

test('a hub is notified of each feed', async () => {
  await publish(address, ['https://warta.example/rss.xml']);
  expect(asked).toEqual([
    'POST application/x-www-form-urlencoded hub.mode=publish&hub.url=https://warta.example/rss.xml',
  ]);
});

test('a feed that a hub rejects is reported, and the hub is still notified of the other feeds', async () => {
  const topics = ['https://warta.example/ditolak.xml', 'https://warta.example/atom.xml'];
  await expect(publish(address, topics)).rejects.toThrow(/ditolak\.xml: jawaban 400/);
  expect(asked.at(-1)).toContain('atom.xml');
});

test('a hub that never answers causes a timeout', async () => {
  await expect(publish(address, ['https://warta.example/diam.xml'], 50)).rejects.toThrow(
    /diam\.xml: .*timeout/,
  );
});

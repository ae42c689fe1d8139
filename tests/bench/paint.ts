/**
 * Measures when the first text of an article is painted, compared with the same text without styles
 * and scripts. Uses TLS 1.3 and HTTP/2 on a link like slow 3G: a proxy delays each piece by half a
 * round trip and limits the bits per second.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';

const roundTrip = 400;
const bitsPerSecond = 400_000;
const rounds = 15;
const [port, slowPort] = [48_443, 48_444];
const page = 'dist/artikel/putin-kim-jong-un-pyongyang/index.html';

const article = readFileSync(page, 'utf8');
const [, ...paragraphs] = article.split('<p>');
const bare = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${paragraphs
  .map((paragraph) => `<p>${paragraph.split('</p>')[0] ?? ''}</p>`)
  .join('')}`;
const bodies = new Map<string, Buffer>(
  [['/article', article] as const, ['/bare', bare] as const].map(([path, html]) => [
    path,
    brotliCompressSync(html),
  ]),
);

const folder = await mkdtemp(join(tmpdir(), 'paint-'));
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
const made = spawnSync('openssl', [
  'req',
  '-x509',
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:prime256v1',
  '-nodes',
  '-keyout',
  key,
  '-out',
  cert,
  '-days',
  '1',
  '-subj',
  '/CN=localhost',
]);
if (made.status !== 0) throw new Error('openssl, which makes the certificate, is not there.');

const server = createSecureServer(
  { key: readFileSync(key), cert: readFileSync(cert), minVersion: 'TLSv1.3' },
  ({ url }, response) => {
    const body = bodies.get(url);
    response.writeHead(body ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(body && { 'content-encoding': 'br' }),
    });
    response.end(body ?? '');
  },
).listen(port);

/** Forwards data from one socket to another after a delay, at the speed of the simulated link. */
function throttled(from: Socket, to: Socket, delay: number): void {
  let free = 0;
  from.on('data', (piece: Buffer) => {
    const now = performance.now();
    free = Math.max(free, now) + (piece.length * 8_000) / bitsPerSecond;
    setTimeout(() => to.write(piece), free - now + delay);
  });
  from.on('close', () => setTimeout(() => to.destroy(), delay + 50));
  from.on('error', () => to.destroy());
}

const proxy = createServer((client) => {
  const upstream = connect(port);
  // The second half stands for the TCP handshake, which also takes a round trip.
  throttled(client, upstream, roundTrip / 2 + roundTrip / 2);
  throttled(upstream, client, roundTrip / 2);
}).listen(slowPort);

const browser = await chromium.launch(await findBrowser());
const paints: Record<string, number[]> = { '/article': [], '/bare': [] };
for (let round = 0; round < rounds; round++)
  for (const path of round % 2 === 0 ? bodies.keys() : [...bodies.keys()].reverse()) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 360, height: 640 },
      javaScriptEnabled: true,
    });
    const tab = await context.newPage();
    await tab.goto(`https://localhost:${slowPort}${path}`);
    const painted = await tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint');
            if (entry) resolve(entry.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    paints[path]?.push(painted);
    await context.close();
  }
await browser.close();
server.close();
proxy.close();

const median = (values: number[] = []): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const [whole, text] = [median(paints['/article']), median(paints['/bare'])];
console.log(
  `First paint, median of ${rounds}: article ${whole.toFixed(0)} ms, bare text ${text.toFixed(0)} ms, ratio ${(whole / text).toFixed(3)}.`,
);
process.exit(0);

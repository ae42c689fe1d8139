import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPreviewServer } from '../../../../src/cli/preview/server.ts';
import { listening } from '../../../listening.ts';

const place = mkdtempSync(join(tmpdir(), 'warta-'));
const folder = join(place, 'dist');
const large = Buffer.alloc(4_000_000, 'kancil ');

function site(at: string, text: string): void {
  mkdirSync(join(at, 'artikel/kancil'), { recursive: true });
  writeFileSync(join(at, 'index.html'), text);
  writeFileSync(join(at, 'artikel/kancil/index.html'), `artikel ${text}`);
  writeFileSync(join(at, 'besar.png'), large);
  writeFileSync(join(at, '.rahasia'), 'rahasia');
  writeFileSync(join(at, '404.html'), 'tidak ada');
  writeFileSync(join(at, 'rss.xml'), 'umpan');
  writeFileSync(
    join(at, '_headers'),
    '/*\n  X-Uji: ya\n/*/rss.xml\n  Content-Type: application/xml; charset=utf-8\n',
  );
}

site(folder, 'isi');
const server = createPreviewServer(folder);
let address = '';
const ask = (path: string, init?: RequestInit) => fetch(address + path, init);
const ranged = async (range: string, more: Record<string, string> = {}) => {
  const response = await ask('/', { headers: { Range: range, ...more } });
  return [response.status, await response.text(), response.headers.get('content-range')];
};

/** Requests a path exactly as given, which `fetch` would normalize. Returns status and body. */
const askRaw = (path: string, method = 'GET'): Promise<[number | undefined, string]> =>
  new Promise((done, failed) => {
    request({ port: new URL(address).port, host: '127.0.0.1', path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => done([response.statusCode, body]));
    })
      .on('error', failed)
      .end();
  });

beforeAll(async () => {
  address = await listening(server);
});
afterAll(() => {
  server.close();
  rmSync(place, { recursive: true, force: true });
});

test('a file is served with its headers, and a missing address gets the 404 page', async () => {
  const [found, missing] = [await ask('/artikel/kancil/'), await ask('/x/rss.xml')];
  expect([found.status, await found.text()]).toEqual([200, 'artikel isi']);
  expect(Object.fromEntries(found.headers)).toMatchObject({
    'x-uji': 'ya',
    'content-type': 'text/html; charset=utf-8',
    'content-length': '11',
    'accept-ranges': 'bytes',
  });
  expect([missing.status, await missing.text()]).toEqual([404, 'tidak ada']);
  expect(missing.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('an address without its trailing slash redirects to the page', async () => {
  const moved = await ask('/artikel/kancil?a=/b', { redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/artikel/kancil/?a=/b']);
});

test('a client that has a file already gets 304, even after the same site was built again', async () => {
  const etag = (await ask('/')).headers.get('etag') ?? '';
  writeFileSync(join(folder, 'index.html'), 'isi');
  const again = await ask('/', { headers: { 'If-None-Match': etag } });
  expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
});

test('a HEAD request returns the length of the whole file', async () => {
  const head = await ask('/', { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    '3',
    '',
  ]);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('the method %s is not allowed', async (method) => {
  const refused = await ask('/', { method });
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test.each<[string, [number, string, string | null]]>([
  ['bytes=0-1', [206, 'is', 'bytes 0-1/3']],
  ['bytes=1-', [206, 'si', 'bytes 1-2/3']],
  ['bytes=-2', [206, 'si', 'bytes 1-2/3']],
  ['bytes=-500', [206, 'isi', 'bytes 0-2/3']],
  ['bytes=1-500', [206, 'si', 'bytes 1-2/3']],
  ['bytes=3-', [416, '', 'bytes */3']],
  ['bytes=-0', [416, '', 'bytes */3']],
  ['bytes=5-2', [200, 'isi', null]],
  ['bytes=abc', [200, 'isi', null]],
  ['abc', [200, 'isi', null]],
  ['kata=0-1', [200, 'isi', null]],
  ['bytes=0-0,2-2', [200, 'isi', null]],
])('the range %s is handled as RFC 9110 requires', async (range, answer) => {
  expect(await ranged(range)).toEqual(answer);
});

test('a range request for a file that has changed returns the whole file', async () => {
  expect(await ranged('bytes=0-1', { 'If-Range': '"lain"' })).toEqual([200, 'isi', null]);
});

test.each([
  ['above the site', '/../dist/index.html'],
  ['above the site, encoded', '/%2e%2e/dist/index.html'],
  ['above the site, half encoded', '/..%2fdist/'],
  ['a hidden file', '/.rahasia'],
  ['on another host', '//a/'],
  ['with an empty segment', '/artikel//kancil/'],
  ['with a null character', '/a%00'],
  ['too long', `/${'a'.repeat(5_000)}`],
  ['below a file', '/index.html/'],
])('an invalid address gets the 404 page: %s', async (_, path) => {
  expect(await askRaw(path)).toEqual([404, 'tidak ada']);
});

test('an address with an invalid encoding is refused', async () => {
  expect(await askRaw('/%E0%A4%A')).toEqual([400, '']);
});

test('every response has the headers of the site', async () => {
  const answers = [
    await ask('/x/'),
    await ask('/', { method: 'POST' }),
    await ask('/%ff'),
    await ask('/artikel/kancil', { redirect: 'manual' }),
    await ask('/', { headers: { Range: 'bytes=9-' } }),
  ];
  renameSync(folder, `${folder}.last`);
  answers.push(await ask('/'));
  renameSync(`${folder}.last`, folder);
  expect(answers.map(({ status }) => status)).toEqual([404, 405, 400, 301, 416, 503]);
  expect(answers.map(({ headers }) => headers.get('x-uji'))).toEqual(answers.map(() => 'ya'));
  expect(answers.at(-1)?.headers.get('retry-after')).toBe('1');
});

test('a client gets a whole page or is asked to retry, even while two sites swap folders a thousand times', async () => {
  const other = `${folder}.next`;
  site(other, 'berikutnya');
  let isSwapping = true;
  const seen = new Map<string, number>();
  const client = async () => {
    while (isSwapping) {
      const response = await ask('/');
      const said = `${response.status} ${await response.text()}`;
      seen.set(said, (seen.get(said) ?? 0) + 1);
    }
  };
  const clients = Array.from({ length: 8 }, client);
  for (let swap = 0; swap < 1_000; swap++) {
    renameSync(folder, `${folder}.last`);
    if (swap % 5 === 0) await new Promise((done) => setImmediate(done));
    renameSync(other, folder);
    renameSync(`${folder}.last`, other);
    await new Promise((done) => setImmediate(done));
  }
  isSwapping = false;
  await Promise.all(clients);
  expect([...seen.keys()].filter((said) => said !== '503 ').sort()).toEqual([
    '200 berikutnya',
    '200 isi',
  ]);
  expect((await ask('/')).status).toBe(200);
});

test.runIf(process.platform === 'linux')(
  'the server closes the file when a client aborts the request',
  async () => {
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    const hangUp = () =>
      new Promise<void>((done) => {
        const asked = get(`${address}/besar.png`, (response) => {
          response.once('data', () => {
            asked.destroy();
            done();
          });
        });
      });
    for (let times = 0; times < 300; times++) await hangUp();
    await expect.poll(open).toBeLessThan(before + 20);
    expect((await ask('/')).status).toBe(200);
  },
);

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { hashedFolders } from '../../src/routes.ts';
import { distFolder, hostsFolder } from '../../src/config/folders.ts';
import { parseHeaders, parseRedirects } from '../../src/hosting/netlify.ts';
import { types } from '../../src/hosting/types.ts';
import { getHeaders } from '../../src/cli/preview/headers.ts';
import { installPackage } from '../../src/cli/install-package.ts';
import { compressSite } from '../../src/release/compress.ts';
import { checkCloudflare, checkNetlify } from './platforms.ts';
import { missing, type RealServer, startServers } from './servers.ts';

// `npm run test:hosts`: serves the built site with nginx and Caddy from Debian, and sends requests
// as browsers and feed readers do. Then asks the emulators of Netlify and Cloudflare Pages for each
// redirect.

installPackage(
  import.meta.dirname,
  'The emulators of Netlify and Cloudflare are not installed, and npm could not download them.',
);

const lacking = missing();
if (lacking !== undefined) {
  console.error(lacking);
  process.exit(1);
}

const seconds = Number(process.env['HOSTS_SECONDS'] ?? 30);
const connections = 500;
const fileOf = (path: string) => join(distFolder, path, path.endsWith('/') ? 'index.html' : '');
const rules = parseHeaders(readFileSync(join(distFolder, '_headers'), 'utf8'));
const redirects = parseRedirects(readFileSync(join(distFolder, '_redirects'), 'utf8'));
const [card = ''] = readdirSync(join(distFolder, hashedFolders.cards));
const [script = ''] = readdirSync(join(distFolder, hashedFolders.scripts));
const [article = ''] = readdirSync(join(distFolder, 'artikel'));

/** One path of each kind. */
const paths = [
  '/',
  '/tentang/',
  '/berita/',
  '/rubrik/',
  `/artikel/${article}/`,
  '/404.html',
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/langganan/semua.opml',
  '/pramuat.json',
  '/sitemap.xml',
  '/robots.txt',
  '/umpan.css',
  '/manifest.webmanifest',
  '/ikon.svg',
  '/ikon-144.png',
  '/favicon.ico',
  hashedFolders.cards + card,
  hashedFolders.scripts + script,
];

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends a request over HTTP/1.1. */
const asked = (
  { plain }: RealServer,
  path: string,
  headers = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port: plain, path: encodeURI(path), headers, method },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers as Answer['headers'],
            body: Buffer.concat(pieces),
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });

/** Sends requests over HTTP/2, all in one connection. */
async function askedAtOnce({ secure }: RealServer, wanted: string[]): Promise<Answer[]> {
  const session = connect(`https://localhost:${secure}`, { rejectUnauthorized: false });
  const answers = await Promise.all(
    wanted.map(
      (path) =>
        new Promise<Answer>((resolve, reject) => {
          const stream = session.request({ ':path': encodeURI(path) });
          const pieces: Buffer[] = [];
          let headers: Record<string, unknown> = {};
          stream.on('response', (found) => (headers = found));
          stream.on('data', (piece: Buffer) => pieces.push(piece));
          stream.on('end', () =>
            resolve({
              status: Number(headers[':status']),
              headers: headers as Answer['headers'],
              body: Buffer.concat(pieces),
            }),
          );
          stream.on('error', reject);
          stream.end();
        }),
    ),
  );
  session.close();
  return answers;
}

/** Checks that a response has the headers of the rules, the right type and the file as body. */
function checkAnswer(path: string, { status, headers, body }: Answer, of: string): void {
  const where = `${of} ${path}`;
  assert.equal(status, 200, where);
  assert.ok(body.equals(readFileSync(fileOf(path))), `${where}: another body`);
  const expected = getHeaders(rules, path);
  assert.ok(Object.keys(expected).length >= 6, where);
  for (const [name, value] of Object.entries(expected))
    assert.equal(headers[name.toLowerCase()], value, `${where}: ${name}`);
  const ending = path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
  assert.equal(headers['content-type'], expected['Content-Type'] ?? types[ending], where);
}

async function check(server: RealServer): Promise<void> {
  for (const path of paths)
    checkAnswer(path, await asked(server, path), `${server.name}, HTTP/1.1`);
  const answers = await askedAtOnce(server, paths);
  answers.forEach((answer, index) =>
    checkAnswer(paths[index] ?? '', answer, `${server.name}, HTTP/2`),
  );
  // A client that already has a page or feed gets 304 (RFC 9110, section 13.1.2).
  for (const path of ['/', '/rss.xml', `/artikel/${article}/`]) {
    const { headers } = await asked(server, path);
    assert.ok(headers['etag'], `${server.name} ${path}: no ETag`);
    const again = await asked(server, path, { 'If-None-Match': headers['etag'] });
    assert.equal(again.status, 304, `${server.name} ${path}`);
  }
  for (const path of ['/', '/rss.xml', '/umpan.css', '/feed.json']) {
    const { headers, body } = await asked(server, path, { 'Accept-Encoding': 'br, gzip' });
    assert.equal(headers['content-encoding'], 'br', `${server.name} ${path}`);
    assert.ok(brotliDecompressSync(body).equals(readFileSync(fileOf(path))), path);
    assert.match(headers['vary'] ?? '', /Accept-Encoding/i, `${server.name} ${path}`);
    const gzipped = await asked(server, path, { 'Accept-Encoding': 'gzip' });
    assert.equal(gzipped.headers['content-encoding'], 'gzip', `${server.name} ${path}`);
  }
  assert.ok(redirects.length > 0);
  for (const { from, to } of redirects) {
    const { status, headers } = await asked(server, decodeURI(from));
    assert.equal(status, 301, `${server.name} ${from}`);
    assert.equal(headers['location'], to, `${server.name} ${from}`);
  }
  const slashless = await asked(server, `/artikel/${article}`);
  assert.ok([301, 308].includes(slashless.status), `${server.name}: ${slashless.status}`);
  assert.match(slashless.headers['location'] ?? '', new RegExp(`/${article}/$`));
  for (const path of [
    '/tidak-ada/',
    '/artikel/tidak-ada/',
    '/_headers',
    '/_redirects',
    '/../etc/passwd',
  ]) {
    const { status, headers, body } = await asked(server, path);
    assert.ok(status === 404 || (path.includes('..') && status === 400), `${server.name} ${path}`);
    if (status !== 404) continue;
    assert.ok(body.equals(readFileSync(fileOf('/404.html'))), `${server.name} ${path}`);
    assert.equal(
      headers['content-security-policy'],
      getHeaders(rules, '/404.html')['Content-Security-Policy'],
    );
  }
  assert.equal((await asked(server, '/', {}, 'POST')).status, 405, server.name);
}

/** Keeps many connections busy for a while. Returns the number of responses. */
async function hold(server: RealServer): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = Date.now() + seconds * 1000;
  const wanted = ['/', '/rss.xml', `/artikel/${article}/`, hashedFolders.scripts + script];
  let answers = 0;
  const one = async (index: number) => {
    while (Date.now() < until) {
      const path = wanted[index % wanted.length] ?? '/';
      await new Promise<void>((resolve, reject) => {
        request(
          { host: '127.0.0.1', port: server.plain, path: encodeURI(path), agent },
          (answer) => {
            assert.equal(answer.statusCode, 200);
            answer.resume().on('end', resolve).on('error', reject);
          },
        )
          .on('error', reject)
          .end();
      });
      answers++;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => one(index)));
  agent.destroy();
  return answers;
}

await compressSite(distFolder);
const servers = await startServers(distFolder, hostsFolder);
for (const server of servers) {
  await check(server);
  console.log(
    `${server.name}: headers, types, 304, compression, redirects and 404 as \`_headers\` and \`_redirects\` say`,
  );
  console.log(
    `${server.name}: ${connections} connections for ${seconds} s, ${await hold(server)} answers, no error`,
  );
}
await checkNetlify(distFolder, hostsFolder, redirects);
console.log(`Netlify: ${redirects.length} redirects from addresses that have a page`);
await checkCloudflare(distFolder, redirects);
console.log(`Cloudflare Pages: ${redirects.length} redirects`);
// Open connections must not delay the exit.
process.exit(0);

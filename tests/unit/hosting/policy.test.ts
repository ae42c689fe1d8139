import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hostFilePaths } from '../../../src/routes.ts';
import { settingsHash, settingsLine } from '../../../src/config/settings-inline-script.ts';
import {
  createHeaderPolicy,
  createMetaPolicy,
  createFilePolicy,
  createSecurityHeaders,
} from '../../../src/hosting/policy.ts';
import { createPattern } from '../../../src/hosting/patterns.ts';
import { createHeaderRules } from '../../../src/hosting/rules.ts';

import { getHeaders } from '../../../src/cli/preview/headers.ts';
import { parseHeaders, renderHeaders } from '../../../src/hosting/netlify.ts';

const hash = "'sha256-x'";

/** Returns the directives of a policy with their values. */
const directives = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

const ofPage = {
  'default-src': "'none'",
  'style-src': hash,
  'img-src': "'self'",
  'script-src': `'self' ${settingsHash}`,
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'worker',
};

test('a page may load its own style, by its hash, and files of the same site, and nothing else', () => {
  expect(directives(createMetaPolicy(hash))).toEqual(ofPage);
});

test('a standalone file of an article requests nothing', () => {
  expect(directives(createFilePolicy(hash))).toEqual({
    'default-src': "'none'",
    'style-src': hash,
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  });
});

test('the header also allows the stylesheet of feeds and the pictures in a standalone file, forbids frames, and limits scripts to their folder', () => {
  const [most, scripts, ...others] = createHeaderPolicy(hash).split(', ').map(directives);
  expect(most).toEqual({
    ...ofPage,
    'style-src': `'self' ${hash}`,
    'img-src': "'self' data:",
    'worker-src': "'self'",
    'frame-ancestors': "'none'",
  });
  expect(scripts).toEqual({
    'script-src': `*:*/_astro/ ${settingsHash}`,
    'worker-src': '*:*/pekerja.js',
  });
  expect(others).toEqual([]);
});

test('inline scripts are allowed by their hash: the line in every page, and the script of a single page', () => {
  const digest = createHash('sha256').update(settingsLine).digest('base64');
  expect(settingsHash).toBe(`'sha256-${digest}'`);
  const own = "'sha256-y'";
  expect(directives(createMetaPolicy(hash, own))).toEqual({
    ...ofPage,
    'script-src': `'self' ${settingsHash} ${own}`,
  });
  const [most, scripts] = createHeaderPolicy(hash, own).split(', ').map(directives);
  expect(most?.['script-src']).toBe(`'self' ${settingsHash} ${own}`);
  expect(scripts?.['script-src']).toBe(`*:*/_astro/ ${settingsHash} ${own}`);
});

test('the other security headers have their intended values', () => {
  const { 'Content-Security-Policy': policy, ...others } = createSecurityHeaders(hash);
  expect(policy).toBe(createHeaderPolicy(hash));
  expect(others).toEqual({
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});

const rules = createHeaderRules(hash, ['/tentang/']);
const embedding = (path: string) =>
  getHeaders(parseHeaders(renderHeaders(rules)), path)['Cross-Origin-Resource-Policy'];

test.each([
  '/',
  '/artikel/x/',
  '/artikel/x/bagian/',
  '/rubrik/',
  '/berita/2/',
  '/tentang/',
  '/404.html',
])('another site cannot embed %s', (path) => expect(embedding(path)).toBe('same-origin'));

test.each(['/kartu/x.png', '/gambar/x-720.avif', '/ikon-512.png', '/favicon.ico', '/rss.xml'])(
  'another site may show or read %s',
  (path) => expect(embedding(path)).toBeUndefined(),
);

test('no two rules for one path set the same header', () => {
  const paths = [
    '/',
    '/artikel/x/',
    '/rubrik/x/rss.xml',
    '/rss.xml',
    '/kartu/x.png',
    '/_astro/x.js',
    '/langganan/semua.opml',
    hostFilePaths.headers,
  ];
  for (const path of paths) {
    const names = parseHeaders(renderHeaders(rules))
      .filter((rule) => new RegExp(createPattern(rule.path)).test(path))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual([...new Set(names)]);
  }
});

import { expect, test } from 'vitest';
import { parseHeaders, renderHeaders } from '../../../../src/hosting/netlify.ts';
import { createHeaderRules } from '../../../../src/hosting/rules.ts';

import { getHeaders } from '../../../../src/cli/preview/headers.ts';

const rules = parseHeaders(renderHeaders(createHeaderRules("'sha256-x'", ['/tentang/'])));

test.each([
  ['/rss.xml', 'application/xml; charset=utf-8'],
  ['/tag/sanksi/atom.xml', 'application/xml; charset=utf-8'],
  ['/rubrik/internasional/feed.json', 'application/feed+json; charset=utf-8'],
  ['/langganan/semua.opml', 'text/x-opml; charset=utf-8'],
])('%s is served as %s', (path, type) => {
  expect(getHeaders(rules, path)).toMatchObject({
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
  });
});

test('a feed reader may cache a feed for ten minutes and then revalidates it', () => {
  expect(getHeaders(rules, '/rss.xml')['Cache-Control']).toBe(
    'public, max-age=600, must-revalidate',
  );
});

test('a page has the policy and no explicit content type', () => {
  const headers = getHeaders(rules, '/artikel/x/');
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(headers['Content-Type']).toBeUndefined();
});

test.each(['/_astro/a.b.js', '/kartu/0123456789abcdef.png', '/gambar/0123456789abcdef-720.avif'])(
  '%s has a hash in its name and is cached for a year',
  (path) => {
    expect(getHeaders(rules, path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
  },
);

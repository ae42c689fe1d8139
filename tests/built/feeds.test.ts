import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { sites } from '../sites.ts';
import { filesOf } from './pages.ts';

const feeds = sites.flatMap((built) =>
  filesOf(built)
    .filter((file) => file.endsWith('rss.xml'))
    .map(
      (file) =>
        [`${built.name} /${file}`, file, readFileSync(join(built.folder, file), 'utf8')] as const,
    ),
);

test('there is a feed for the site and for each desk, tag and person', () => {
  const paths = feeds.map(([name]) => name);
  expect(paths).toContain('published /rss.xml');
  for (const kind of ['rubrik', 'tag', 'penulis'])
    expect(paths.some((path) => path.startsWith(`published /${kind}/`))).toBe(true);
});

test.each(feeds)('%s says where it is, in what language, and gives whole texts', (_, file, xml) => {
  const feed = parseRssFeed(xml);
  expect(feed.language).toBe('id');
  expect(feed.atom?.links).toContainEqual({
    href: `${site.url}/${file}`,
    rel: 'self',
    type: 'application/rss+xml',
  });
  expect(feed.items?.length).toBeGreaterThan(0);
  for (const item of feed.items ?? []) {
    expect(item.content?.encoded?.length).toBeGreaterThan(50);
    expect(item.content?.encoded).not.toMatch(
      /(?:href|src)="(?!https?:|mailto:)|<script|<style|<iframe|<form/,
    );
    expect(item.guid?.value).toMatch(/^https:/);
    expect(item.dc?.creators?.length).toBeGreaterThan(0);
  }
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sites } from '../sites.ts';
import { all, allPages, filesOf, nameOf, styleOf } from './pages.ts';

const named = allPages.map((page) => [nameOf(page), page] as const);
const metaPolicy = (html: string) =>
  /^<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
    html,
  )?.[1];

test.each(named)('%s states the strict policy before all else', (_, { html }) => {
  expect(metaPolicy(html)).toMatch(/^default-src 'none'; /);
  expect(metaPolicy(html)).not.toContain('unsafe');
});

test.each(named)('the style in %s is the one that its policy allows', (_, { html }) => {
  const hash = createHash('sha256').update(styleOf(html)).digest('base64');
  expect(metaPolicy(html)).toContain(`style-src 'self' 'sha256-${hash}'`);
  expect(html.match(/<style/g)).toHaveLength(1);
});

test.each(sites)('the headers file of $name says the same as its pages', ({ name, folder }) => {
  const headers = readFileSync(join(folder, '_headers'), 'utf8');
  const policy = /^\/\*\n {2}Content-Security-Policy: (.*)$/m.exec(headers)?.[1];
  const metas = new Set(
    allPages.filter(({ site }) => site.name === name).map(({ html }) => metaPolicy(html)),
  );
  expect([...metas].map((meta) => `${meta}; frame-ancestors 'none'`)).toEqual([policy]);
});

test.each(named)('nothing in %s runs or styles by itself', (_, { html }) => {
  const own =
    /<script type="module" src="\/_astro\/[\w.-]+\.js"><\/script>|<script type="application\/ld\+json">[^<]*<\/script>/g;
  const body = html.replace(styleOf(html), '').replace(own, '');
  const tags = all(body, /(<[a-z](?:"[^"]*"|[^>"])*>)/gi).map((tag) =>
    tag.replace(/="[^"]*"/g, '=""'),
  );
  for (const tag of tags)
    expect(tag).not.toMatch(
      /^<(?:script|iframe|object|embed|form|base)\b|\s(?:on\w+|style|srcdoc|target)=/i,
    );
  expect(
    all(body, /\shref="([^"]*)"/g).filter((href) =>
      /^\s*(?:javascript|data|vbscript):/i.test(href),
    ),
  ).toEqual([]);
});

test('an article of tomorrow is nowhere, nor is its picture', () => {
  const published = allPages.map(({ html }) => html).join('');
  expect(published.includes('besok')).toBe(false);
  for (const file of sites.flatMap(filesOf)) expect(file).not.toContain('besok');
});

test('every picture that is published is shown by a page or named by a feed, and holds nothing that a camera wrote', async () => {
  const pages = allPages.map(({ html }) => html).join('');
  const pictures = sites.flatMap((site) =>
    filesOf(site)
      .filter((file) => /\.(?:avif|gif|jpe?g|png|webp)$/i.test(file))
      .filter((file) => !file.startsWith('kartu/') && !file.startsWith('ikon-'))
      .map((file) => ({ site, file })),
  );
  expect(pictures.length).toBeGreaterThanOrEqual(8);
  for (const { site, file } of pictures) {
    expect(file).toMatch(/^gambar\/[0-9a-f]{16}-\d+\.(?:avif|webp)$/);
    expect(pages.includes(`/${file}`), file).toBe(true);
    const { exif, icc, iptc, xmp } = await sharp(join(site.folder, file)).metadata();
    expect({ exif, icc, iptc, xmp }).toEqual({});
  }
});

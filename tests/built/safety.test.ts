import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('no picture is published that no page shows, such as an original with what a camera wrote into it', () => {
  const pages = allPages.map(({ html }) => html).join('');
  const pictures = sites
    .flatMap(filesOf)
    .filter((file) => /^_astro\/.*\.(?:avif|gif|jpe?g|png|webp)$/.test(file));
  expect(pictures).not.toEqual([]);
  for (const picture of pictures) expect(pages.includes(`/${picture}`), picture).toBe(true);
});

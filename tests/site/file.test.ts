import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { createFilePolicy } from '../../src/hosting/policy.ts';
import { segments } from '../../src/i18n/segments.ts';
import { named, type ReadElement, valuesOf } from '../html.ts';
import {
  allPages,
  type BuiltPage,
  filesOf,
  metaOf,
  nameOf,
  storyFiles,
  isMoved,
  isWithdrawn,
  stylesOf,
} from './pages.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const every = storyFiles.map((page) => [nameOf(page), page] as const);

const pathOfPage = ({ path }: BuiltPage) => path.replace(/[^/]+$/, '');

const pageOf = (file: BuiltPage): BuiltPage => {
  const found = allPages.find((page) => page.site === file.site && page.path === pathOfPage(file));
  if (!found) throw new Error(`${nameOf(file)} has no page.`);
  return found;
};

const hashOf = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

test('each article has a standalone file, unless it is withdrawn', () => {
  const articles = allPages.filter(({ path }) => /^\/artikel\/[^/]+\/$/.test(path));
  const without = articles.filter(
    (page) => !storyFiles.some((file) => file.site === page.site && pathOfPage(file) === page.path),
  );
  expect(storyFiles.length).toBeGreaterThan(10);
  expect(without.every((page) => isMoved(page) || isWithdrawn(page))).toBe(true);
  expect(without.map(({ path }) => path)).toContain('/artikel/ditarik/');
});

test.each(every)('%s requests nothing and runs no script', (_, page) => {
  const { elements } = page;
  expect(metaOf(page, 'http-equiv', 'Content-Security-Policy')).toEqual([
    createFilePolicy(stylesOf(page).map(hashOf).join(' ')),
  ]);
  expect(stylesOf(page).join('')).not.toMatch(/@import|@font-face|url\(/);
  const forbidden = /^(?:script|iframe|object|embed|form|base|video|audio|source|picture)$/;
  expect(elements.filter(({ name }) => forbidden.test(name))).toEqual([]);
  // A browser requests neither a canonical address nor an icon with an empty address (RFC 2397).
  const links = named(elements, 'link').map(({ attributes: { rel, href } }) => [rel, href]);
  expect(links).toEqual([
    ['canonical', site.url + pathOfPage(page)],
    ['icon', 'data:,'],
  ]);
  const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
  expect([...names].filter((name) => /^on|^(?:style|srcset|srcdoc|ping)$/.test(name))).toEqual([]);
  for (const src of valuesOf(elements, 'src')) expect(src).toMatch(/^data:image\/webp;base64,\w/);
});

test.each(every)('%s has the preview of its article, and is not indexed', (_, page) => {
  const of = (name: string, { elements }: BuiltPage) =>
    valuesOf(named(elements, 'meta', { property: name }), 'content');
  for (const name of ['og:title', 'og:description', 'og:image', 'og:url'])
    expect(of(name, page), name).toEqual(of(name, pageOf(page)));
  expect(of('og:image', page)).toHaveLength(1);
  expect(metaOf(page, 'name', 'robots')).toEqual(['noindex']);
});

test.each(every)(
  'every link in %s leads to a place in the file or has an absolute address',
  (_, { elements }) => {
    const ids = new Set(valuesOf(elements, 'id'));
    const links = valuesOf(named(elements, 'a'), 'href');
    expect(links.length).toBeGreaterThan(4);
    for (const href of links)
      if (href.startsWith('#')) expect(ids).toContain(decodeURIComponent(href.slice(1)));
      else expect(href).toMatch(/^(?:https?:\/\/|mailto:)/);
  },
);

const proseOf = ({ elements }: BuiltPage): ReadElement | undefined =>
  elements.find(({ attributes }) => attributes['class'] === 'prose');

/** Returns the words of a page's text, without the table of contents. */
const wordsOf = (page: BuiltPage): string => {
  const contents = proseOf(page)
    ?.inside()
    .find(({ attributes }) => attributes['class'] === 'contents small');
  return (proseOf(page)?.text ?? '').replace(contents?.text ?? '', '').replace(/\s+/g, ' ');
};

test.each(every)("%s has the words, figures and pictures of its article's page", (_, file) => {
  const page = pageOf(file);
  expect(wordsOf(file)).toBe(wordsOf(page));
  const count = ({ elements }: BuiltPage, name: string) =>
    elements.filter((element) => element.name === name).length;
  for (const name of ['img', 'svg', 'table', 'figure', 'h2']) {
    const within = (one: BuiltPage) => ({ ...one, elements: proseOf(one)?.inside() ?? [] });
    expect(count(within(file), name), name).toBe(count(within(page), name));
  }
});

test.each(every)(
  '%s gives its date, links to corrections and is hidden from search engines',
  (_, page) => {
    const address = site.url + encodeURI(pathOfPage(page));
    const states = page.elements.filter(({ attributes }) => attributes['class'] === 'state small');
    const state = states.find(({ text }) => text.startsWith('Salinan'));
    expect(state?.text).toMatch(/^Salinan berita per \d+ \S+ \d{4}, \d\d\.\d\d WIB\./);
    expect(valuesOf(state?.inside() ?? [], 'href')).toEqual([address, `${site.url}/koreksi/`]);
    expect(state?.text).toContain(address);
    expect(metaOf(page, 'name', 'robots')).toEqual(['noindex']);
  },
);

test('only the page of its article links to a standalone file', () => {
  const name = `${segments.file}.html`;
  for (const built of new Set(allPages.map(({ site }) => site)))
    for (const file of filesOf(built)) {
      if (!/\.(?:html|xml|json|txt|opml)$/.test(file) || file.endsWith(name)) continue;
      const path = `/${file.replace(/index\.html$/, '')}`;
      const links = valuesOf(readFileSync(join(built.folder, file), 'utf8'), 'href');
      const naming = links.filter((href) => href.includes(name));
      const isOfArticle = storyFiles.some((one) => one.site === built && pathOfPage(one) === path);
      expect(naming, file).toEqual(isOfArticle ? [path + name] : []);
    }
});

const weigh = (text: string): number => brotliCompressSync(text).length;

test.each(every)(
  '%s weighs at most 1.3 times as much as its page, apart from its pictures',
  (_, file) => {
    const bare = valuesOf(file.elements, 'src').reduce(
      (html, src) => html.replace(src, ''),
      file.html,
    );
    expect(weigh(bare)).toBeLessThanOrEqual(1.3 * weigh(pageOf(file).html));
  },
);

test('a file of an old event says when it happened, and does not say how long ago', () => {
  const file = storyFiles.find(({ path }) => path.includes('putin-kim-jong-un-pyongyang'))!;
  const [state] = file.elements.filter(({ attributes }) => attributes['class'] === 'state small');
  expect(state?.text).toBe(
    'Peristiwa ini terjadi pada 19 Juni 2024. Perkembangan sesudahnya tidak dimuat di sini.',
  );
  expect(file.html).not.toContain('yang lalu');
});

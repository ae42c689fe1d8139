import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import {
  createHeaderPolicy,
  createMetaPolicy,
  createSecurityHeaders,
} from '../../src/hosting/policy.ts';
import { parseHeaders } from '../../src/hosting/netlify.ts';
import { getHeaders } from '../../src/cli/preview/headers.ts';
import { named, valuesOf, type ReadElement } from '../html.ts';
import { settingsHash, settingsLine } from '../../src/config/settings-inline-script.ts';
import { sites } from '../sites.ts';
import {
  allPages,
  type BuiltPage,
  filesOf,
  metaOf,
  nameOf,
  ownScriptsOf,
  stylesOf,
  kindOf,
  storyFiles,
} from './pages.ts';

const every = allPages.map((page) => [nameOf(page), page] as const);
const policiesOf = (page: BuiltPage) => metaOf(page, 'http-equiv', 'Content-Security-Policy');

test.each(every)(
  '%s declares its policy before everything that the policy applies to',
  (_, page) => {
    const [head] = named(page.elements, 'head');
    const [charset, policy] = head?.inside() ?? [];
    expect(charset?.attributes).toEqual({ charset: 'utf-8' });
    expect(policy?.attributes['http-equiv']).toBe('Content-Security-Policy');
    expect(policiesOf(page)).toHaveLength(1);
  },
);

const hashOf = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

test.each(every)('the policy of %s allows exactly its own styles and scripts', (_, page) => {
  const styles = stylesOf(page);
  // Pages with a map or a chart have one more stylesheet.
  const hasFigures = page.elements.some(({ attributes }) =>
    /^(?:map|chart)$/.test(attributes['class'] ?? ''),
  );
  expect(styles.length).toBeGreaterThanOrEqual(hasFigures ? 2 : 1);
  expect(new Set(styles).size).toBe(styles.length);
  const [script] = ownScriptsOf(page).map(hashOf);
  expect(policiesOf(page)).toEqual([createMetaPolicy(styles.map(hashOf).join(' '), script)]);
});

test.each(sites)(
  'the headers file of $name allows the styles and scripts of its pages',
  ({ name, folder }) => {
    const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
    const own = allPages.filter(({ site }) => site.name === name);
    const files = storyFiles.filter(({ site }) => site.name === name);
    const hashes = new Set([...own, ...files].flatMap(stylesOf).map(hashOf));
    expect(hashes.size).toBeGreaterThan(4);
    const [script] = new Set(own.flatMap(ownScriptsOf).map(hashOf));
    expect(script).toBeDefined();
    const policy = getHeaders(rules, '/artikel/x/')['Content-Security-Policy'] ?? '';
    const allowed = (policy.match(/'sha256-[^']+'/g) ?? []).filter(
      (one) => one !== settingsHash && one !== script,
    );
    expect([...hashes].filter((hash) => !new Set<string>(allowed).has(hash))).toEqual([]);
    // One for each kind of page, for standalone files, and for each feature that some texts have.
    expect(new Set(allowed).size).toBe(18);
    expect(policy).toBe(createHeaderPolicy(allowed.join(' '), script));
    expect(getHeaders(rules, '/artikel/x/')).toMatchObject(
      createSecurityHeaders(allowed.join(' '), script),
    );
  },
);

/** Checks for the search form, which a script handles and which sends nothing to a server. */
const isSearchForm = (path: string, name: string, attributes: Record<string, string>) =>
  kindOf(path) === 'cari' && name === 'form' && Object.keys(attributes).length === 0;

const allowedScripts = (path: string, { attributes, text }: ReadElement) =>
  attributes['type'] === 'application/ld+json'
    ? Object.keys(attributes).length === 1
    : text === settingsLine ||
      // The list of saved stories has an inline script, because it must work without a network.
      (kindOf(path) === 'simpanan' && Object.keys(attributes).length === 0) ||
      /^\/_astro\/[\w.-]+\.js$/.test(attributes['src'] ?? '');

test.each(every)(
  '%s has no frames, foreign scripts, inline handlers or style attributes',
  (_, { elements, path }) => {
    expect(elements.length).toBeGreaterThan(20);
    const forbidden = elements.filter((element) => {
      const { name, attributes } = element;
      return name === 'script'
        ? !allowedScripts(path, element)
        : /^(?:iframe|object|embed|form|base)$/.test(name) && !isSearchForm(path, name, attributes);
    });
    expect(forbidden).toEqual([]);
    const names = elements.flatMap(({ attributes }) => Object.keys(attributes));
    expect(
      names.filter((name) => /^on|^(?:style|srcdoc|target|formaction|ping)$/.test(name)),
    ).toEqual([]);
    for (const href of valuesOf(elements, 'href'))
      expect(['https:', 'http:', 'mailto:', 'feed:']).toContain(new URL(href, site.url).protocol);
  },
);

test("tomorrow's article and its picture are not published", () => {
  expect(allPages.length).toBeGreaterThan(100);
  expect(allPages.filter(({ html }) => html.includes('besok')).map(nameOf)).toEqual([]);
  expect(sites.flatMap(filesOf).filter((file) => file.includes('besok'))).toEqual([]);
});

test('every published picture appears on a page or in a feed, and contains no metadata of a camera', async () => {
  const feeds = sites.map(({ folder }) => readFileSync(join(folder, 'rss.xml'), 'utf8'));
  const pages = [...allPages.map(({ html }) => html), ...feeds].join('');
  const pictures = sites.flatMap((site) =>
    filesOf(site)
      .filter((file) => /\.(?:avif|gif|jpe?g|png|webp)$/i.test(file))
      .filter((file) => !file.startsWith('kartu/') && !file.startsWith('ikon-'))
      .map((file) => ({ site, file })),
  );
  expect(pictures.length).toBeGreaterThanOrEqual(8);
  for (const { site, file } of pictures) {
    expect(file).toMatch(/^gambar\/[0-9a-f]{16}(?:-\d+)?\.(?:avif|webp|png)$/);
    expect(pages.includes(`/${file}`), file).toBe(true);
    const { exif, icc, iptc, xmp } = await sharp(join(site.folder, file)).metadata();
    expect({ exif, icc, iptc, xmp }).toEqual({});
  }
});

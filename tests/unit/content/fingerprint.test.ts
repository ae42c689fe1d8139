import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  computeFingerprints,
  type Fingerprints,
  getCodeFingerprint,
} from '../../../src/content/fingerprint.ts';

const root = resolve(import.meta.dirname, '../../..');
const place = resolve(root, 'tests/output/keys');
let copy = '';
let before: Fingerprints;

beforeAll(async () => {
  mkdirSync(place, { recursive: true });
  copy = mkdtempSync(join(place, 'x-'));
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  for (const name of ['package-lock.json', 'astro.config.mjs'])
    cpSync(join(root, name), join(copy, name));
  before = await computeFingerprints(copy);
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Lists the fingerprints that change when a text in a file is replaced by another. */
async function changedBy(file: string, from: string, to: string): Promise<string[]> {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  const after = await computeFingerprints(copy);
  writeFileSync(path, text);
  return (Object.keys(before) as (keyof Fingerprints)[]).filter(
    (kind) => before[kind] !== after[kind],
  );
}

test('a change of a message for editors changes no fingerprint of cards or pictures', async () => {
  expect(
    await changedBy('src/i18n/editor.ts', 'kolom ini belum diisi', 'kolom ini kosong'),
  ).toEqual(['texts', 'checks', 'pictureChecks']);
});

test('the same code has the same fingerprints in any folder', async () => {
  expect(await computeFingerprints(root)).toEqual(before);
});

test.each(['src/styles/tokens.css', 'src/i18n/reader.ts', 'astro.config.mjs', 'package-lock.json'])(
  'all pages are rendered again after a change of %s',
  (file) => {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    const key = getCodeFingerprint(copy);
    expect(getCodeFingerprint(copy)).toBe(key);
    writeFileSync(path, `${text}\n`);
    expect(getCodeFingerprint(copy)).not.toBe(key);
    writeFileSync(path, text);
  },
);

test('packages that a command has installed for itself cause no page to be rendered again', () => {
  const key = getCodeFingerprint(copy);
  const folder = join(copy, 'src/cli/cms/node_modules/rekaan');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), 'kancil');
  expect(getCodeFingerprint(copy)).toBe(key);
});

test.each<[string, string, string, string, string[]]>([
  ['the creation of slugs', 'src/model/text.ts', 'toLowerCase()', 'toUpperCase()', ['texts']],
  ['the sanitizing schema', 'src/markdown/sanitize-schema.ts', "'mark',", '', ['texts']],
  ['the rendering of figures', 'src/markdown/render/render-target.ts', '43rem', '44rem', ['texts']],
  [
    'a message in rendered texts',
    'src/i18n/reader.ts',
    'Catatan kaki ${number}',
    'Catatan ${number}',
    ['texts'],
  ],
  [
    'the accent color',
    'src/config/palette.ts',
    'oklch(42% .14 30)',
    'oklch(42% .14 31)',
    ['cards'],
  ],
  [
    'the position of the title on a card',
    'src/media/og/layout.ts',
    'margin = 64',
    'margin = 65',
    ['cards'],
  ],
  ['the quality of pictures', 'src/media/images/sizes.ts', '45, 40', '46, 40', ['pictures']],
  [
    'the maximum number of pixels of a picture',
    'src/media/images/decode.ts',
    'mostMegapixels = 100',
    'mostMegapixels = 99',
    ['pictureChecks'],
  ],
  [
    'a check of the front matter',
    'src/content/dates.ts',
    'farAhead = 30',
    'farAhead = 31',
    ['checks'],
  ],
])(
  'a change to %s changes the fingerprints that depend on it',
  async (_, file, from, to, kinds) => {
    const changed = await changedBy(file, from, to);
    for (const kind of kinds) expect(changed).toContain(kind);
    const others = {
      texts: 'cards',
      cards: 'texts',
      pictures: 'texts',
      pictureChecks: 'cards',
      checks: 'cards',
    };
    expect(changed).not.toContain(others[kinds[0] as keyof typeof others]);
  },
);

test.each([
  ['micromark', ['texts']],
  ['hast-util-to-html', ['texts']],
  ['@takumi-rs/core', ['cards']],
  ['@fontsource/noto-serif', ['cards']],
  ['sharp', ['pictures', 'pictureChecks']],
  ['parse5', ['texts']],
  ['vitest', []],
])('another version of %s changes the fingerprints that depend on it', async (name, kinds) => {
  const lock = JSON.parse(readFileSync(join(copy, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const { version } = lock.packages[`node_modules/${name}`]!;
  const entry = JSON.stringify(lock.packages[`node_modules/${name}`]);
  lock.packages[`node_modules/${name}`]!.version = `${version}-lain`;
  expect(entry).toContain(version);
  const path = join(copy, 'package-lock.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, JSON.stringify(lock));
  const after = await computeFingerprints(copy);
  writeFileSync(path, text);
  expect(
    (Object.keys(before) as (keyof Fingerprints)[]).filter((kind) => before[kind] !== after[kind]),
  ).toEqual(kinds.length === 0 ? [] : expect.arrayContaining(kinds));
});

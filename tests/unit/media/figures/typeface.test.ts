import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { isThorough } from '../../../thorough.ts';
import { scripts, chooseTypefaces } from '../../../../src/media/figures/script-fonts.ts';
import {
  replaceUndrawable,
  isDrawable,
  subsets,
  findUndrawable,
} from '../../../../src/media/figures/typeface.ts';

const { resolve } = createRequire(import.meta.url);
/** Returns all letters of a character class, as one string. */
const everyLetterOf = (letters: string) =>
  Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .filter((letter) => new RegExp(`[${letters}]`, 'u').test(letter))
    .join('');

const charactersOf = (weight: number) =>
  new Set(
    [
      ...subsets.map(
        (subset) => `@fontsource/noto-serif/files/noto-serif-${subset}-${weight}-normal.woff2`,
      ),
      // All letters that these scripts support, in the files that are loaded for them.
      ...scripts.flatMap(({ letters }) =>
        chooseTypefaces(everyLetterOf(letters))
          .flatMap(({ files }) => files)
          .filter((one) => one.weight === undefined || one.weight === weight)
          .map(({ file }) => file),
      ),
    ].flatMap((file) => (create(readFileSync(resolve(file))) as Font).characterSet),
  );

// Reading all font files takes a minute, and they change only with their package.
test.runIf(isThorough).each([400, 700])(
  'all characters that count as drawable are in the typeface of weight %i',
  (weight) => {
    const held = charactersOf(weight);
    // Without spaces, letters and accents would be composed.
    const every = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
    const drawn = replaceUndrawable(every.join(' '));
    const promised = Array.from(new Set(drawn), (character) => character.codePointAt(0)!);
    expect(promised.length).toBeGreaterThan(1_000);
    expect(promised.filter((code) => !held.has(code)).map((code) => code.toString(16))).toEqual([]);
  },
);

test.each(['Đặng dan Žižek', 'Москва', 'Αθήνα', 'é', '“Kutipan” — 50% … ½ €5', 'non‑putus'])(
  'a card can show %s',
  (text) => expect(isDrawable(text)).toBe(true),
);

test.each([
  ['김정은, 평양', 'Noto Serif KR'],
  ['السلام عليكم', 'Noto Naskh Arabic'],
  ['ꦮꦂꦠ ꦗꦮ', 'Noto Sans Javanese'],
])('a card can show %s, in the typeface %s', (text, typeface) => {
  expect(isDrawable(text)).toBe(true);
  expect(chooseTypefaces(text).map((one) => one.typeface)).toEqual([typeface]);
});

test('only the Korean font files with the needed letters are loaded', () => {
  const [korean] = chooseTypefaces('Kim Jong-un (김정은)');
  expect(korean?.files.length).toBeLessThan(5);
  expect(korean?.files.length).toBeGreaterThan(0);
  expect(chooseTypefaces('Kim Jong-un')).toEqual([]);
});

test.each([
  ['Tokyo (東京)', ['東', '京']],
  ['dari A → B', ['→']],
  ['naik 5 ‰', ['‰']],
  ['1，5 juta', ['，']],
  ['40℃', ['℃']],
  ['5％', ['％']],
])('a card cannot show %s', (text, missing) => {
  expect(findUndrawable(text)).toEqual(missing);
  expect(isDrawable(text)).toBe(false);
});

test('a card shows decomposed accents, and replaces dashes that its typeface lacks', () => {
  expect(replaceUndrawable('Şişli, 2019‒2024 ― Žižek'.normalize('NFD'))).toBe(
    'Şişli, 2019–2024 — Žižek',
  );
});

test('an emoji is omitted, and an emoji alone is not a headline', () => {
  expect(replaceUndrawable('Kancil 👨‍👩‍👧 😀❤️ tidur')).toBe('Kancil tidur');
  expect(isDrawable('Kancil 😀 tidur')).toBe(true);
  expect(isDrawable('😀')).toBe(false);
});

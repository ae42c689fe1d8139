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
/** Every letter of a class of letters. */
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
      // Every letter that these scripts promise, in the files that are loaded for it.
      ...scripts.flatMap(({ letters }) =>
        chooseTypefaces(everyLetterOf(letters))
          .flatMap(({ files }) => files)
          .filter((one) => one.weight === undefined || one.weight === weight)
          .map(({ file }) => file),
      ),
    ].flatMap((file) => (create(readFileSync(resolve(file))) as Font).characterSet),
  );

// Reading all files of typefaces takes a minute, and they change with their package alone.
test.runIf(isThorough).each([400, 700])(
  'whatever is taken for drawable is in the typeface of weight %i',
  (weight) => {
    const held = charactersOf(weight);
    // Spaces keep letters and accents apart, which would else be composed.
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
])('a card can show %s, with %s', (text, typeface) => {
  expect(isDrawable(text)).toBe(true);
  expect(chooseTypefaces(text).map((one) => one.typeface)).toEqual([typeface]);
});

test('of Korean only the files are loaded that hold the letters', () => {
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

test('accents and dashes that are written otherwise are shown all the same', () => {
  expect(replaceUndrawable('Şişli, 2019‒2024 ― Žižek'.normalize('NFD'))).toBe(
    'Şişli, 2019–2024 — Žižek',
  );
});

test('an emoji is left out, and is no headline by itself', () => {
  expect(replaceUndrawable('Kancil 👨‍👩‍👧 😀❤️ tidur')).toBe('Kancil tidur');
  expect(isDrawable('Kancil 😀 tidur')).toBe(true);
  expect(isDrawable('😀')).toBe(false);
});

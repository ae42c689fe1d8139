import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { asDrawn, isDrawable, subsets, undrawable } from '../../src/cards/typeface.ts';

const { resolve } = createRequire(import.meta.url);
const charactersOf = (weight: number) =>
  new Set(
    subsets.flatMap((subset) => {
      const file = `@fontsource/noto-serif/files/noto-serif-${subset}-${weight}-normal.woff2`;
      return (create(readFileSync(resolve(file))) as Font).characterSet;
    }),
  );

test.each([400, 700])(
  'whatever is taken for drawable is in the typeface of weight %i',
  (weight) => {
    const held = charactersOf(weight);
    const drawn = Array.from({ length: 0x20000 }, (_, code) => asDrawn(String.fromCodePoint(code)));
    const promised = Array.from(new Set(drawn.join('')), (character) => character.codePointAt(0)!);
    expect(promised.length).toBeGreaterThan(1_000);
    expect(promised.filter((code) => !held.has(code)).map((code) => code.toString(16))).toEqual([]);
  },
);

test.each(['Đặng dan Žižek', 'Москва', 'Αθήνα', 'é', '“Kutipan” — 50% … ½ €5', 'non‑putus'])(
  'a card can show %s',
  (text) => expect(isDrawable(text)).toBe(true),
);

test.each([
  ['Tokyo (東京)', ['東', '京']],
  ['dari A → B', ['→']],
  ['naik 5 ‰', ['‰']],
  ['1，5 juta', ['，']],
  ['40℃', ['℃']],
  ['5％', ['％']],
])('a card cannot show %s', (text, missing) => {
  expect(undrawable(text)).toEqual(missing);
  expect(isDrawable(text)).toBe(false);
});

test('accents and dashes that are written otherwise are shown all the same', () => {
  expect(asDrawn('Şişli, 2019‒2024 ― Žižek'.normalize('NFD'))).toBe('Şişli, 2019–2024 — Žižek');
});

test('an emoji is left out, and is no headline by itself', () => {
  expect(asDrawn('Kancil 👨‍👩‍👧 😀❤️ tidur')).toBe('Kancil tidur');
  expect(isDrawable('Kancil 😀 tidur')).toBe(true);
  expect(isDrawable('😀')).toBe(false);
});

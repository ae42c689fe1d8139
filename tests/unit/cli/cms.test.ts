import { expect, test } from 'vitest';
import { parseTermEntries, serializeTermEntries } from '../../../src/cli/cms/words-format.ts';

test('a form shows and saves words as they are written', () => {
  const yaml = 'g20:\n  name: G20\n"007":\n  name: 1.500\n  aliases:\n    - "08"\n';
  const form = parseTermEntries(yaml);
  expect(form.words).toEqual([
    { key: 'g20', name: 'G20' },
    { key: '007', name: '1.500', aliases: ['08'] },
  ]);
  expect(parseTermEntries(serializeTermEntries(form))).toEqual(form);
});

test('a form opens no list that it would save by half', () => {
  expect(() => parseTermEntries('a:\n  name: [x\nb:\n  name: B\n')).toThrow();
});

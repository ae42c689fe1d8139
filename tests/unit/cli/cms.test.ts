import { expect, test } from 'vitest';
import { parseTermEntries, serializeTermEntries } from '../../../src/cli/cms/words-format.ts';

test('a form shows and saves names and aliases exactly as an editor wrote them', () => {
  const yaml = 'g20:\n  name: G20\n"007":\n  name: 1.500\n  aliases:\n    - "08"\n';
  const form = parseTermEntries(yaml);
  expect(form.words).toEqual([
    { key: 'g20', name: 'G20' },
    { key: '007', name: '1.500', aliases: ['08'] },
  ]);
  expect(parseTermEntries(serializeTermEntries(form))).toEqual(form);
});

test('a form does not open an invalid list, which it would save incompletely', () => {
  expect(() => parseTermEntries('a:\n  name: [x\nb:\n  name: B\n')).toThrow();
});

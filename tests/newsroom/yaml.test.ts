import { expect, test } from 'vitest';
import { readYaml } from '../../src/newsroom/yaml.ts';

const yaml = `title: Kancil
tags:
  - kancil
  - naga
changes:
  - at: 2030-01-01
    text: Satu.

  - { at: 2030-01-02, text: Dua. }
  - at: 2030-01-03
    # Keterangan.
    text: Tiga.
withdrawn:
  at: 2030-01-04
  reason: Salah.
minor: [{ at: 2030-01-05 }]
formerly:
- was: a
  now: b
- was: c
`;

test.each([
  ['title', 2],
  ['tags', 3],
  ['tags.1', 5],
  ['changes', 6],
  ['changes.0.at', 7],
  ['changes.0.text', 8],
  ['changes.1.text', 10],
  ['changes.2.text', 13],
  ['changes.2.why', 11],
  ['withdrawn.reason', 16],
  ['minor.0.at', 17],
  ['formerly.1.was', 21],
  ['lain', undefined],
])('the field %s stands in line %s', (field, line) => {
  expect(readYaml(yaml, 2).lineOf(field)).toBe(line);
});

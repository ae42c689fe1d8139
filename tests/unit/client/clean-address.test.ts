import { expect, test } from 'vitest';
import { cleanAddress } from '../../../src/client/clean-address.ts';

test.each([
  ['https://warta.example/a/?utm_source=x&utm_medium=y&fbclid=z', 'https://warta.example/a/'],
  ['https://warta.example/a/?q=1&igsh=x#b', 'https://warta.example/a/?q=1#b'],
  ['https://warta.example/a/?q=a%20b~c&_gl=1*x&srsltid=y', 'https://warta.example/a/?q=a%20b~c'],
  ['https://warta.example/a/?q=1', undefined],
  ['https://warta.example/a/?q=utm_source', undefined],
  ['https://warta.example/a/', undefined],
])('the address %s is cleaned to %s', (address, clean) => {
  expect(cleanAddress(address)).toBe(clean);
});

import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { noPatternOverMarkup } from './lint/no-pattern-over-markup.js';

const errorsIn = (code: string) =>
  new Linter()
    .verify(code, {
      plugins: { warta: { rules: { markup: noPatternOverMarkup } } },
      rules: { 'warta/markup': 'error' },
    })
    .map(({ message }) => message);

test.each([
  '/<img [^>]*>/g',
  '/[<]/',
  '/(?<tag><b>)/',
  '/\\x3cscript/',
  'new RegExp("<a href")',
  'RegExp(`<media:content url="${1}"`)',
  'new RegExp("^" + "</p>")',
])('a regular expression for markup is a lint error: %s', (code) => {
  expect(errorsIn(code)).toEqual([expect.stringContaining('This pattern reads markup.')]);
});

test.each([
  '/(?<name>a)\\k<name>/',
  '/(?<=a)b(?<!c)/',
  '"<p>".split("<")',
  'new RegExp("^a$")',
  'x < /a/.test(y)',
])('other code passes the rule: %s', (code) => {
  expect(errorsIn(code)).toEqual([]);
});

import { expect, test } from 'vitest';
import { findConflictMark } from '../../../src/content/conflict-marks.ts';

test.each([
  ['with a name', '<<<<<<< HEAD', 1, '<<<<<<<'],
  ['alone on its line', 'Kancil.\n<<<<<<<\nNaga.', 2, '<<<<<<<'],
  ['of the common version', '||||||| dasar', 1, '|||||||'],
  ['of the common version, alone', '|||||||', 1, '|||||||'],
  ['of the other version', '>>>>>>> cabang', 1, '>>>>>>>'],
  ['of the other version, alone', '>>>>>>>', 1, '>>>>>>>'],
  ['before another one', '||||||| dasar\n>>>>>>> cabang', 1, '|||||||'],
  ['below a closed block of code', '```\nkode\n```\n<<<<<<< HEAD', 4, '<<<<<<<'],
  ['below a block that a longer fence closes', '```\n````\n<<<<<<< HEAD', 3, '<<<<<<<'],
  ['below two closed blocks', '```\n```\n~~~~\n~~~~\n<<<<<<< HEAD', 5, '<<<<<<<'],
  ['below a fence indented by four spaces', '    ```\n<<<<<<< HEAD', 2, '<<<<<<<'],
  ['between two backticks', '``\n<<<<<<< HEAD\n``', 2, '<<<<<<<'],
  ['between two tildes', '~~\n<<<<<<< HEAD\n~~', 2, '<<<<<<<'],
  ['below backticks inside a line', 'Kata ```\n<<<<<<< HEAD', 2, '<<<<<<<'],
])('an editor learns of a conflict mark %s', (_, text, line, mark) => {
  expect(findConflictMark(text)).toMatchObject({
    line,
    message: expect.stringContaining(`Git, ${mark};`) as unknown,
  });
});

test.each([
  ['signs before a letter', '<<<<<<<a\n|||||||a\n>>>>>>>a'],
  ['six signs', '<<<<<<\n|||||| dasar\n>>>>>> cabang'],
  ['eight signs', '<<<<<<<< HEAD\n||||||||\n>>>>>>>> cabang'],
  ['signs inside a line', ' <<<<<<< HEAD\nKata >>>>>>> cabang'],
  ['seven equals signs', 'Harga turun\n=======\n\nKancil.'],
  ['a mark between backticks', '```\n<<<<<<< HEAD\n```'],
  ['a mark between tildes', '~~~\n<<<<<<< HEAD\n~~~'],
  ['a mark in code with a language', '```sh\n<<<<<<< HEAD\n```'],
  ['a mark below an indented fence', '   ```\n<<<<<<< HEAD\n   ```'],
  ['a mark in code of backticks with a line of tildes', '```\n~~~\n<<<<<<< HEAD\n```'],
  ['a mark in code of tildes with a line of backticks', '~~~\n```\n<<<<<<< HEAD\n~~~'],
  ['a mark in code with a shorter fence', '````\n```\n<<<<<<< HEAD\n````'],
  ['a mark in the second block of code', '```\n```\n\n~~~\n>>>>>>> cabang\n~~~'],
])('%s: an editor learns of no conflict', (_, text) => {
  expect(findConflictMark(text)).toBeUndefined();
});

test.each([
  ['<<<<<<< HEAD\nSatu.\n=======\nDua.\n>>>>>>> cabang', true],
  ['>>>>>>> cabang\n=======', true],
  ['Dua.\n>>>>>>> cabang', false],
  ['========\n======\n======= \n =======\n>>>>>>> cabang', false],
])('the advice names the line between two versions only if it is there: %j', (text, isNamed) => {
  expect(findConflictMark(text)?.hint.includes('=======')).toBe(isNamed);
});

import { expect, test } from 'vitest';
import { describeProjectFolder } from '../../../src/release/project-folder.ts';

test.each(['#', '?'])('a folder with %s in its path is refused with the sign', (sign) => {
  expect(describeProjectFolder(`/srv/berita ${sign}1`)).toContain(`tanda ${sign}`);
});

test('any other folder is accepted', () => {
  expect(describeProjectFolder('/srv/berita 1 & (2) %20')).toBeUndefined();
});

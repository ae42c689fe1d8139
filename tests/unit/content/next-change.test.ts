import { afterAll, expect, test } from 'vitest';
import { createEdition } from '../../../src/model/edition.ts';
import { createReport } from '../../../src/content/report.ts';
import { findNextChange } from '../../../src/content/next-change.ts';
import { getCacheKeys } from '../../../src/pages/_cache-keys.ts';
import { random } from '../../corpus.ts';
import { isThorough } from '../../thorough.ts';
import { contentFolder, head, removeFolders } from './folder.ts';

afterAll(removeFolders);

const hour = 3_600_000;
const day = 24 * hour;
const noon = Date.parse('2030-01-10T05:00:00Z');
const steps = isThorough ? 80 : 24;
const moment = (offset: number) => new Date(noon + offset).toISOString();

/** Creates content with articles of many ages, upcoming articles and drafts. */
function newsroom() {
  const folder = contentFolder();
  const offsets = [-500, -366, -365, -30, -26, -9, -8, -7, -3, -2, -1, 0, 1, 31, 33].map(
    (days, index) => days * day + index * 53 * 60_000,
  );
  for (const [index, offset] of offsets.entries()) {
    const published = moment(offset);
    const lines = [
      head.replace(/published: .*/, `published: ${published}`),
      ...(index % 4 === 0 ? [`happened: ${moment(offset - 5 * day).slice(0, 10)}`] : []),
      ...(index % 5 === 0 ? [`corrections: [{ at: ${published}, now: Benar., why: Salah. }]`] : []),
    ];
    folder.write(`articles/kabar-${index}.md`, `---\n${lines.join('\n')}\n---\n\nIsi ${index}.\n`);
  }
  // A draft has a warning for an entry in the future, until the time of the entry.
  const ahead = {
    changes: `[{ at: ${moment(3.1 * hour)}, text: Diubah. }]`,
    minor: `[{ at: ${moment(4.2 * hour)}, text: Diubah. }]`,
    replies: `[{ at: ${moment(5.3 * hour)}, by: Naga, text: Tidak. }]`,
    withdrawn: `{ at: ${moment(6.4 * hour)}, reason: Salah. }`,
  };
  for (const [field, said] of Object.entries(ahead))
    folder.write(
      `articles/rancangan-${field}.md`,
      `---\n${head}\ndraft: true\n${field}: ${said}\n---\n\nRancangan ${field}.\n`,
    );
  return folder;
}

test('the pages and the report of a build stay the same until the next change, and change then', async () => {
  const folder = newsroom();
  const shown = async (now: number) => {
    const read = await folder.read({ now: new Date(now) });
    const edition = createEdition(read.copy, new Date(now));
    const keys = [...getCacheKeys(edition, '')];
    const report = { ...createReport(read, new Date(now)), now: '' };
    return { until: read.until.getTime(), says: JSON.stringify([keys, report]) };
  };
  const next = random(1);
  let [changes, compared] = [0, 0];
  let now = noon - 3 * day;
  for (let step = 0; step < steps; step++) {
    const { until, says } = await shown(now);
    expect(until).toBeGreaterThanOrEqual(now);
    for (const later of [now + Math.floor((until - now) * next()), until - 1])
      if (later > now) {
        expect((await shown(later)).says, moment(later - noon)).toBe(says);
        compared++;
      }
    if ((await shown(until + 1)).says !== says) changes++;
    now = step % 3 === 2 ? until + 1 : until;
  }
  expect(changes).toBeGreaterThan(steps / 4);
  expect(compared).toBeGreaterThan(steps / 2);
});

test('invalid front matter is ignored, and the next change is midnight in the newsroom’s time zone', () => {
  const heads = [
    undefined,
    null,
    'teks',
    [],
    { published: 5, corrections: [null, 'x', { at: 1 }] },
  ];
  expect(findNextChange(heads, new Date(noon))).toEqual(new Date('2030-01-10T17:00:00Z'));
  expect(findNextChange([], new Date('2030-01-10T17:00:00Z'))).toEqual(
    new Date('2030-01-11T17:00:00Z'),
  );
});

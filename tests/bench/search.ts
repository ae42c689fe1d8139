/**
 * Measures the cost of the search. For readers, it measures the bytes and requests of a first and a
 * second query. For builds, it measures the CPU seconds for a new index, and for an update after an
 * edit of one article. It also counts how many word forms are found.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { searchFolder, searchPath } from '../../src/routes.ts';
import { getTextName } from '../../src/cache/blob-store.ts';
import { createPreviewServer } from '../../src/cli/preview/server.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { buildSearchIndex, type Store } from '../../src/search/shards.ts';
import { tokenize } from '../../src/search/text-words.ts';
import { stemWord } from '../../src/i18n/stems.ts';
import { findBrowser } from '../browser/browser.ts';
import { random, wordsBy } from '../corpus.ts';
import { listening } from '../listening.ts';
import { heldBack, tuning } from '../unit/search/pairs.ts';

const slowdown = 4;
const sizes = process.argv.slice(2).map(Number);
const place = resolve(import.meta.dirname, '../output/bench-search');
const next = random(1);
const word = wordsBy(next);

/** Creates fictional articles of about 450 words in four parts. */
const documents = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, number) => ({
    record: [
      `kabar-${number}`,
      words(7),
      '1 Januari 2030',
      'Dongeng',
      [['', '', words(112)], ...Array.from({ length: 3 }, part)],
    ],
    names: ['Dongeng', words(1), words(1)],
  }));

const words = (count: number): string => Array.from({ length: count }, word).join(' ');
const part = (): [string, string, string] => ['bagian', words(3), words(112)];

function seconds(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function memory(): Store & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    put(text) {
      const name = getTextName(text);
      texts.set(name, text);
      return name;
    },
    get: (name) => texts.get(name) ?? '',
  };
}

const isFound = ([asked, other]: readonly [string, string]) =>
  !new Set(tokenize(asked).flatMap(stemWord)).isDisjointFrom(
    new Set(tokenize(other).flatMap(stemWord)),
  );
console.log(
  `forms found: ${tuning.filter(isFound).length} of ${tuning.length} written by, ${heldBack.filter(isFound).length} of ${heldBack.length} held back`,
);

for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const told = documents(size);
  const indexed = (list: SearchDocument[]) =>
    list.map((document) => ({
      slug: document.record[0],
      digest: JSON.stringify(document).slice(0, 400),
      document: () => document,
    }));
  const store = memory();
  let index = buildSearchIndex([], undefined, store);
  const cold = seconds(() => (index = buildSearchIndex(indexed(told), undefined, store)));
  const { records, words: files } = index;
  const edited = told.with(size - 400, { ...documents(1)[0]!, names: [] });
  edited[size - 400]!.record[0] = told[size - 400]!.record[0];
  const edit = seconds(() => (index = buildSearchIndex(indexed(edited), index, store)));
  const changed = [...index.words].filter(([file, name]) => files.get(file) !== name).length;

  publish([...records, ...files].map(([file, name]) => [file, store.get(name)]));
  const weights = [...files.values()].map((name) => brotliCompressSync(store.get(name)).length);
  console.log(
    [
      `${size} articles`,
      `index cold ${cold.toFixed(1)} CPU s, after one edit ${edit.toFixed(2)} CPU s with ${changed} files of words`,
      `${files.size} files of words, ${(weights.reduce((sum, own) => sum + own, 0) / 2 ** 20).toFixed(1)} MiB, the largest ${Math.max(...weights)} bytes; ${records.size} of records`,
    ].join(' · '),
  );
  await searchIn(told);
}

/** Writes an index next to a copy of the built search page. */
function publish(files: [file: string, text: string][]): void {
  rmSync(place, { recursive: true, force: true });
  for (const name of readdirSync('dist').filter((one) => /^(?:_|cari|404)/.test(one)))
    cpSync(join('dist', name), join(place, name), { recursive: true });
  const folder = join(place, searchFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, `${file}.json`), text);
}

/** Searches for a frequent, a less frequent, a rare and a misspelled word, and for two words. */
async function searchIn(told: SearchDocument[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const one of tokenize(told.map(({ record }) => JSON.stringify(record[4])).join(' ')))
    counts.set(one, (counts.get(one) ?? 0) + 1);
  const known = [...counts].sort(([, one], [, other]) => other - one).map(([one]) => one);
  const at = (share: number) => known[Math.floor(known.length ** share)] ?? '';
  const [often, sometimes, seldom] = [at(0.45), at(0.65), at(0.9)];
  const wrong = sometimes.slice(0, -2) + sometimes.slice(-1);
  const server = createPreviewServer(place);
  const origin = await listening(server);
  const browser = await chromium.launch(await findBrowser());
  for (const [name, question] of Object.entries({
    often,
    sometimes,
    seldom,
    'two words': `${often} ${sometimes}`,
    'a letter missing': wrong,
  })) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await session.send('Performance.enable');
    await page.goto(origin + searchPath);
    const figures: string[] = [];
    for (const asked of [question, at(0.7)]) figures.push(await searched(page, session, asked));
    console.log(`  ${name}: first ${figures.join(' · second ')}`);
    await page.close();
  }
  await browser.close();
  server.close();
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newPage']>>;
type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function searched(page: Page, session: Session, question: string): Promise<string> {
  const bodies: Promise<number>[] = [];
  const weigh = (response: { url: () => string; text: () => Promise<string> }) => {
    if (response.url().includes(searchFolder))
      bodies.push(response.text().then((text) => brotliCompressSync(text).length));
  };
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  page.on('response', weigh);
  const before = await busy();
  await page.locator('input[type=search]').fill(`${question} `);
  await page.locator('button[type=submit]').click();
  await page.locator('[role=status]', { hasText: /\d|Tidak/ }).waitFor();
  await page.waitForTimeout(500);
  const time = (await busy()) - before;
  page.off('response', weigh);
  const bytes = (await Promise.all(bodies)).reduce((sum, own) => sum + own, 0);
  const said = await page.locator('[role=status]').textContent();
  return `${(bytes / 1_000).toFixed(1)} kB in ${bodies.length} requests, ${Math.round(time * 1_000)} ms (${said})`;
}

import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toAbsolute, listAddresses, getArticlePath, getListPath } from '../../../src/routes.ts';
import { createEdition, listListings } from '../../../src/model/edition.ts';
import { ContentError } from '../../../src/model/problems.ts';
import {
  ledgerName,
  createLedger,
  serializeLedger,
  readLedger,
} from '../../../src/content/ledger.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { createMemoryStoryCache } from '../../../src/content/story-cache.ts';
import { isThorough, seed } from '../../thorough.ts';
import { codeKeys, place, removeFolders } from './folder.ts';
import { history, nowOf, writeContent } from './history.ts';

afterAll(removeFolders);

const count = isThorough ? 5_000 : 20;
/**
 * Number of the first history. `npm test` tries other histories in each run, `npm run test:all`
 * always the same ones.
 */
const first = isThorough ? 0 : seed;
const length = 12;

/** Names of the steps that were accepted and refused in a history. */
interface Told {
  accepted: string[];
  refused: string[];
}

async function lived(number: number): Promise<Told> {
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(join(place, 'h-'));
  const told: Told = { accepted: [], refused: [] };
  const [ever, ids] = [new Set<string>(), new Map<number, string>()];
  const steps = history(number, length);
  for (let step = steps.next(); !step.done;) {
    const { name, content } = step.value;
    writeContent(folder, content);
    const now = nowOf(content);
    const { ledger } = await readLedger(folder);
    const copy = await readContent({
      content: folder,
      now,
      keys: codeKeys,
      texts: createMemoryStoryCache(),
    }).then(
      (newsroom) => newsroom.copy,
      (error: unknown) => {
        if (!(error instanceof ContentError)) throw error;
        for (const { message: found, hint: advice } of error.problems)
          expect([found, advice]).not.toContain('');
        return undefined;
      },
    );
    (copy ? told.accepted : told.refused).push(name);
    if (copy) {
      const edition = createEdition(copy, now);
      const answering = new Map(listAddresses(edition).map((one) => [one.path, one]));
      // Every address ever published still exists, and no redirect leads to another redirect.
      for (const path of ever) expect([...answering.keys()], name).toContain(path);
      for (const { redirectsTo } of answering.values())
        if (redirectsTo) expect(answering.get(redirectsTo)?.redirectsTo).toBeUndefined();
      for (const { path, kind } of answering.values())
        if (['article', 'part', 'withdrawn', 'moved', 'list', 'feed'].includes(kind))
          ever.add(path);
      // The ID of an article in feeds never changes, and no other article has it.
      for (const { slug, id } of content.stories) {
        const article = [...edition.articles, ...edition.withdrawn].find(
          (one) => one.slug === slug,
        );
        const item = toAbsolute(getArticlePath(article?.guid ?? ''));
        expect(ids.get(id) ?? item).toBe(item);
        ids.set(id, item);
      }
      expect(new Set(ids.values()).size).toBe(ids.size);
      for (const listing of listListings(edition)) {
        const shown = listing.articles.map(({ guid }) => guid);
        expect(new Set(shown).size, getListPath(listing)).toBe(shown.length);
        expect(listing.articles.every(({ withdrawn }) => !withdrawn)).toBe(true);
      }
      writeFileSync(join(folder, ledgerName), serializeLedger(createLedger(copy, now, ledger)));
    }
    step = steps.next(copy !== undefined);
  }
  return told;
}

/** Steps that are accepted in at least one history. */
const acceptable = [
  'correct',
  'delete a file',
  'describe a word',
  'drop a part',
  'edit',
  'join two tags',
  'move to another desk',
  'publish',
  'rename',
  'rename a desk',
  'rename a part',
  'rename a tag',
  'retag',
  'take another picture',
  'withdraw',
];

/** Steps that are refused in at least one history, because an editor may forget something. */
const refusable = [
  'correct',
  'delete a file',
  'drop a part',
  'edit',
  'join two tags',
  'rename',
  'rename a desk',
  'rename a part',
  'rename a tag',
];

test(`in ${count} histories from ${first} on, a step is refused with a reason or keeps all addresses and feed IDs`, async () => {
  const [accepted, refused] = [new Set<string>(), new Set<string>()];
  for (let number = first; number < first + count; number++) {
    const told = await lived(number);
    for (const name of told.accepted) accepted.add(name);
    for (const name of told.refused) refused.add(name);
  }
  expect(acceptable).toEqual(expect.arrayContaining([...accepted]));
  expect(refusable).toEqual(expect.arrayContaining([...refused]));
  // A small number of histories may not contain every kind of step.
  if (isThorough)
    expect([accepted.size, refused.size]).toEqual([acceptable.length, refusable.length]);
}, 3_600_000);

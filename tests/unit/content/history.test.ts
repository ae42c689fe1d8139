import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
import { removeFolders } from './folder.ts';
import { codeKeys } from './folder.ts';
import { history, nowOf, writeContent } from './history.ts';

afterAll(removeFolders);

const place = resolve(import.meta.dirname, '../../output/newsrooms');
const count = Number(process.env['WARTA_HISTORIES'] ?? 200);
const length = 12;

/** What a history of a newsroom shows after all of its steps. */
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
      ...{ content: folder, now, keys: codeKeys, texts: createMemoryStoryCache() },
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
      // Every address that was ever published answers, and a redirect leads to what is no redirect.
      for (const path of ever) expect([...answering.keys()], name).toContain(path);
      for (const { redirectsTo } of answering.values())
        if (redirectsTo) expect(answering.get(redirectsTo)?.redirectsTo).toBeUndefined();
      for (const { path, kind } of answering.values())
        if (['article', 'part', 'withdrawn', 'moved', 'list', 'feed'].includes(kind))
          ever.add(path);
      // What feed readers know a story by never changes, and is no other story's.
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

test(`in ${count} histories a step is refused with a reason, or no address dies and no story is new again`, async () => {
  const [accepted, refused] = [new Map<string, number>(), new Map<string, number>()];
  for (let number = 0; number < count; number++) {
    const told = await lived(number);
    for (const name of told.accepted) accepted.set(name, (accepted.get(name) ?? 0) + 1);
    for (const name of told.refused) refused.set(name, (refused.get(name) ?? 0) + 1);
  }
  // Every kind of step was let through at some time, and each that an editor may get wrong was refused.
  expect([...accepted.keys()].sort()).toMatchInlineSnapshot(`
    [
      "correct",
      "delete a file",
      "describe a word",
      "drop a part",
      "edit",
      "join two tags",
      "move to another desk",
      "publish",
      "rename",
      "rename a desk",
      "rename a part",
      "rename a tag",
      "retag",
      "take another picture",
      "withdraw",
    ]
  `);
  expect([...refused.keys()].sort()).toMatchInlineSnapshot(`
    [
      "correct",
      "delete a file",
      "drop a part",
      "edit",
      "join two tags",
      "rename",
      "rename a desk",
      "rename a part",
      "rename a tag",
    ]
  `);
}, 600_000);

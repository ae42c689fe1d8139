import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { hashedFolders } from '../../src/routes.ts';
import { readLedger } from '../../src/content/ledger.ts';
import { history, nowOf, writeContent } from '../unit/content/history.ts';
import { isThorough, seed } from '../thorough.ts';
import { root, run, snapshot } from './building.ts';

const place = join(root, 'tests/output/histories');
const numbers = isThorough ? Array.from({ length: 40 }, (_, index) => index + 1) : [seed];

/**
 * Lists files that differ between a site built at once and one built step by step. Ignores files
 * with hashed names that only earlier pages refer to.
 */
function different(atOnce: Record<string, string>, stepwise: Record<string, string>): string[] {
  const isHashed = (file: string) =>
    Object.values(hashedFolders).some((folder) => file.startsWith(folder));
  return [...new Set([...Object.keys(atOnce), ...Object.keys(stepwise)])].filter(
    (file) => atOnce[file] !== stepwise[file] && !(isHashed(file) && atOnce[file] === undefined),
  );
}

/** Reads the ids of the items of a feed. */
const itemsIn = (file: string): string[] =>
  (parseJsonFeed(JSON.parse(readFileSync(file, 'utf8'))).items ?? []).map(({ id }) => id ?? '');

test.each(numbers)(
  'every build of history %i is refused with a reason, or keeps all addresses and repeats no feed item',
  async (number) => {
    const folder = join(place, String(number));
    const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(content, { recursive: true });
    const ever = new Set<string>();
    const seen = new Map<string, string>();
    const lastContent = join(folder, 'last');
    let last: Date | undefined;
    let built = 0;
    const steps = history(number, isThorough ? 6 : 4);
    // Accepts the first step without a build: like the second step, it only publishes articles.
    steps.next();
    for (let step = steps.next(true); !step.done;) {
      const { name, content: after } = step.value;
      writeContent(content, after);
      const before = existsSync(dist) ? snapshot(dist) : {};
      const { status, said } = run('build', { content, dist, now: nowOf(after).toISOString() }, [
        '--ledger',
        '--silent',
      ]);
      const isOut = status === 0;
      if (isOut) {
        built++;
        last = nowOf(after);
        rmSync(lastContent, { recursive: true, force: true });
        cpSync(content, lastContent, { recursive: true });
      } else {
        expect(said).toMatch(/kesalahan dalam naskah/);
        if (existsSync(dist)) expect(snapshot(dist)).toEqual(before);
      }
      const { ledger } = await readLedger(content);
      for (const { addresses } of ledger?.values() ?? [])
        for (const path of addresses) ever.add(path);
      for (const path of ever)
        expect(existsSync(join(dist, path, 'index.html')), `${name}: ${path}`).toBe(true);
      // Feed readers recognize an item by its id, so an id always belongs to the same story.
      if (isOut)
        for (const { id, slug } of after.stories) {
          const feed = itemsIn(join(dist, 'feed.json'));
          expect(feed).toEqual([...new Set(feed)]);
          const line = [...(ledger?.values() ?? [])].find(({ addresses }) =>
            addresses.includes(`/artikel/${slug}/`),
          );
          expect(seen.get(String(id)) ?? line?.key).toBe(line?.key);
          seen.set(String(id), line?.key ?? '');
        }
      step = steps.next(isOut);
    }
    expect(built).toBeGreaterThan(1);
    // The site of many builds equals the site of one build, byte for byte.
    const cold = join(folder, 'cold/dist');
    const now = last?.toISOString() ?? '';
    expect(run('build', { content: lastContent, dist: cold, now }, ['--silent']).said).toBe('');
    const [atOnce, stepwise] = [snapshot(cold), snapshot(dist)];
    expect(Object.keys(atOnce).length).toBeGreaterThan(20);
    expect(different(atOnce, stepwise)).toEqual([]);
    expect(ever.size).toBeGreaterThan(5);
  },
);

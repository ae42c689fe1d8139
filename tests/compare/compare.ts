import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../site/building.ts';
import { type AcceptedDifference, compareSites } from './compare-sites.ts';
import { buildSites, getReferenceSites } from './reference.ts';

/*
 * Builds the sites of a commit and of the working tree, with the same build times. Fails if any
 * byte differs, unless `accepted-differences.json` lists the difference.
 *
 * Usage: `npm run compare -- COMMIT`.
 */

const [commit] = process.argv.slice(2);
if (!commit) throw new Error('Name the commit to compare with: npm run compare -- COMMIT');

const accepted = JSON.parse(
  readFileSync(join(import.meta.dirname, 'accepted-differences.json'), 'utf8'),
) as AcceptedDifference[];
const before = await getReferenceSites(commit);
const after = await buildSites(root);
const unseen = new Set(accepted);
let count = 0;
for (const [name, site] of Object.entries(after)) {
  const { differences, used } = compareSites(
    before[name] ?? new Map<string, Buffer>(),
    site,
    accepted,
  );
  for (const entry of used) unseen.delete(entry);
  count += differences.length;
  console.log(`${name}: ${site.size} files, ${differences.length} differences`);
  for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
}
// An unused entry is not an error, because another commit may not have this difference.
for (const entry of unseen) console.log(`Accepted but not seen: ${JSON.stringify(entry)}`);
process.exitCode = count === 0 ? 0 : 1;

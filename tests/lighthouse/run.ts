import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { installPackage } from '../../src/cli/install-package.ts';
import { createPreviewServer } from '../../src/cli/preview/server.ts';
import { listening } from '../listening.ts';
import { findBrowser } from '../browser/browser.ts';
import { published } from '../sites.ts';

/** One page of each kind that readers visit. */
const paths = {
  article: '/artikel/putin-kim-jong-un-pyongyang/',
  part: '/artikel/putin-kim-jong-un-pyongyang/ketegangan-kawasan-dalam-pandangan-moskow/',
  home: '/',
  desk: '/rubrik/internasional/',
  tag: '/tag/sanksi/',
  search: '/cari/?q=sanksi',
  kept: '/simpanan/',
};

/** Categories that do not apply to a page: the list of saved stories is not for search engines. */
const excepted: Record<string, string[]> = { kept: ['seo'] };

installPackage(import.meta.dirname, 'Lighthouse is not installed, and npm could not download it.');
const lighthouse = resolve(import.meta.dirname, 'node_modules/lighthouse/cli/index.js');
const report = resolve(import.meta.dirname, '../output/lighthouse.json');
const { executablePath, args, env } = await findBrowser();
const server = createPreviewServer(published.folder);
const address = await listening(server);

/** Returns the scores of a page by category, from 0 to 100, and its audits below 90. */
async function scoresOf(
  path: string,
): Promise<{ scores: Record<string, number>; wanting: string[] }> {
  const page = new URL(path, address).href;
  const flags = [...args, '--headless=new'].join(' ');
  // Does not block this process, which serves the site meanwhile.
  await promisify(execFile)(
    process.execPath,
    [
      lighthouse,
      page,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--chrome-flags=${flags}`,
    ],
    {
      timeout: 120_000,
      env: { ...process.env, ...env, CHROME_PATH: executablePath },
    },
  );
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8')) as {
    categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; title: string }>;
  };
  const scores = Object.entries(categories).map(([name, { score }]) => [
    name,
    Math.round(100 * score),
  ]);
  const wanting = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`);
  return { scores: Object.fromEntries(scores) as Record<string, number>, wanting };
}

for (const [name, path] of Object.entries(paths)) {
  const { scores, wanting } = await scoresOf(path);
  const line = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
  console.log([`${name}: ${line.join(', ')}`, ...wanting].join('\n  '));
  const demanded = Object.keys(scores).filter((category) => !excepted[name]?.includes(category));
  if (demanded.some((category) => (scores[category] ?? 0) < 100)) process.exitCode = 1;
}
server.close();

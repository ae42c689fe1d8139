import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { isThorough } from '../thorough.ts';

const root = resolve(import.meta.dirname, '../..');
const content = join(root, 'tests/output/dev/content');
const file = join(content, 'articles/putin-kim-jong-un-pyongyang.md');
const path = '/artikel/putin-kim-jong-un-pyongyang/';
const good = readFileSync(join(root, 'content/articles/putin-kim-jong-un-pyongyang.md'), 'utf8');
const wrong = good.replace('desk: internasional', 'desk: tidak-ada');

/** Every second edit is written in two pieces. */
const edits = isThorough ? 8 : 2;

let server: ChildProcess;
let origin = '';

/** Starts the development server on the first free port from 4711. Resolves with its address. */
const started = (): Promise<string> =>
  new Promise((resolved, rejected) => {
    server = spawn(
      process.execPath,
      ['--env-file=.env.scripts', 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '4711'],
      {
        cwd: root,
        env: { ...process.env, WARTA_CONTENT: content, FORCE_COLOR: '0', NO_COLOR: '1' },
      },
    );
    let said = '';
    server.stdout?.on('data', (piece) => {
      said += String(piece);
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (address !== undefined) resolved(address);
    });
    server.once('exit', () => rejected(new Error(`The server ended: ${said}`)));
  });

// The first page compiles all pages, which may take long.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  rmSync(join(content, '..'), { recursive: true, force: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  rmSync(join(content, 'ledger.jsonl'), { force: true });
  // The server starts despite an error in the content.
  writeFileSync(file, wrong);
  origin = await started();
  // The server compiles all modules for the first page.
  await fetch(origin);
});

test.afterAll(() => {
  server.kill();
});

test('an editor sees an error over the page with file and line until it is corrected', async ({
  page,
}) => {
  await page.goto(origin);
  const panel = page.getByRole('alert');
  // The first page also loads the script of the panel, which the server compiles now.
  await expect(panel).toContainText('1 kesalahan dalam naskah', { timeout: 120_000 });
  await expect(panel).toContainText('content/articles/putin-kim-jong-un-pyongyang.md');
  await expect(panel).toContainText('baris 5, desk: "tidak-ada" tidak ada di desks.yaml');
  writeFileSync(file, good);
  await expect(page.getByRole('heading', { name: /Putin Temui Kim/ })).toBeVisible();
  await expect(panel).toHaveCount(0);
  await page.goto(origin + path);
  writeFileSync(file, wrong.replace('## Ketegangan', '##Ketegangan'));
  await expect(panel).toContainText('2 kesalahan dalam naskah');
  // The last good version remains visible.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Putin Temui Kim');
  writeFileSync(file, good);
  await expect(panel).toHaveCount(0);
});

test('the page updates after each edit, even of a file that is written in pieces', async ({
  page,
}) => {
  await page.goto(origin + path);
  for (let edit = 1; edit <= edits; edit++) {
    const text = good.replace(/^title: .*$/m, `title: Judul ke-${edit}`);
    if (edit % 2 === 0) {
      writeFileSync(file, text.slice(0, 300));
      await new Promise((done) => setTimeout(done, 40));
    }
    writeFileSync(file, text);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Judul ke-${edit}`);
    // By now the page has requested the problems.
    const answer = await page.request.get(`${origin}/_problems.json`);
    expect(await answer.json()).toMatchObject({ count: 0 });
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  writeFileSync(file, good);
});

test('an editor can save a story for offline reading in the development server', async ({
  page,
}) => {
  await page.goto(origin + path);
  const saved = page.locator('.keep').getByRole('link', { name: 'Tersimpan' });
  // The server reloads the page when it has compiled what the page needs, which interrupts saving.
  await expect(async () => {
    if (!(await saved.isVisible())) await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(saved).toBeVisible({ timeout: 5_000 });
  }).toPass();
});

test('an editor sees drafts and scheduled articles with a label', async ({ page }) => {
  const other = good
    .replaceAll('Presiden Rusia Vladimir Putin berunding', 'Presiden itu berunding')
    // A scheduled article has no changes yet.
    .replace(/^changes:[\s\S]*?(?=^formerly:)/m, '');
  writeFileSync(
    join(content, 'articles/draf.md'),
    other.replace('title: ', 'draft: true\ntitle: Draf '),
  );
  writeFileSync(
    join(content, 'articles/esok.md'),
    other
      .replace('title: ', 'title: Esok ')
      .replaceAll('itu berunding', 'itu bertemu')
      .replace(/^published: .*$/m, 'published: 2099-01-01T08:00:00+07:00'),
  );
  const head = page.locator('header.opening');
  await page.goto(`${origin}/artikel/draf/`);
  await expect(head.getByText('Draf, belum terbit')).toBeVisible();
  await page.goto(`${origin}/artikel/esok/`);
  await expect(head.getByText('Akan terbit 1 Januari 2099, 08.00 WIB')).toBeVisible();
  await page.goto(`${origin}/berita/`);
  await expect(page.getByText('Draf, belum terbit')).toBeVisible();
  await expect(page.getByText('Akan terbit 1 Januari 2099, 08.00 WIB')).toBeVisible();
});

test('an editor sees the problems of a draft', { tag: '@all' }, async ({ page }) => {
  writeFileSync(
    join(content, 'articles/baru.md'),
    '---\ntitle: Baru\ndraft: true\n---\n\nBaru saja dimulai.\n',
  );
  await page.goto(`${origin}/artikel/baru/`);
  const panel = page.getByRole('alert');
  await expect(panel).toContainText('content/articles/baru.md');
  await expect(panel).toContainText('standfirst: kolom ini belum diisi');
});

test(
  'a story disappears, also from lists, when its file is deleted',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(`${origin}/berita/`);
    await expect(page.getByText('Draf, belum terbit')).toBeVisible();
    rmSync(join(content, 'articles/draf.md'));
    await expect(page.getByText('Draf, belum terbit')).toHaveCount(0);
    const answer = await page.request.get(`${origin}/artikel/draf/`);
    expect(answer.status()).toBe(404);
  },
);

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listFilesBelow } from '../../src/content/content-files.ts';
import { run } from '../site/building.ts';

const root = resolve(import.meta.dirname, '../..');
const place = join(root, 'tests/output/admin');
const content = join(place, 'content');

let server: ChildProcess;
let origin = '';

/** Writes the forms and serves them on a free port. Resolves with their address. */
const started = (): Promise<string> =>
  new Promise((resolved, rejected) => {
    server = spawn(process.execPath, ['--experimental-strip-types', 'src/cli/admin.ts'], {
      cwd: root,
      env: { ...process.env, WARTA_ADMIN: join(place, 'forms'), PORT: '0' },
    });
    let said = '';
    server.stdout?.on('data', (piece) => {
      said += String(piece);
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolved(address);
    });
    server.once('exit', () => rejected(new Error(`The server ended: ${said}`)));
  });

test.beforeAll(async () => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  origin = await started();
});

test.afterAll(() => {
  server.kill();
});

/**
 * Replaces the folder picker of the browser, which tests cannot click. The replacement returns a
 * private file system with the repository in it.
 */
async function withRepository(page: Page): Promise<void> {
  const { files } = await listFilesBelow(content);
  const repository = Object.fromEntries([
    ['.git/HEAD', 'ref: refs/heads/main\n'],
    ...files.map(({ path, name }) => [`content/${name}`, readFileSync(path, 'utf8')]),
  ]) as Record<string, string>;
  await page.addInitScript((given) => {
    const picker = async () => {
      const top = await navigator.storage.getDirectory();
      const repo = await top.getDirectoryHandle('repo', { create: true });
      for (const [path, text] of Object.entries(given)) {
        const steps = path.split('/');
        let folder = repo;
        for (const step of steps.slice(0, -1))
          folder = await folder.getDirectoryHandle(step, { create: true });
        const file = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
      return repo;
    };
    Object.assign(window, { showDirectoryPicker: picker });
  }, repository);
}

/** Reads all files of the repository after the forms have changed it. */
const repositoryIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const handle of folder.values())
        if (handle instanceof FileSystemDirectoryHandle)
          await walk(handle, `${path}${handle.name}/`);
        else if (handle instanceof FileSystemFileHandle)
          // A file that is being written may disappear before it is read.
          found[path + handle.name] = await handle.getFile().then(
            (file) => file.text(),
            () => '',
          );
    };
    const top = await navigator.storage.getDirectory();
    await walk(await top.getDirectoryHandle('repo'), '');
    return found;
  });

test(
  'an article that an editor writes in the forms passes the check, and the forms load nothing from other sites',
  { tag: '@all' },
  async ({ page }) => {
    const refused: string[] = [];
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective.startsWith('script')) console.error('script refused');
      });
    });
    page.on('console', (message) => {
      if (message.text() === 'script refused') refused.push(message.text());
    });
    const fetched: string[] = [];
    page.on('requestfinished', (request) => fetched.push(new URL(request.url()).origin));
    await withRepository(page);
    await page.goto(origin);
    await page.getByRole('button', { name: 'Work with Local Repository' }).click();
    await page.getByRole('button', { name: 'Create New Entry' }).click();
    const box = (name: string) => page.getByRole('textbox', { name, exact: true });
    // The form renders again while it is filled in, and may lose a choice. The preview shows what
    // was chosen.
    const choose = (name: string, other?: string) =>
      expect(async () => {
        if (other) await page.getByRole('radio', { name: other }).click({ timeout: 8_000 });
        await page.getByRole('radio', { name }).click({ timeout: 8_000 });
        const shown = page
          .getByRole('group', { name: /Preview|Pratinjau/ })
          .or(page.locator('body'));
        await expect(
          shown
            .last()
            .getByText(new RegExp(`^${name}( \\(|$)`))
            .last(),
        ).toBeVisible({
          timeout: 500,
        });
      }).toPass();
    await box('Judul').fill('Kancil Melompati Pagar');
    await box('Teras').fill('Ia melompat: dua kali.');
    await box('Ringkasan pratinjau').fill('Kancil melompati pagar #1 di kebun.');
    await choose('Internasional');
    await page.getByRole('combobox').first().click();
    await page.getByRole('option', { name: /Rusia/ }).click();
    await page.getByText('Tempat').first().click();
    await page
      .getByRole('button', { name: /Kredit/ })
      .first()
      .click();
    await choose('Redaksi Warta', 'Iqbal');
    await choose('report', 'editor');
    await box('Tempat').fill('Kebun Mentimun');
    await box('Waktu terbit').fill('2030-01-01T10:00');
    await page.getByRole('textbox', { name: 'Naskah' }).first().click();
    await page.keyboard.type('Kancil melompati pagar, kata Pak Tani.');
    await page.getByRole('button', { name: 'Save' }).click();
    const name = 'content/articles/kancil-melompati-pagar.md';
    await expect.poll(async () => Object.keys(await repositoryIn(page))).toContain(name);

    // A list of terms, each under its key.
    await page.goto(`${origin}#/collections/words/entries/desks`);
    await box('Keterangan').or(box('Ringkasan pratinjau')).first().fill('Kabar antarnegara.');
    await page.getByRole('button', { name: 'Save' }).click();
    const desks = async () => (await repositoryIn(page))['content/desks.yaml'];
    await expect
      .poll(desks)
      .toBe('internasional:\n  name: Internasional\n  description: Kabar antarnegara.\n');

    const saved = await repositoryIn(page);
    for (const file of [name, 'content/desks.yaml'])
      writeFileSync(join(content, file.slice('content/'.length)), saved[file] ?? '');
    rmSync(join(content, 'ledger.jsonl'), { force: true });
    const { status, said } = run('check', {
      content,
      dist: join(place, 'dist'),
      now: '2030-01-02T00:00:00Z',
    });
    expect(said).toContain('Terbit: 2 berita');
    expect(status).toBe(0);
    expect(refused).toEqual([]);
    expect([...new Set(fetched)].filter((from) => from.startsWith('http'))).toEqual([
      new URL(origin).origin,
    ]);
  },
);

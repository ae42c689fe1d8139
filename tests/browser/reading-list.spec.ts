import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { bundleScript } from '../../src/release/bundled-scripts.ts';
import { findBrowser } from './browser.ts';
import { rebuild, test } from './host.ts';
import { comeBack, findViolations } from './reader.ts';

const story = '/artikel/tabel-dan-catatan/';
const other = '/artikel/peristiwa-lama/';

/** Returns the names of the caches of this site and the number of its service workers. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const kept = (page: Page) => page.locator('.kept li');

async function keep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('link', { name: 'Tersimpan', exact: true })).toBeVisible();
}

test('a reader opens a saved story with its pictures while the server is down, and sees that it is a copy', async ({
  page,
  host,
}) => {
  await keep(page, host.url + story);
  const words = await page.locator('article .prose').innerText();
  await host.stop();
  await page.goto(`${host.url}${story}?utm_source=x`);
  await expect(page.getByRole('link', { name: /^Salinan \d+ \S+ \d{4}$/ })).toBeVisible();
  expect(await page.locator('article .prose').innerText()).toBe(words);
  const images = page.locator('article img');
  expect(await images.count()).toBeGreaterThan(0);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
});

test('the browser stores nothing until a reader saves a story, and then only that story and the list', async ({
  page,
  host,
}) => {
  for (const path of ['/', story, '/simpanan/', '/cari/']) {
    await page.goto(host.url + path);
    await page.waitForLoadState('networkidle');
  }
  expect(await stored(page)).toEqual({ caches: [], workers: 0 });
  expect(host.asked()).not.toContain('/pekerja.js');
  await keep(page, host.url + story);
  await page.goto(host.url + other);
  const { caches, workers } = await stored(page);
  expect(caches.map((name) => name.replace(/^offline \w+$/, 'offline')).sort()).toEqual([
    `kept ${story}`,
    'offline',
  ]);
  expect(workers).toBe(1);
});

test('without a network, the address of a part leads to the part in its saved story', async ({
  page,
  host,
}) => {
  await keep(page, host.url + story);
  await host.stop();
  await page.goto(`${host.url}${story}harga-di-pasar/`);
  await expect(page).toHaveURL(`${host.url}${story}#harga-di-pasar`);
  await expect(page.getByRole('link', { name: /^Salinan/ })).toBeVisible();
});

test('without a network, a reader sees the saved stories in place of any other page, and can try again later', async ({
  page,
  host,
}) => {
  await keep(page, host.url + story);
  const title = await page.locator('h1').innerText();
  await host.stop();
  await page.goto(`${host.url}${other}#_koreksi`);
  await expect(page.getByText('perangkat tidak tersambung')).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await host.start();
  await page.getByRole('link', { name: 'Coba lagi' }).click();
  await expect(page.locator('.prose')).toBeVisible();
  await expect(page).toHaveURL(`${host.url}${other}#_koreksi`);
});

test(
  'a page whose prefetch failed opens when the network is back',
  { tag: '@all' },
  async ({ page, host }) => {
    await keep(page, host.url + story);
    await page.goto(host.url);
    const link = page.locator('main h2 a').first();
    await page.waitForLoadState('networkidle');
    await host.stop();
    const ahead = page.waitForEvent('requestfailed');
    await link.hover();
    await ahead;
    await host.start();
    await link.click();
    await expect(page.locator('.prose')).toBeVisible();
  },
);

test(
  'a saved story opens from the network within three seconds, and from its copy after that',
  { tag: '@all' },
  async ({ page, host }) => {
    await keep(page, host.url + story);
    rebuild(host, `${story}index.html`, /<h1>[^]*?<\/h1>/, '<h1>Judul baru</h1>');
    host.delay(1_500);
    await page.goto(host.url + story);
    await expect(page.locator('h1')).toHaveText('Judul baru');
    host.delay(60_000);
    await page.goto(host.url + story, { waitUntil: 'commit' });
    await expect(page.locator('h1')).not.toHaveText('Judul baru');
    await expect(page.getByRole('link', { name: /^Salinan/ })).toBeVisible();
    host.delay(0);
  },
);

test('a saved story opens while the host fails, but not if the host says that it is missing', async ({
  page,
  host,
}) => {
  await keep(page, host.url + story);
  rmSync(join(host.folder, story), { recursive: true });
  expect((await page.goto(host.url + story))?.status()).toBe(404);
  rmSync(join(host.folder, '404.html'));
  expect((await page.goto(host.url + story))?.status()).toBe(200);
  await expect(page.getByRole('link', { name: /^Salinan/ })).toBeVisible();
});

test('the list shows saved stories with their sizes, a reader can remove them by keyboard, and nothing stays stored after the last one', async ({
  page,
  host,
}) => {
  await keep(page, host.url + story);
  await keep(page, host.url + other);
  await page.getByRole('link', { name: /^Tersimpan/ }).click();
  await expect(page).toHaveURL(`${host.url}/simpanan/`);
  await expect(page.getByRole('status')).toHaveText(/^2 berita, \d+ kB\.$/);
  await expect(kept(page)).toHaveCount(2);
  await expect(kept(page).first()).toContainText(/Disimpan \d+ \S+ \d{4}, \d+ kB/);
  await kept(page).first().getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('dihapus. 1 berita');
  await expect(page.getByRole('status')).toBeFocused();
  // A key that is held down removes no other story.
  await page.keyboard.press('Enter');
  await expect(kept(page)).toHaveCount(1);
  await kept(page).getByRole('button').press('Enter');
  await expect(page.getByRole('status')).toContainText('Belum ada berita');
  await expect(page.getByRole('status')).toBeFocused();
  await expect.poll(() => stored(page)).toEqual({ caches: [], workers: 0 });
});

test('the list shows which saved stories were corrected, and a reader can update the copy of such a story', async ({
  page,
  host,
}) => {
  await keep(page, host.url + other);
  await page.goto(`${host.url}/simpanan/`);
  await page.waitForLoadState('networkidle');
  await expect(kept(page)).toHaveCount(1);
  await expect(kept(page).filter({ hasText: 'Sejak disimpan' })).toHaveCount(0);
  await kept(page).getByRole('button').click();
  const newest = /(<section class="entries"[^]*?<time datetime=")[^"]+/;
  const page1 = `${other}index.html`;
  const real = readFileSync(join(host.folder, page1), 'utf8');
  rebuild(host, page1, newest, '$12020-01-01T00:00:00+07:00');
  await keep(page, host.url + story);
  await keep(page, host.url + other);
  writeFileSync(join(host.folder, page1), real);
  const feed = JSON.parse(readFileSync(join(host.folder, 'koreksi/feed.json'), 'utf8')) as {
    items: { url: string; summary: string; date_published: string }[];
  };
  const item = feed.items.find(({ url }) => url.includes(other))!;
  feed.items.unshift({ ...item, date_published: '2040-01-01T00:00:00Z', summary: 'Angka salah.' });
  writeFileSync(join(host.folder, 'koreksi/feed.json'), JSON.stringify(feed));
  await page.goto(`${host.url}/simpanan/`);
  await expect(page.getByText('Sejak disimpan: Angka salah.')).toBeVisible();
  await expect(kept(page).filter({ hasText: 'Sejak disimpan' })).toHaveCount(1);
  await page.goto(host.url + other);
  await page.getByRole('button', { name: 'Perbarui simpanan' }).click();
  await expect(page.getByRole('link', { name: /^Tersimpan/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: /^Tersimpan/ })).toBeVisible();
});

test('a story and the list are up to date when a reader returns to them', async ({
  page,
  host,
  context,
}) => {
  await keep(page, host.url + story);
  const list = await context.newPage();
  await list.goto(`${host.url}/simpanan/`);
  await kept(list).getByRole('button').click();
  await expect(kept(list)).toHaveCount(0);
  await comeBack(page);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('link', { name: /^Tersimpan/ })).toBeVisible();
  await comeBack(list);
  await expect(kept(list)).toHaveCount(1);
});

test('a double click removes one story', { tag: '@all' }, async ({ page, host }) => {
  await keep(page, host.url + story);
  await keep(page, host.url + other);
  await page.goto(`${host.url}/simpanan/`);
  await kept(page).first().getByRole('button').dblclick();
  await expect(page.getByRole('status')).toContainText('dihapus. 1 berita');
  await expect(kept(page)).toHaveCount(1);
});

test(
  'a correction appears at its own story, even if another story is removed first or the address has changed',
  { tag: '@all' },
  async ({ page, host }) => {
    await keep(page, host.url + other);
    await keep(page, host.url + story);
    const path = join(host.folder, 'koreksi/feed.json');
    const feed = JSON.parse(readFileSync(path, 'utf8')) as {
      items: { id: string; url: string; summary: string; date_published: string }[];
    };
    const [item] = feed.items;
    const [id, url] = [`${host.url}${other}#_1`, `${host.url}/artikel/alamat-baru/`];
    feed.items = [
      { ...item!, id, url, summary: 'Angka salah.', date_published: '2040-01-01T00:00:00Z' },
    ];
    let answer: (() => void) | undefined;
    await page.route('**/koreksi/feed.json', (route) => {
      answer = () => void route.fulfill({ json: feed });
    });
    await page.goto(`${host.url}/simpanan/`);
    await kept(page).first().getByRole('button').click();
    await expect(kept(page)).toHaveCount(1);
    await expect.poll(() => answer).toBeDefined();
    answer!();
    await expect(kept(page)).toContainText('Sejak disimpan: Angka salah.');
  },
);

test('a reader sees a message if the network fails, nothing is stored, and the reader can try again by keyboard', async ({
  page,
  host,
}) => {
  await page.goto(host.url + story);
  await page.waitForLoadState('networkidle');
  await host.stop();
  await page.getByRole('button', { name: 'Simpan' }).press('Enter');
  const again = page.getByRole('button', { name: 'Tidak tersimpan: jaringan terputus' });
  await expect(again).toBeFocused();
  expect(await stored(page)).toEqual({ caches: [], workers: 0 });
  await host.start();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Tersimpan/ })).toBeFocused();
});

test(
  'a saved story opens without a network even if the list failed to load, and the list loads later',
  { tag: '@all' },
  async ({ page, host }) => {
    const list = join(host.folder, 'simpanan');
    renameSync(list, `${list}-nanti`);
    await keep(page, host.url + story);
    renameSync(`${list}-nanti`, list);
    await page.goto(host.url + other);
    await page.waitForLoadState('networkidle');
    await host.stop();
    await page.goto(host.url + story);
    await expect(page.getByRole('link', { name: /^Salinan/ })).toBeVisible();
    await page.goto(host.url + other);
    await expect(page.getByText('perangkat tidak tersambung')).toBeVisible();
  },
);

test(
  'a saved story registers the service worker again if it was lost',
  { tag: '@all' },
  async ({ page, host }) => {
    await keep(page, host.url + story);
    await page.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    });
    await page.goto(host.url + other);
    expect((await stored(page)).workers).toBe(0);
    await page.goto(host.url + story);
    await expect.poll(async () => (await stored(page)).workers).toBe(1);
  },
);

test(
  'a story does not count as saved without a service worker',
  { tag: '@all' },
  async ({ page, host }) => {
    const worker = join(host.folder, 'pekerja.js');
    renameSync(worker, `${worker}-nanti`);
    await page.goto(host.url + story);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByRole('button', { name: /^Tidak tersimpan/ })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Simpan' })).toBeVisible();
    renameSync(`${worker}-nanti`, worker);
    await page.reload();
    await expect(page.getByRole('link', { name: /^Tersimpan/ })).toBeVisible();
    await host.stop();
    await page.reload();
    await expect(page.getByRole('link', { name: /^Salinan/ })).toBeVisible();
  },
);

test(
  'a story is saved with its pictures even if the reader blocks images',
  { tag: '@all' },
  async ({ page, host }) => {
    await page.route('**/gambar/**', (route) =>
      route.request().resourceType() === 'image' ? route.abort() : route.continue(),
    );
    await keep(page, host.url + story);
    const kept = await page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((one) => one.startsWith('kept '));
      return (await (await caches.open(name!)).keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter((path) => path.startsWith('/gambar/'))).not.toEqual([]);
  },
);

test(
  'the saved copy says that it is a copy even if the page was open during a correction',
  { tag: '@all' },
  async ({ page, host }) => {
    const file = `${other}index.html`;
    const real = readFileSync(join(host.folder, file), 'utf8');
    rebuild(
      host,
      file,
      /(<section class="entries"[^]*?<time datetime=")[^"]+/,
      '$12020-01-01T00:00:00+07:00',
    );
    await page.goto(host.url + other);
    writeFileSync(join(host.folder, file), real);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByRole('link', { name: /^Tersimpan/ })).toBeVisible();
    await host.stop();
    await page.goto(host.url + other);
    await expect(page.getByRole('link', { name: /^Salinan/ })).toBeVisible();
  },
);

const isStoreRefused = () =>
  caches.keys().then(
    () => false,
    (error: unknown) => (error as Error).name === 'SecurityError',
  );

function refuseStore(): void {
  const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  for (const name of ['open', 'has', 'keys', 'match', 'delete'])
    Object.defineProperty(CacheStorage.prototype, name, { value: refuse });
}

test(
  'a reader sees a message if the browser refuses storage',
  { tag: '@all' },
  async ({ host }) => {
    const profile = mkdtempSync(join(tmpdir(), 'warta-profile-'));
    mkdirSync(join(profile, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    const context = await chromium.launchPersistentContext(profile, await findBrowser());
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(host.url + story);
    // The browser of the npm package ignores settings, so its storage is made to refuse like that of
    // others.
    if (!(await page.evaluate(isStoreRefused))) await page.addInitScript(refuseStore);
    await page.goto(host.url + story);
    expect(await page.evaluate(isStoreRefused)).toBe(true);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Peramban ini tidak mengizinkan penyimpanan')).toBeVisible();
    await page.goto(`${host.url}/simpanan/`);
    await expect(page.getByRole('status')).toHaveText(
      'Peramban ini tidak mengizinkan penyimpanan.',
    );
    expect(errors).toEqual([]);
    await context.close();
    rmSync(profile, { recursive: true });
  },
);

test(
  'the service worker of a new build replaces the previous one, and saved stories stay',
  { tag: '@all' },
  async ({ page, host }) => {
    const [worker, list] = ['pekerja.js', 'simpanan/index.html'].map((file) =>
      readFileSync(join(host.folder, file), 'utf8'),
    );
    rebuild(host, 'pekerja.js', /"version":"\w+"/, '"version":"before"');
    rebuild(host, 'simpanan/index.html', /<h1>[^]*?<\/h1>/, '<h1>Daftar lama</h1>');
    await keep(page, host.url + story);
    await expect.poll(async () => (await stored(page)).caches).toContain('offline before');
    writeFileSync(join(host.folder, 'pekerja.js'), worker!);
    writeFileSync(join(host.folder, 'simpanan/index.html'), list!);
    // The scripts of the previous build are gone.
    for (const script of readdirSync(join(host.folder, '_astro')))
      renameSync(join(host.folder, '_astro', script), join(host.folder, '_astro', `x${script}`));
    await page.goto(host.url + other);
    await expect.poll(async () => (await stored(page)).caches).not.toContain('offline before');
    await host.stop();
    await page.goto(host.url + story);
    await expect(page.getByRole('link', { name: /^Salinan/ })).toBeVisible();
    await page.goto(host.url + other);
    await expect(page.locator('h1')).toHaveText('Berita tersimpan');
    await expect(kept(page)).toHaveCount(1);
  },
);

test(
  'a service worker that unregisters itself replaces the previous one, and saved stories stay',
  { tag: '@all' },
  async ({ page, host }) => {
    await keep(page, host.url + story);
    const { code } = await bundleScript(resolve('src/client/service-worker/unregister.ts'));
    writeFileSync(join(host.folder, 'pekerja.js'), code);
    await page.goto(host.url + other);
    await expect.poll(() => stored(page)).toEqual({ caches: [`kept ${story}`], workers: 0 });
    await page.goto(`${host.url}/simpanan/`);
    await expect(kept(page)).toHaveCount(1);
  },
);

test(
  'a window of another width shows a saved picture in the saved size',
  { tag: '@all' },
  async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await keep(page, host.url + story);
    await host.stop();
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto(host.url + story);
    const image = page.locator('article img').first();
    await image.scrollIntoViewIfNeeded();
    const shown = () => image.evaluate((one) => (one as HTMLImageElement).naturalWidth);
    await expect.poll(shown).toBeGreaterThan(0);
  },
);

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `a saved story and the list are accessible and fit a narrow window with the largest text, ${colorScheme}`,
    { tag: colorScheme === 'dark' ? '@all' : [] },
    async ({ page, host }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(() => localStorage.setItem('settings', '{"size":"largest"}'));
      await keep(page, host.url + story);
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await page.goto(`${host.url}/simpanan/`);
      await expect(kept(page)).toHaveCount(1);
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      for (const target of await kept(page).locator('a, button').all())
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
    },
  );

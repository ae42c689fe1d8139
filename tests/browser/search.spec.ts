import { expect, type Page, test } from '@playwright/test';
import { examples, published, servedAt } from '../sites.ts';
import { findViolations } from './reader.ts';

const search = servedAt(examples, '/cari/');
const results = (page: Page) => page.locator('.results > li');

const hrefs = (links: Element[]): string[] => links.map((link) => (link as HTMLAnchorElement).href);

/** Collects the names of the index files that the search page requests. */
function dataAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/cari\/data\/(.*)\.(?:json|txt)$/.exec(request.url()) ?? [];
    if (file !== undefined) asked.push(file);
  });
  return asked;
}

test('a reader finds a story by keyboard alone, with the words marked', async ({ page }) => {
  await page.goto(servedAt(published, '/'));
  await page.getByRole('link', { name: 'Cari', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: 'Kata yang dicari' }).focus();
  await page.keyboard.type('sanksi pbb ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('1 berita ditemukan.');
  await expect(page).toHaveURL(/\/cari\/\?q=sanksi\+pbb\+?$/);
  await expect(results(page).locator('mark').first()).toHaveText(/^(sanksi|PBB)$/i);
  const part = results(page).getByRole('link', { name: 'Sikap Rusia tentang sanksi' });
  await part.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/artikel\/putin-kim-jong-un-pyongyang\/sikap-rusia/);
});

test('the address contains the query, so a reader can share it and go back to it', async ({
  page,
}) => {
  await page.goto(`${search}?q=kancil&urut=terbaru`);
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('kancil');
  const newest = await results(page).first().textContent();
  // The first query is typed slowly, so results appear before its end. The second is entered at
  // once.
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').pressSequentially('gajah', { delay: 200 });
  await expect(page).toHaveURL(/q=gajah&urut=terbaru/);
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').fill('buaya');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=buaya&urut=terbaru/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('gajah');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('kancil');
  await expect(results(page).first()).toHaveText(newest ?? '');
});

test('the address contains the query in browsers without `URLSearchParams.size`, and an empty query adds no history entry', async ({
  page,
}) => {
  // Safari 16 and Chrome 112 do not have it.
  await page.addInitScript('delete URLSearchParams.prototype.size');
  await page.goto(search);
  const entries = await page.evaluate(() => history.length);
  for (let time = 0; time < 3; time++) await page.getByRole('searchbox').press('Enter');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.getByRole('searchbox').fill('kancil');
  await expect(page).toHaveURL(/\/cari\/\?q=kancil$/);
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveURL(/\/cari\/$/);
});

test('results appear while a reader types', async ({ page }) => {
  await page.goto(search);
  await page.getByRole('searchbox').pressSequentially('kanc', { delay: 20 });
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ berita ditemukan\.$/);
});

test('a thumb can hit every result, and results are accessible in both themes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${search}?q=kancil&urut=terbaru&rubrik=negeri-dongeng`);
    await expect(results(page).first()).toBeVisible();
    const heights = await results(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
    expect(await findViolations(page)).toEqual([]);
  }
});

test('with forced colors, marked words are as legible as the others', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(`${search}?q=kancil`);
    const colors = await page
      .locator('mark')
      .first()
      .evaluate((mark) => {
        const { color, backgroundColor } = getComputedStyle(mark);
        const probe = document.createElement('p');
        probe.style.cssText = 'color: MarkText; background: Mark; forced-color-adjust: none';
        document.body.append(probe);
        const system = getComputedStyle(probe);
        return { color, backgroundColor, text: system.color, ground: system.backgroundColor };
      });
    expect([colors.color, colors.backgroundColor]).toEqual([colors.text, colors.ground]);
    expect(colors.color).not.toBe(colors.backgroundColor);
  }
});

test('a query with one wrong letter finds results, and the reader sees the corrected word', async ({
  page,
}) => {
  await page.goto(`${search}?q=kamcil`);
  await expect(page.getByRole('status')).toHaveText(/^Mungkin maksud Anda: kancil\. \d+ berita/);
});

test('if no story has the word, a reader sees the lists of desks, tags and days again', async ({
  page,
}) => {
  await page.goto(`${search}?q=kancil`);
  await expect(results(page).first()).toBeVisible();
  const archive = page.getByRole('link', { name: 'Menurut tanggal terbit' });
  await expect(archive).toBeHidden();
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByRole('status')).toContainText('pilih dari daftar di bawah ini');
  await expect(archive).toBeVisible();
  await page.getByRole('searchbox').fill('kancil');
  await expect(archive).toBeHidden();
  await expect(results(page).first()).toBeVisible();
});

test('a first search requests at most four files, and a reader can load more results', async ({
  page,
}) => {
  await page.goto(search);
  const asked = dataAsked(page);
  await page.getByRole('searchbox').fill('negeri ');
  await expect(results(page).first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.length).toBeLessThanOrEqual(4);
  const before = await results(page).count();
  const more = page.getByRole('button', { name: 'Hasil berikutnya' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  await expect(results(page).nth(before).getByRole('link').first()).toBeFocused();
});

test('a reader can filter results by desk', async ({ page }) => {
  await page.goto(`${search}?q=bagian`);
  await expect(results(page).first()).toBeVisible();
  const all = Number.parseInt((await page.getByRole('status').textContent()) ?? '');
  await page.getByText('Saring hasil').click();
  const desk = page.getByLabel('Rubrik');
  await expect.poll(() => desk.locator('option').count()).toBeGreaterThan(1);
  await desk.selectOption('Negeri Dongeng');
  await expect(page).toHaveURL(/rubrik=/);
  const found = async () =>
    Number.parseInt((await page.getByRole('status').textContent()) ?? '') || 0;
  await expect.poll(found).toBeLessThan(all);
  await expect.poll(found).toBeGreaterThan(0);
});

test('a reader sees a message if the network fails, and can search again', async ({ page }) => {
  await page.goto(search);
  await page.route('**/cari/data/**', (route) => route.abort());
  await page.getByRole('searchbox').fill('kancil ');
  await expect(page.getByRole('status')).toHaveText(/jaringan terputus/);
  await page.unroute('**/cari/data/**');
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await expect(results(page).first()).toBeVisible();
});

test(
  'a double click for more shows each result once, and an older query adds no results to a newer one',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(`${search}?q=negeri`);
    const more = page.getByRole('button', { name: 'Hasil berikutnya' });
    await expect(more).toBeVisible();
    const all = Number.parseInt((await page.getByRole('status').textContent()) ?? '');
    const before = await results(page).count();
    let wait = true;
    await page.route('**/cari/data/r-*', async (route) => {
      while (wait) await new Promise((done) => setTimeout(done, 20));
      await route.continue();
    });
    await more.dblclick();
    wait = false;
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
    while (await more.isVisible()) {
      const count = await results(page).count();
      await more.click();
      await expect.poll(() => results(page).count()).toBeGreaterThan(count);
    }
    expect(await results(page).count()).toBe(all);
    const titles = await results(page).locator('h2 a').evaluateAll(hrefs);
    expect(new Set(titles).size).toBe(all);

    await page.goto(`${search}?q=negeri`);
    await expect(more).toBeVisible();
    wait = true;
    await more.click();
    await page.getByRole('searchbox').fill('kamcil');
    await expect(page).toHaveURL(/q=kamcil/);
    wait = false;
    await expect(page.getByRole('status')).toHaveText(/kancil/);
    const shown = await results(page).locator('h2 a').evaluateAll(hrefs);
    await page.waitForLoadState('networkidle');
    expect(await results(page).locator('h2 a').evaluateAll(hrefs)).toEqual(shown);
    await expect(page.getByRole('searchbox')).toBeFocused();
  },
);

test(
  'a filter in the address applies even if the list of filters fails to load',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(`${search}?q=negeri`);
    await expect(results(page).first()).toBeVisible();
    const all = await page.getByRole('status').textContent();
    await page.goto(`${search}?q=negeri&tag=naga-tidur`);
    await expect(results(page).first()).toBeVisible();
    const some = await page.getByRole('status').textContent();
    expect(some).not.toBe(all);
    await page.route('**/cari/data/f.json', (route) => route.abort());
    await page.goto(`${search}?q=negeri&tag=naga-tidur`);
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByLabel('Tag')).toHaveValue('naga-tidur');
    await page.goto(`${search}?q=negeri&tag=tidak-ada`);
    await expect(page.getByRole('status')).toHaveText(
      /^Tidak ada.* Pilihan penyaring tidak termuat/,
    );
  },
);

test('punctuation finds nothing, and a single digit is a query', async ({ page }) => {
  await page.goto(search);
  await page.getByRole('searchbox').fill('???');
  await expect(page.getByRole('status')).toHaveText(/^Tidak ada/);
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('status')).toHaveText('');
  await page.getByRole('searchbox').fill('7');
  await expect(page.getByRole('status')).not.toHaveText('');
});

test(
  'the page requests the index again when a reader returns to it',
  { tag: '@all' },
  async ({ page }) => {
    const asked = dataAsked(page);
    await page.goto(`${search}?q=kancil`);
    await expect(results(page).first()).toBeVisible();
    const first = asked.length;
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBe(first);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await expect.poll(() => asked.length).toBeGreaterThan(first);
  },
);

test('other pages load no part of the search', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const asked = dataAsked(page);
  await page.goto(servedAt(published, '/'));
  await page.waitForLoadState('networkidle');
  expect(scripts).toHaveLength(1);
  expect(asked).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds stories by links and sees no form', async ({ page }) => {
    await page.goto(servedAt(published, '/cari/'));
    const [title, note] = ['h1', 'noscript p'].map((one) => page.locator(one));
    await expect(note!).toBeVisible();
    const [above, below] = [await title!.boundingBox(), await note!.boundingBox()];
    expect(below!.y - above!.y - above!.height).toBeGreaterThan(16);
    await expect(page.locator('form')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'Vladimir Putin' }).click();
    await expect(page).toHaveURL(/\/tag\/vladimir-putin\/$/);
  });
});

test('nothing moves while results load', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!(entry as unknown as { hadRecentInput: boolean }).hadRecentInput)
          shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/cari/', '/cari/?q=kancil']) {
    await page.goto(servedAt(examples, path));
    if (path.includes('?')) await expect(results(page).first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(await page.evaluate('shifts'), path).toEqual([]);
  }
});

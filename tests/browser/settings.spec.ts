import { expect, type Page, test } from '@playwright/test';
import { published, servedAt } from '../sites.ts';
import { articleUrl } from './kinds.ts';
import { comeBack, refuseStorage, findViolations } from './reader.ts';

const open = (page: Page) => page.getByRole('button', { name: 'Tampilan' }).first().click();
const close = (page: Page) => page.getByRole('button', { name: 'Tutup' }).click();
const size = (page: Page) =>
  page
    .locator('.prose p')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test("a reader's settings apply to every page before it is painted", async ({ page }) => {
  await page.goto(articleUrl);
  const [usual, light] = [await size(page), await paper(page)];
  await open(page);
  await page.getByLabel('Ukuran huruf').selectOption('Terbesar');
  await page.getByLabel('Warna').selectOption('Gelap');
  await page.getByLabel('Jenis huruf').selectOption('Polos');
  await page.getByLabel('Jarak baris').selectOption('Renggang');
  await close(page);
  expect(await size(page)).toBeCloseTo(usual * 1.5, 1);
  // The inline line in the head applies the settings without the script files.
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto(articleUrl);
  expect(await size(page)).toBeCloseTo(usual * 1.5, 1);
  expect(await paper(page)).not.toBe(light);
  const { fontFamily, lineHeight } = await page
    .locator('.prose p')
    .first()
    .evaluate((text) => {
      const style = getComputedStyle(text);
      return { fontFamily: style.fontFamily, lineHeight: parseFloat(style.lineHeight) };
    });
  expect(fontFamily).toContain('system-ui');
  expect(lineHeight).toBeCloseTo(usual * 1.5 * 2, 0);
  await page.goto(servedAt(published, '/'));
  expect(await paper(page)).not.toBe(light);
});

test('a setting of one page applies to another when the reader returns to it, and no setting is lost', async ({
  page,
  context,
}) => {
  await page.goto(servedAt(published, '/'));
  const light = await paper(page);
  await page.goto(articleUrl);
  const other = await context.newPage();
  await other.goto(articleUrl);
  await open(other);
  await other.getByLabel('Tempat berhenti membaca').selectOption('Ingat di peramban ini');
  await open(page);
  await page.getByLabel('Warna').selectOption('Gelap');
  await close(page);
  expect(await paper(other)).toBe(light);
  await comeBack(other);
  expect(await paper(other)).not.toBe(light);
  await other.close();
  await page.goto(servedAt(published, '/'));
  await open(page);
  await expect(page.getByLabel('Warna')).toHaveValue('dark');
  await page.getByLabel('Ukuran huruf').selectOption('Besar');
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('settings')!) as object);
  expect(kept).toEqual({ theme: 'dark', size: 'large', place: 'kept' });
});

test('the five text sizes differ, and none makes a page wider than its window', async ({
  page,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(articleUrl);
    await open(page);
    const sizes = new Set<number>();
    const select = page.getByLabel('Ukuran huruf');
    const names = await select.locator('option').allTextContents();
    for (const name of names) {
      await select.selectOption(name);
      sizes.add(await size(page));
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(width);
    }
    expect(sizes.size).toBe(5);
    await select.selectOption('Biasa');
  }
});

test('the settings open by keyboard at the head and the foot of a story, close with Escape and return the focus', async ({
  page,
}) => {
  await page.goto(articleUrl);
  for (const place of ['article header', '.colophon']) {
    const button = page.locator(place).getByRole('button', { name: 'Tampilan' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Tampilan' })).toBeVisible();
    await expect(page.getByLabel('Warna')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Ukuran huruf')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('the map on the front follows the theme that a reader chose', async ({ page }) => {
  await page.goto(servedAt(published, '/'));
  const sea = () =>
    page.locator('.front .map > svg').evaluate((map) => getComputedStyle(map).backgroundColor);
  const light = await sea();
  await open(page);
  await page.getByLabel('Warna').selectOption('Gelap');
  expect(await sea()).not.toBe(light);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `the open settings are accessible with the largest text, ${colorScheme}`,
    { tag: colorScheme === 'dark' ? '@all' : [] },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(articleUrl);
      await open(page);
      await page.getByLabel('Ukuran huruf').selectOption('Terbesar');
      expect(await findViolations(page)).toEqual([]);
    },
  );

test('without storage, a setting applies to this page only, and the reader sees a message', async ({
  page,
}) => {
  await refuseStorage(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(articleUrl);
  await open(page);
  await page.getByLabel('Warna').selectOption('Gelap');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/tidak mengizinkan/);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(errors).toEqual([]);
});

test('a wrong value in storage changes no setting', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => localStorage.setItem('settings', '{"theme":'));
  await page.goto(articleUrl);
  await open(page);
  await expect(page.getByLabel('Warna')).toHaveValue('');
  expect(errors).toEqual([]);
});

test('a page prints on white even with the dark setting', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('settings', '{"theme":"dark"}'));
  await page.goto(articleUrl);
  await page.emulateMedia({ media: 'print' });
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
});

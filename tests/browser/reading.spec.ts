import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { articleUrl, kinds } from './kinds.ts';

for (const { name, url } of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(url);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
    });
  }

  test(`${name}: nothing leaves the page at 320 px, without scripts`, async ({ browser }) => {
    const page = await browser.newPage({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    await page.goto(url);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(320);
    const leaving = await page
      .locator('body *')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              !element.closest('[data-table], pre, .skip, .masthead nav') &&
              element.getBoundingClientRect().right > 320.5,
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(leaving).toEqual([]);
    await page.close();
  });

  test(`${name}: nothing is refused by the policy, and nobody else is asked`, async ({ page }) => {
    const complaints: string[] = [];
    const asked = new Set<string>();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => asked.add(new URL(request.url()).host));
    await page.goto(url, { waitUntil: 'networkidle' });
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    expect([...asked]).toEqual([new URL(url).host]);
  });

  test(`${name}: what stands outside a sentence can be hit with a thumb`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(url);
    const small = await page
      .locator('nav a, .terms a, .colophon a, .pagination a, .byline a, .label a, summary')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              element.checkVisibility() &&
              Math.max(...Array.from(element.getClientRects(), ({ height }) => height)) < 43.5,
          )
          .map((element) => element.outerHTML),
      );
    expect(small).toEqual([]);
  });
}

test('the first tab leads past the masthead to the text', async ({ page }) => {
  await page.goto(articleUrl);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the contents stand beside the text in a wide window and fold above it in a narrow one', async ({
  page,
}) => {
  const entry = page.locator('.contents a').first();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(articleUrl);
  await expect(entry).toBeVisible();
  const text = await page.locator('.prose').boundingBox();
  expect((await entry.boundingBox())?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.setViewportSize({ width: 360, height: 640 });
  await expect(entry).toBeHidden();
  await page.locator('.contents summary').click();
  await expect(entry).toBeVisible();
});

test.describe('set in one typeface, as machines have different ones,', () => {
  // The policy would refuse a style of the test's own.
  test.use({ bypassCSP: true });

  const font = (weight: number) => {
    const file = `noto-serif-latin-${weight}-normal.woff2`;
    const bytes = readFileSync(resolve('node_modules/@fontsource/noto-serif/files', file));
    return `@font-face{font-family:Ukur;font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')})}`;
  };

  async function setInOneTypeface(page: Page): Promise<void> {
    const content = `${font(400)}${font(700)}:root{--serif:Ukur;--sans:Ukur}`;
    await page.addStyleTag({ content });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px Ukur'))).toBe(true);
  }

  test('on a small phone the first sentence is there without scrolling', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(articleUrl);
    await setInOneTypeface(page);
    const first = await page.locator('.prose > p').first().boundingBox();
    expect(first?.y).toBeLessThan(640 - 28);
  });

  test('a line of text holds 60 to 70 characters in a wide window', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(articleUrl);
    await setInOneTypeface(page);
    const perLine = await page.locator('.prose > p').evaluateAll((paragraphs) => {
      const long = paragraphs.filter((paragraph) => paragraph.textContent.length > 250);
      const lines = (paragraph: Element) =>
        paragraph.getBoundingClientRect().height /
        parseFloat(getComputedStyle(paragraph).lineHeight);
      const [characters, count] = long.reduce(
        ([a, b], paragraph) => [a + paragraph.textContent.length, b + lines(paragraph)],
        [0, 0],
      );
      return characters / count;
    });
    expect(perLine).toBeGreaterThan(54);
    expect(perLine).toBeLessThan(70);
  });
});

test('the article stays readable with colours forced, with text four times as large, and on paper', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(articleUrl);
  await expect(page.locator('h1')).toBeVisible();
  await page.emulateMedia({ forcedColors: 'none', media: 'print', colorScheme: 'dark' });
  const [ink, paper] = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await expect(page.locator('.masthead nav')).toBeHidden();
  await expect(page.locator('.prose')).toBeVisible();
});

test('a hostile article runs nothing and hides nothing of the page', async ({ page }) => {
  const url = kinds.find(({ name }) => name === 'hostile article')?.url ?? '';
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await page.goto(url);
  expect(dialogs).toEqual([]);
  await expect(page).toHaveTitle(/^Siasat <b>Kancil<\/b>/);
  await expect(page.locator('main')).toHaveId('_isi');
  await expect(page.getByText('yang dipertahankan')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
});

test('an address that leads nowhere says so, with the status that says so', async ({ page }) => {
  const response = await page.goto(kinds.find(({ name }) => name === '404')?.url ?? '');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Halaman tidak ditemukan');
});

test('a reader goes from the front through a part to the whole story', async ({ page }) => {
  await page.goto(new URL('/', articleUrl).href);
  await page.getByRole('link', { name: 'Arah kebijakan luar negeri menurut Moskow' }).click();
  await expect(page.getByText('Bagian 2 dari 3')).toBeVisible();
  await page.getByRole('link', { name: 'Sikap Rusia tentang sanksi' }).click();
  await page.getByRole('link', { name: 'Baca berita selengkapnya' }).first().click();
  await expect(page).toHaveURL(articleUrl);
});

import { expect, test } from '@playwright/test';
import { examples, servedAt } from '../sites.ts';
import { articleUrl, kinds } from './kinds.ts';
import { setFontSize } from './reader.ts';

const figures = servedAt(examples, '/artikel/peta-dan-grafik/');

for (const size of [12, 16, 24, 32])
  test(`no figure is wider than a phone if the browser's default font has ${size} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await setFontSize(page, size);
    for (const url of [articleUrl, figures]) {
      await page.goto(url);
      expect(await page.locator('figure').count()).toBeGreaterThan(1);
      for (const numbers of await page.locator('figure summary').all()) await numbers.click();
      // The table of a line chart scrolls inside its figure.
      const wide = await page
        .locator('figure, figure :not(details *)')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        );
      expect(wide).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
  });

test('with a large font, no copy button covers the name of a feed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await setFontSize(page, 32);
  await page.goto(kinds.find(({ name }) => name === 'full subscribe')?.url ?? '');
  const feeds = await page.locator('.feed').evaluateAll((rows) =>
    rows.map((row) => {
      const text = document.createRange();
      text.selectNodeContents(row.querySelector('summary')!);
      const button = row.querySelector('button')!.getBoundingClientRect();
      return text.getBoundingClientRect().right <= button.left;
    }),
  );
  expect(feeds.length).toBeGreaterThan(2);
  expect(feeds).not.toContain(false);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
});

test('on paper, a map leaves room for text on its sheet', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // A sheet of A4 in CSS pixels.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(articleUrl);
  const { height = Infinity } = (await page.locator('.map').first().boundingBox()) ?? {};
  expect(height).toBeLessThan(1123 * 0.4);
});

test('the front shows headline, standfirst and figure in this order', async ({ page }) => {
  await page.goto(new URL('/', articleUrl).href);
  const tops = await Promise.all(
    ['h2', 'p', 'figure'].map(
      async (name) => (await page.locator(`.front ${name}`).first().boundingBox())?.y ?? 0,
    ),
  );
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  expect(new Set(tops).size).toBe(3);
});

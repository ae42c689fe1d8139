import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { examples, servedAt } from '../sites.ts';
import { findViolations } from './reader.ts';

const story = servedAt(examples, '/artikel/tabel-dan-catatan/');

test('a reader saves a story as one file, which opens with its pictures without a network or scripts', async ({
  page,
  browser,
}, testInfo) => {
  await page.goto(story);
  const title = await page.locator('h1').innerText();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Unduh sebagai berkas' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('warta-tabel-dan-catatan.html');
  const place = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(place);

  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const alone = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  alone.on('console', (message) => said.push(message.text()));
  await alone.goto(pathToFileURL(place).href);
  await expect(alone.locator('h1')).toHaveText(title);
  const images = alone.locator('article img');
  expect(await images.count()).toBeGreaterThan(0);
  for (const image of await images.all())
    expect((await image.boundingBox())?.height).toBeGreaterThan(50);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(place).href]);
  expect(said).toEqual([]);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `a standalone file is accessible, fits a narrow window and meets its policy, ${colorScheme}`,
    { tag: colorScheme === 'dark' ? '@all' : [] },
    async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${story}berkas.html`);
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      const images = page.locator('article img');
      for (const image of await images.all())
        expect(
          await image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth),
        ).toBeGreaterThan(0);
      expect(refused).toEqual([]);
    },
  );

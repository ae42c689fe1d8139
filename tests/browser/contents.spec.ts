import { expect, test } from '@playwright/test';
import { articleUrl } from './kinds.ts';

test('the contents beside the text mark the part that the reader has scrolled or jumped to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(articleUrl);
  const marked = page.locator('.contents [aria-current]');
  await expect(marked).toHaveCount(0);
  const headings = await page.locator('.prose > h2').allTextContents();
  expect(headings.length).toBeGreaterThan(2);
  for (const heading of headings) {
    await page
      .locator('.prose > h2')
      .filter({ hasText: heading })
      .evaluate((own) => {
        own.scrollIntoView({ block: 'start' });
      });
    await expect(marked).toHaveText(heading.trim());
  }
  await page.keyboard.press('Home');
  await expect(marked).toHaveCount(0);
  await page.locator('.contents a').nth(1).click();
  await expect(marked).toHaveText((headings[1] ?? '').trim());
});

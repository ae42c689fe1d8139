import { expect, type Page, test } from '@playwright/test';
import { articleUrl } from './kinds.ts';

/** What a browser says it refused. */
function refusals(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

test('a script of our own that stands outside their folder is not run', async ({ page }) => {
  const refused = refusals(page);
  await page.route('**/berkas/x.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'document.title = "jahat"' }),
  );
  await page.route(articleUrl, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', '<script src="/berkas/x.js"></script>');
    await route.fulfill({ response, body });
  });
  await page.goto(articleUrl);
  await expect.poll(() => refused.join('\n')).toContain('script-src *:*/_astro/');
  expect(await page.title()).not.toBe('jahat');
});

test('no text becomes HTML or a script by way of a script', async ({ page }) => {
  await page.goto(articleUrl);
  const outcome = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>jahat</b>';
      return 'written';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe('TypeError');
});

test('a check of the site may read its robots.txt from within a page', async ({ page }) => {
  await page.goto(articleUrl);
  const status = await page.evaluate(async () => (await fetch('/robots.txt')).status);
  expect(status).toBe(200);
});

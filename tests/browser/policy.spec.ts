import { expect, type Page, test } from '@playwright/test';
import { articleUrl } from './kinds.ts';

/** Collects the errors that the browser reports, such as a refused script. */
function refusals(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

test('a browser refuses a script of the site that is not in the folder of scripts', async ({
  page,
}) => {
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

test('a script cannot turn text into HTML', async ({ page }) => {
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

test('an audit of the site can read robots.txt from within a page', async ({ page }) => {
  await page.goto(articleUrl);
  const status = await page.evaluate(async () => (await fetch('/robots.txt')).status);
  expect(status).toBe(200);
});

import { expect, test } from '@playwright/test';
import { articleUrl } from './kinds.ts';

for (const name of ['rss.xml', 'atom.xml']) {
  test(`${name} explains itself and shows its items in a browser`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(new URL(`/${name}`, articleUrl).href);
    const shown = await page.evaluate(() => {
      const style = (selector: string, pseudo?: string) =>
        getComputedStyle(document.querySelector(selector)!, pseudo);
      const visible = (selector: string) => style(selector).display !== 'none';
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      return {
        root: document.documentElement.nodeName,
        intro: style(':root', '::before').content,
        title: visible(':is(item, entry) > title'),
        text: visible(':is(encoded, content)'),
        // Dates are in English, or in a format for machines.
        date: visible(':is(pubDate, published)'),
        order: [
          box(':is(channel, feed) > title').top,
          box(':is(channel, feed) > :is(description, subtitle)').top,
          box(':is(item, entry)').top,
        ],
        width: document.documentElement.scrollWidth <= window.innerWidth,
      };
    });
    expect(shown).toMatchObject({
      title: true,
      text: false,
      date: false,
      width: true,
    });
    expect(shown.order).toEqual(shown.order.toSorted((one, other) => one - other));
    expect(['rss', 'feed']).toContain(shown.root);
    expect(shown.intro).toContain('Untuk mengikutinya');
    expect(complaints).toEqual([]);
  });
}

test('a subscriber can copy the address of each feed without scripts', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(new URL('/', articleUrl).href);
  await page.getByRole('navigation').getByRole('link', { name: 'Ikuti' }).click();
  await expect(page.getByRole('link', { name: 'https://warta.example/rss.xml' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.locator('summary', { hasText: 'Internasional' }).click();
  await expect(
    page.getByRole('link', { name: 'https://warta.example/rubrik/internasional/rss.xml' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Feedly' }).first()).toHaveAttribute(
    'href',
    'https://feedly.com/i/subscription/feed%2Fhttps%3A%2F%2Fwarta.example%2Frss.xml',
  );
  await expect(
    page.getByRole('link', { name: 'aplikasi di perangkat ini' }).first(),
  ).toHaveAttribute('href', 'feed:https://warta.example/rss.xml');
  await page.close();
});

test('a subscriber copies the address of a feed with one press, or by hand without a clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(new URL('/langganan/', articleUrl).href);
  const copy = page.locator('.feed').nth(1).getByRole('button');
  await page.getByRole('button', { name: 'Salin' }).first().click();
  await copy.click();
  // Only the button that was pressed last says so.
  await expect(page.getByRole('button', { name: 'Tersalin: Internasional' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tersalin' })).toHaveCount(1);
  const address = 'https://warta.example/rubrik/internasional/rss.xml';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.reload();
  const asked = page.waitForEvent('dialog');
  const click = copy.click();
  const dialog = await asked;
  expect([dialog.message(), dialog.defaultValue()]).toEqual(['Salin alamat ini:', address]);
  await dialog.dismiss();
  await click;
});

test('each list is one row, which opens at the address, and no address breaks inside a word', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(new URL('/langganan/', articleUrl).href);
  const row = page.locator('.feed').nth(1);
  const { height = 0 } = (await row.boundingBox()) ?? {};
  expect(height).toBeLessThanOrEqual(60);
  await row.locator('summary').click();
  const lines = await row.locator('code').evaluate((code) => {
    const tops = new Map<number, string>();
    for (const text of [...code.childNodes].filter(({ nodeType }) => nodeType === 3)) {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { top } of range.getClientRects())
        tops.set(top, (tops.get(top) ?? '') + (text.nodeValue ?? ''));
    }
    return [...tops.values()];
  });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('https://warta.example/rubrik/internasional/rss.xml');
});

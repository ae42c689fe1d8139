import { expect, type Page, test } from '@playwright/test';
import { articleUrl } from './kinds.ts';

const partUrl = `${articleUrl}keamanan-internasional/`;
const publishedUrl = 'https://warta.example/artikel/putin-kim-jong-un-pyongyang/';

/** Stands in for the device's own sheet and keeps what it was handed. */
const withShareSheet = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { handed: [] });
    Object.defineProperty(navigator, 'share', {
      value: (shared: ShareData) => {
        (window as unknown as { handed: ShareData[] }).handed.push(shared);
        return Promise.resolve();
      },
    });
  });

const handed = (page: Page) =>
  page.evaluate(() => (window as unknown as { handed: ShareData[] }).handed);

/** Selects a text on the page as a reader would, and returns its place. */
const select = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.prose') as Element,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(wanted);
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`not on the page: ${wanted}`);
  }, text);

const isInView = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const paragraph = Array.from(document.querySelectorAll('.prose p')).find((candidate) =>
      candidate.textContent?.includes(wanted),
    );
    const box = paragraph?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 0;
  }, text);

test('without scripts, each service is handed the part’s own address and a dated text', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(partUrl);
  const whatsapp = await page.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
  const text = new URL(whatsapp ?? '').searchParams.get('text');
  expect(text).toBe(
    `Keamanan internasional · Putin dan Kim Jong-un Berunding di Pyongyang, Banyak Membahas Keamanan (peristiwa 19 Juni 2024) ${publishedUrl}keamanan-internasional/`,
  );
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.close();
});

test('with scripts, the device’s own sheet comes first and is handed the same', async ({
  page,
}) => {
  await withShareSheet(page);
  await page.goto(articleUrl);
  await page.getByRole('button', { name: 'Bagikan…' }).click();
  expect(await handed(page)).toEqual([
    {
      url: publishedUrl,
      title: 'Putin dan Kim Jong-un Berunding di Pyongyang, Banyak Membahas Keamanan',
      text: 'Putin dan Kim Jong-un Berunding di Pyongyang, Banyak Membahas Keamanan (peristiwa 19 Juni 2024)',
    },
  ]);
});

test('a copied link is said to be copied, and is the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(articleUrl);
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(page.getByRole('status')).toHaveText('Tautan tersalin');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(publishedUrl);
});

test('what was hung on an address to follow readers goes from the address bar', async ({
  page,
}) => {
  await page.goto(`${articleUrl}?utm_source=x&fbclid=y&utm_campaign=z#menentang-sanksi-barat`);
  await expect(page).toHaveURL(`${articleUrl}#menentang-sanksi-barat`);
});

/** Whether this browser follows text directives at all: the headless shell that an npm package carries does not. */
async function followsDirectives(page: Page): Promise<boolean> {
  const probe = new URL('/percobaan/', articleUrl).href;
  await page.route(probe, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<p>atas</p><div style="height:5000px"></div><p>sasaran</p>',
    }),
  );
  await page.goto(`${probe}#:~:text=sasaran`);
  await page.waitForTimeout(500);
  return page.evaluate(() => scrollY > 0);
}

for (const [name, passage] of [
  ['short', 'berkembang lebih jauh'],
  [
    'long',
    'Perundingan hari itu di Pyongyang, menurut pihak Rusia, akan membantu persahabatan dan kemitraan kedua negara berkembang lebih jauh.',
  ],
  ['with a comma and a quotation mark', 'praktik “pencekikan” lewat sanksi.'],
  ['that stands twice', 'Asia Timur Laut.'],
] as const) {
  test(`a selected passage (${name}) is shared as a link that finds it again`, async ({ page }) => {
    await withShareSheet(page);
    await page.setViewportSize({ width: 360, height: 480 });
    await page.goto(articleUrl);
    await expect(page.getByRole('button', { name: 'Bagikan kutipan ini' })).toBeHidden();
    await select(page, passage);
    await page.getByRole('button', { name: 'Bagikan kutipan ini' }).click();
    const [shared] = await handed(page);
    expect(shared?.text).toContain(passage);
    const url = shared?.url ?? '';
    expect(url).toMatch(
      /^https:\/\/warta\.example\/artikel\/putin-kim-jong-un-pyongyang\/#[a-z-]+:~:text=/,
    );

    const local = url.replace(publishedUrl, articleUrl);
    const reader = await page.context().newPage();
    await reader.setViewportSize({ width: 360, height: 480 });
    await reader.goto(local);
    if (await followsDirectives(await page.context().newPage()))
      await expect.poll(() => isInView(reader, passage)).toBe(true);
    else
      test.info().annotations.push({
        type: 'not shown',
        description: 'this browser follows no text directives; Debian’s chromium does',
      });
    // Without the directive the reader stands at the heading of the part, which is the fallback.
    await reader.goto('about:blank');
    await reader.goto(local.replace(/:~:.*/, ''));
    const heading = reader.locator(`[id="${new URL(local).hash.slice(1).replace(/:~:.*/, '')}"]`);
    await expect(heading).toBeInViewport();
  });
}

import { expect, type Page, test } from '@playwright/test';
import { examples, servedAt } from '../sites.ts';
import { articleUrl } from './kinds.ts';

const partUrl = `${articleUrl}ketegangan-kawasan-dalam-pandangan-moskow/`;
const publishedUrl = 'https://warta.example/artikel/putin-kim-jong-un-pyongyang/';

/** Replaces the share sheet of the device, and records what it receives. */
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

/** Selects text like a reader, from the first `from` to the end of the next `to`. */
const select = (page: Page, from: string, to = from) =>
  page.evaluate(
    ([from, to]) => {
      const walker = document.createTreeWalker(
        document.querySelector('.prose')!,
        NodeFilter.SHOW_TEXT,
      );
      let start: [Node, number] | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // The contents and the points are not part of the text.
        if (node.parentElement?.closest('.contents, .points')) continue;
        const value = node.nodeValue ?? '';
        if (!start && value.includes(from)) start = [node, value.indexOf(from)];
        if (!start || !value.includes(to)) continue;
        return getSelection()?.setBaseAndExtent(...start, node, value.indexOf(to) + to.length);
      }
      throw new Error(`not on the page: ${from} … ${to}`);
    },
    [from, to] as const,
  );

/** Checks whether a block of the text with these words is in the window. */
const isInView = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const block = Array.from(document.querySelectorAll('.prose :is(p, h2, pre)')).find(
      // The points are not part of the text.
      (candidate) => candidate.textContent.includes(wanted) && !candidate.closest('.points'),
    );
    const box = block?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 0;
  }, text);

test('without scripts, a sharer sends the address of the part and a dated text to a service', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(partUrl);
  const whatsapp = await page.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
  const text = new URL(whatsapp ?? '').searchParams.get('text');
  expect(text).toBe(
    `Ketegangan kawasan dalam pandangan Moskow · Putin Temui Kim Jong-un; Rusia Menilai Sanksi PBB Perlu Ditinjau Kembali (peristiwa 19 Juni 2024) ${publishedUrl}ketegangan-kawasan-dalam-pandangan-moskow/`,
  );
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.close();
});

test('with scripts, a sharer sends the address and a dated text to the share sheet of the device', async ({
  page,
}) => {
  await withShareSheet(page);
  await page.goto(articleUrl);
  await page.getByRole('button', { name: 'Bagikan…' }).click();
  expect(await handed(page)).toEqual([
    {
      url: publishedUrl,
      title: 'Putin Temui Kim Jong-un; Rusia Menilai Sanksi PBB Perlu Ditinjau Kembali',
      text: 'Putin Temui Kim Jong-un; Rusia Menilai Sanksi PBB Perlu Ditinjau Kembali (peristiwa 19 Juni 2024)',
    },
  ]);
});

test('a sharer copies the address and sees that it is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(articleUrl);
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(page.locator('.share').getByRole('status')).toHaveText('Tautan tersalin');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(publishedUrl);
});

test('the address bar loses parameters that track readers', async ({ page }) => {
  await page.goto(`${articleUrl}?utm_source=x&fbclid=y&utm_campaign=z#sikap-rusia-tentang-sanksi`);
  await expect(page).toHaveURL(`${articleUrl}#sikap-rusia-tentang-sanksi`);
});

test('the address bar of the front page loses parameters that track readers', async ({ page }) => {
  const home = new URL('/', articleUrl).href;
  await page.goto(`${home}?fbclid=y`);
  await expect(page).toHaveURL(home);
});

test('an address keeps its passage when it loses parameters that track readers', async ({
  page,
}) => {
  await page.goto(`${articleUrl}?fbclid=y#sikap-rusia-tentang-sanksi:~:text=Asia%20Timur`);
  await expect(page).toHaveURL(`${articleUrl}#sikap-rusia-tentang-sanksi`);
  const session = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  const { entries } = await session.send('Page.getNavigationHistory');
  expect(entries.map(({ url }) => url)).toContain(
    `${articleUrl}#sikap-rusia-tentang-sanksi:~:text=Asia%20Timur`,
  );
});

test('an old address leads to the same part and passage of the new one', async ({ page }) => {
  const old = servedAt(examples, '/artikel/banjir-susu/');
  const moved = servedAt(examples, '/artikel/peristiwa-lama/');
  await page.goto(`${old}#satu-bagian-saja:~:text=susu`);
  await expect(page).toHaveURL(`${moved}#satu-bagian-saja`);
  await page.goto(old);
  await expect(page).toHaveURL(moved);
});

/**
 * Checks whether this browser supports text directives. The headless shell of the npm package does
 * not.
 */
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

interface Case {
  name: string;
  from: string;
  to?: string;
  quoted?: string;
  /** The published article by default. */
  url?: string;
}

const exampleUrl = servedAt(examples, '/artikel/tabel-dan-catatan/');
const passages: Case[] = [
  { name: 'short', from: 'di seluruh kawasan' },
  {
    name: 'long',
    from: 'Perundingan hari itu dikatakan akan mempererat persahabatan dan kemitraan kedua negara, sekaligus memperkuat keamanan di seluruh kawasan.',
  },
  { name: 'with a comma and a quotation mark', from: 'praktik “pencekikan” lewat sanksi.' },
  { name: 'that occurs twice', from: 'Asia Timur Laut.' },
  {
    name: 'from the middle of a word',
    from: 'i seluruh kawasa',
    quoted: 'di seluruh kawasan',
  },
  { name: 'that is a heading, which the contents name too', from: 'Sikap Rusia tentang sanksi' },
  {
    name: 'over two parts',
    from: 'Perundingan hari itu',
    to: 'Sikap Rusia',
    quoted: 'Perundingan hari itu dikatakan',
  },
  {
    name: 'over a break of lines',
    from: 'bersajak: pagar',
    to: 'mentimun di hati',
    quoted: 'bersajak: pagar tinggi, mentimun di hati.',
    url: exampleUrl,
  },
  {
    name: 'with a raised digit',
    from: 'menanam 10',
    to: ' mentimun di',
    quoted: 'menanam 10⁶ mentimun di',
    url: exampleUrl,
  },
  {
    name: 'over a picture in a sentence',
    from: 'Pagar kebun',
    to: 'dicat ulang.',
    quoted: 'Pagar kebun dicat ulang.',
    url: exampleUrl,
  },
  {
    name: 'of a program',
    from: 'if   kancil:',
    quoted: 'if kancil',
    url: exampleUrl,
  },
  {
    name: 'with the number of a footnote',
    from: 'angka itu dihitung',
    to: 'jari.',
    quoted: 'angka itu dihitung dengan jari.”',
    url: exampleUrl,
  },
];

/** Passages that `npm test` tries. The others differ in characters, which unit tests cover too. */
const tried = ['short', 'long', 'over two parts', 'with the number of a footnote'];

for (const { name, from, to = from, quoted = from, url = articleUrl } of passages) {
  const tag = tried.includes(name) ? [] : '@all';
  test(
    `a sharer sends a selected passage (${name}) as a link that leads to it`,
    { tag },
    async ({ page }) => {
      await withShareSheet(page);
      await page.setViewportSize({ width: 360, height: 120 });
      await page.goto(url);
      await expect(page.getByRole('button', { name: 'Bagikan kutipan ini' })).toBeHidden();
      await select(page, from, to);
      await page.getByRole('button', { name: 'Bagikan kutipan ini' }).click();
      const [shared] = await handed(page);
      expect(shared?.text).toContain(`“${quoted}`);
      const path = new URL(url).pathname;
      const address = shared?.url ?? '';
      expect(address).toMatch(
        new RegExp(`^https://warta\\.example${path}#[a-z-]+:~:text=[^,]+(?:,[^,]+)*$`),
      );

      const local = address.replace(`https://warta.example${path}`, url);
      const reader = await page.context().newPage();
      await reader.setViewportSize({ width: 360, height: 120 });
      await reader.goto(local);
      if (await followsDirectives(await page.context().newPage()))
        await expect.poll(() => isInView(reader, from)).toBe(true);
      else
        test.info().annotations.push({
          type: 'not shown',
          description: 'this browser follows no text directives; Debian’s chromium does',
        });
      // Without the directive, the link leads to the heading of the part.
      await reader.goto('about:blank');
      await reader.goto(local.replace(/:~:.*/, ''));
      const heading = reader.locator(`[id="${new URL(local).hash.slice(1).replace(/:~:.*/, '')}"]`);
      await expect(heading).toBeInViewport();
    },
  );
}

test('a sharer can select the last paragraph with a triple click, although the range ends after it', async ({
  page,
}) => {
  await page.goto(articleUrl);
  await page
    .locator('.prose p')
    .last()
    .click({ clickCount: 3, position: { x: 20, y: 10 } });
  await expect(page.getByRole('button', { name: 'Bagikan kutipan ini' })).toBeVisible();
});

test('a selection outside the text cannot be shared', async ({ page }) => {
  await page.goto(articleUrl);
  await page.locator('h1').click({ clickCount: 3 });
  await expect(page.getByRole('button', { name: 'Bagikan kutipan ini' })).toBeHidden();
});

test('without a share sheet, a passage is copied, and the button says so until the selection changes', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(articleUrl);
  await page.evaluate(() => delete (Navigator.prototype as { share?: unknown }).share);
  await select(page, 'di seluruh kawasan');
  await page.getByRole('button', { name: 'Bagikan kutipan ini' }).click();
  await expect(page.getByRole('button', { name: 'Tautan tersalin' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${publishedUrl}#ketegangan-kawasan-dalam-pandangan-moskow:~:text=di%20seluruh%20kawasan.`,
  );
  await select(page, 'Perundingan hari itu');
  await expect(page.getByRole('button', { name: 'Bagikan kutipan ini' })).toBeVisible();
});

test('without a clipboard, a sharer sees the address and copies it by hand', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  const shown: string[] = [];
  page.on('dialog', (dialog) => {
    shown.push(dialog.message(), dialog.defaultValue());
    void dialog.accept();
  });
  await page.goto(articleUrl);
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  expect(shown).toEqual(['Salin tautan ini:', publishedUrl]);
  await expect(page.locator('.share').getByRole('status')).toHaveText('');
});

test('if the share sheet fails, the link is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    }),
  );
  await page.goto(articleUrl);
  await page.getByRole('button', { name: 'Bagikan…' }).click();
  await expect(page.locator('.share').getByRole('status')).toHaveText('Tautan tersalin');
});

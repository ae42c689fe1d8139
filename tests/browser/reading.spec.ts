import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { examplesNow } from '../sites.ts';
import { articleUrl, kinds, variants } from './kinds.ts';
import { isThorough } from '../thorough.ts';
import { enlarge, findViolations } from './reader.ts';

/** Rules of axe that depend on the color scheme. */
const rulesOfColors = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

for (const { name, url } of kinds)
  test(
    `${name}: the page is accessible, works without scripts and asks no other host`,
    { tag: variants.has(name) ? '@all' : [] },
    async ({ page, browser }) => {
      const complaints: string[] = [];
      const asked = new Set<string>();
      page.on(
        'console',
        (message) => message.type() === 'error' && complaints.push(message.text()),
      );
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => asked.add(new URL(request.url()).host));
      await page.setViewportSize({ width: 360, height: 640 });
      const script = page.waitForResponse((response) => response.url().endsWith('.js'));
      await page.goto(url);
      expect((await script).ok()).toBe(true);

      await test.step('a thumb can hit every link outside a sentence', async () => {
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

      for (const colorScheme of ['light', 'dark'] as const)
        await test.step(`axe finds no violations, ${colorScheme}`, async () => {
          await page.emulateMedia({ colorScheme });
          const rules = { 'color-contrast-enhanced': { enabled: true } };
          const runOnly = colorScheme === 'light' || isThorough ? undefined : rulesOfColors;
          expect(await findViolations(page, { rules, ...(runOnly && { runOnly }) })).toEqual([]);
        });

      await test.step('the policy refuses nothing, and the page asks no other host', async () => {
        if (isThorough) await page.waitForLoadState('networkidle');
        expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
        expect([...asked]).toEqual([new URL(url).host]);
      });

      await test.step('without scripts, nothing is wider than 320 px, and no control that needs a script is visible', async () => {
        const plain = await browser.newPage({
          viewport: { width: 320, height: 640 },
          javaScriptEnabled: false,
        });
        await plain.goto(url);
        const scrollWidth = await plain.evaluate(() => document.documentElement.scrollWidth);
        expect(scrollWidth).toBeLessThanOrEqual(320);
        const leaving = await plain
          .locator('body *')
          .evaluateAll((elements) =>
            elements
              .filter(
                (element) =>
                  !element.closest('[data-table], pre, .skip') &&
                  element.getBoundingClientRect().right > 320.5,
              )
              .map((element) => element.outerHTML.slice(0, 80)),
          );
        expect(leaving).toEqual([]);
        const shown = await plain
          .locator('button, input, select, textarea, [role=button]')
          .evaluateAll((controls) =>
            controls
              .filter((control) => control.checkVisibility())
              .map(({ outerHTML }) => outerHTML),
          );
        expect(shown).toEqual([]);
        await plain.close();
      });
    },
  );

const kindNamed = (wanted: string): string => kinds.find(({ name }) => name === wanted)?.url ?? '';

test('the first press of Tab reaches a link that skips the masthead', async ({ page }) => {
  await page.goto(articleUrl);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the contents are beside the text in a wide window, and collapsed in a narrow one, or hidden if key points link to the parts', async ({
  page,
}) => {
  const entry = page.locator('.contents a').first();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(articleUrl);
  await expect(entry).toBeVisible();
  const text = await page.locator('.prose > p').first().boundingBox();
  expect((await entry.boundingBox())?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.setViewportSize({ width: 360, height: 640 });
  await expect(page.locator('.contents')).toBeHidden();
  await page.locator('.points a').first().click();
  await expect(page.locator('.prose h2 :target')).toBeInViewport();
  await page.goto(kindNamed('article with tables, footnotes and a picture'));
  await expect(entry).toBeHidden();
  await page.locator('.contents summary').click();
  await expect(entry).toBeVisible();
});

test('an item of a list is at most 230 pixels high on a phone, and does not repeat its headings', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(kindNamed('second page of a list'));
  const items = page.locator('.day .teaser');
  const heights = await items.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().height),
  );
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.max(...heights)).toBeLessThanOrEqual(230);
  await expect(items.first()).toContainText(/\d\d\.\d\d WIB/);
  await expect(items.first()).not.toContainText(/ 20\d\d/);
  await page.goto(kindNamed('desk'));
  await expect(page.locator('.teaser .dots').first()).not.toContainText('Internasional');
});

test('the page for subscribers fits on three screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(kindNamed('subscribe'));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(3 * 640);
});

test('each text size on a phone is at least 15 % larger than the one before', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(articleUrl);
  const sizes = await page.evaluate(() =>
    ['.small', '.prose > p', '.standfirst', '.prose > h2', 'h1'].flatMap((selector) => {
      const element = document.querySelector(selector);
      return element ? [parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(sizes.length).toBeGreaterThan(4);
  for (const [index, size] of sizes.entries())
    if (index > 0) expect(size / (sizes[index - 1] ?? size)).toBeGreaterThanOrEqual(1.145);
});

test('no line begins or ends with a middle dot, at any width of the window', async ({ page }) => {
  await page.goto(articleUrl);
  let hidden = 0;
  for (let width = 300; width <= 700; width += 20) {
    await page.setViewportSize({ width, height: 640 });
    const dots = await page.locator('.dots i').evaluateAll((all) =>
      all.map((dot) => {
        const line = dot.closest('.dots')!.getBoundingClientRect();
        const { left, right } = dot.getBoundingClientRect();
        const em = parseFloat(getComputedStyle(dot).fontSize) * 0.55;
        const item = dot.parentElement!.getBoundingClientRect();
        return {
          isCut: right <= line.left + em + 0.5,
          isFirst: item.left <= line.left + em + 0.5,
          left,
        };
      }),
    );
    expect(dots.length).toBeGreaterThan(2);
    for (const dot of dots) expect(dot.isCut).toBe(dot.isFirst);
    hidden += dots.filter(({ isCut }) => isCut).length;
  }
  expect(hidden).toBeGreaterThan(5);
});

test('a headline breaks no word on a phone with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(articleUrl);
  await page.evaluate(() => document.documentElement.setAttribute('data-large', ''));
  await enlarge(page);
  const broken = await page.locator('h1').evaluate((heading) => {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const word of node.nodeValue!.matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        if (range.getClientRects().length > 1) found.push(word[0]);
      }
    return { found, size: parseFloat(getComputedStyle(heading).fontSize) };
  });
  expect(broken.size).toBeGreaterThan(30);
  expect(broken.found).toEqual([]);
});

test('a page updates the age of an event as time passes, and an old story says how old it is', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2029-07-01T00:00:00Z'));
  await page.goto(articleUrl);
  await expect(page.locator('.state time')).toHaveText('lima tahun yang lalu');
  const fresh = kindNamed('article without parts');
  await page.clock.setFixedTime(new Date('2030-01-20T00:00:00Z'));
  await page.goto(fresh);
  await expect(page.locator('.state[data-fresh]')).toBeHidden();
  await page.clock.setFixedTime(new Date('2030-03-20T00:00:00Z'));
  await page.goto(fresh);
  await expect(page.getByText('Berita ini terbit dua bulan yang lalu.')).toBeVisible();
});

test('a hidden note of age does not pull the notice of a fresh story to its dates', async ({
  page,
}) => {
  // The note is hidden as long as the story is not old.
  await page.clock.setFixedTime(examplesNow);
  await page.goto(kindNamed('article without parts'));
  const gap = await page.evaluate(() => {
    const [dates, notice] = ['header > div', '.state:not([data-fresh])'].map((selector) =>
      document.querySelector(`article ${selector}`)!.getBoundingClientRect(),
    );
    return notice!.top - dates!.bottom;
  });
  expect(gap).toBeGreaterThanOrEqual(8);
});

test.describe('in fixed typefaces,', () => {
  // Machines have different typefaces, so these tests bring their own. The policy would refuse the
  // style that they add.
  test.use({ bypassCSP: true });

  /** Returns the `@font-face` rule of a font from a package. */
  function face(family: string, named: string, weight: number): string {
    const file = `${named}-latin-${weight}-normal.woff2`;
    const bytes = readFileSync(resolve('node_modules/@fontsource', named, 'files', file));
    return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')})}`;
  }

  async function setInOurTypefaces(page: Page): Promise<void> {
    const faces = [400, 700].flatMap((weight) => [
      face('Ukur', 'noto-serif', weight),
      // Its Latin letters are those of Noto Sans.
      face('UkurSans', 'noto-sans-javanese', weight),
    ]);
    await page.addStyleTag({ content: `${faces.join('')}:root{--serif:Ukur;--sans:UkurSans}` });
    await page.evaluate(() => document.fonts.ready);
    for (const family of ['Ukur', 'UkurSans'])
      expect(await page.evaluate((one) => document.fonts.check(`16px ${one}`), family)).toBe(true);
  }

  test('a small phone shows the first sentence without scrolling', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(articleUrl);
    await setInOurTypefaces(page);
    const first = await page.locator('.prose > p').first().boundingBox();
    expect(first?.y).toBeLessThan(640 - 28);
  });

  test('a line of text has 54 to 70 characters in a wide window', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(articleUrl);
    await setInOurTypefaces(page);
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

test('the article stays readable with forced colors and on paper', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(articleUrl);
  await expect(page.locator('h1')).toBeVisible();
  const button = page.locator('button, [role=status] a');
  await expect(page.getByRole('button', { name: 'Simpan' })).toBeVisible();
  await page.emulateMedia({ forcedColors: 'none', media: 'print', colorScheme: 'dark' });
  for (const one of await button.all()) await expect(one).toBeHidden();
  const [ink, paper] = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await expect(page.locator('.masthead nav')).toBeHidden();
  await expect(page.locator('.prose')).toBeVisible();
});

test('a hostile article runs no script and hides no part of the page', async ({ page }) => {
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

test('a missing page says that it is missing, with status 404', async ({ page }) => {
  const response = await page.goto(kinds.find(({ name }) => name === '404')?.url ?? '');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Halaman tidak ditemukan');
});

test('a reader follows a point on the front page to its part, and a part to the whole story', async ({
  page,
}) => {
  await page.goto(new URL('/', articleUrl).href);
  await page.getByRole('link', { name: 'Moskow menyebut sikap Korea Utara' }).click();
  await expect(page).toHaveURL(`${articleUrl}#arah-kebijakan-luar-negeri-menurut-moskow`);
  await page.goto(`${articleUrl}arah-kebijakan-luar-negeri-menurut-moskow/`);
  await expect(page.getByText('Bagian 2 dari 3')).toBeVisible();
  await page.getByRole('link', { name: 'Sikap Rusia tentang sanksi' }).click();
  await page.getByRole('link', { name: 'Baca berita selengkapnya' }).first().click();
  await expect(page).toHaveURL(articleUrl);
});

test(
  'a page has at most 320 bytes of styles that it does not use',
  { tag: '@all' },
  async ({ page }) => {
    const carried: string[] = [];
    for (const { name, url } of kinds) {
      await page.goto(url);
      // Elements that scripts show also use styles.
      await page.getByRole('button', { name: 'Tampilan' }).first().click();
      const { all, used, html } = await page.evaluate(() => {
        const isUsed = (selector: string): boolean => {
          // States that a page may enter, including the settings of a reader, count as used.
          const plain = selector
            .replace(
              /::?(?:has\(:focus-visible\)|hover|focus-visible|focus|before|after|details-content|target|not\(:focus\))/g,
              '',
            )
            .replace(/\[data-(?:theme|size|face|lines)=.*?\]/g, '');
          return (
            plain.split(',').some((one) => one.trim() === '') ||
            document.querySelector(plain) !== null
          );
        };
        const texts = { all: '', used: '' };
        const walk = (rules: CSSRuleList, parent: string): void => {
          for (const rule of rules) {
            if (rule instanceof CSSStyleRule) {
              const selector = rule.selectorText.replaceAll('&', `:is(${parent || ':root'})`);
              const own = `${rule.selectorText}{${rule.style.cssText}}`;
              texts.all += own;
              if (isUsed(selector)) texts.used += own;
              walk(rule.cssRules, selector);
            } else if (rule instanceof CSSGroupingRule) walk(rule.cssRules, parent);
          }
        };
        for (const sheet of document.styleSheets) walk(sheet.cssRules, '');
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        for (const style of copy.querySelectorAll('style')) style.remove();
        return { ...texts, html: copy.outerHTML };
      });
      expect(used.length).toBeGreaterThan(1_000);
      const weigh = (css: string) => brotliCompressSync(css + html).length;
      const unused = weigh(all) - weigh(used);
      if (unused > 320) carried.push(`${name}: ${unused}`);
    }
    expect(carried).toEqual([]);
  },
);

test('a heading leads to the page of its part, the share row lists the parts, and a part begins with its point', async ({
  page,
}) => {
  const part = `${articleUrl}arah-kebijakan-luar-negeri-menurut-moskow/`;
  await page.goto(articleUrl);
  const links = page.locator(`a[href="${new URL(part).pathname}"]`);
  await expect(links).toHaveText(['2/3', 'Bagian 2']);
  await expect(page.locator('.prose > h2').nth(1)).toHaveText(
    'Arah kebijakan luar negeri menurut Moskow',
  );
  await links.first().click();
  await expect(page).toHaveURL(part);
  await expect(page.locator('.standfirst')).toHaveText(/^Moskow menyebut sikap Korea Utara/);
});

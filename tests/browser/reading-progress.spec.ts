import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { examplesNow } from '../sites.ts';
import { type Host, test } from './host.ts';
import { refuseStorage, findViolations } from './reader.ts';

const corrected = '/artikel/peristiwa-lama/';
const long = '/artikel/dua-belas-bagian/';

const bar = (page: Page) => page.getByRole('dialog', { name: 'Sejak terakhir Anda buka' });
const goOn = (page: Page) => page.getByRole('button', { name: 'Lanjutkan membaca' });
const leave = (page: Page, host: Host) => page.goto(`${host.url}/koreksi/`);

/** Reads the visits that the browser remembers. */
const visits = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('visits') ?? '{}') as object);

/** Publishes a story without its last correction. Returns a function that restores it. */
function beforeCorrection({ folder }: Host): () => void {
  const file = join(folder, corrected, 'index.html');
  const now = readFileSync(file, 'utf8');
  const then = now.replace(
    /(data-since[^]*?<\/h2>)<p class="small"><time[^]*?(?=<p class="small">)/,
    '$1',
  );
  expect(then.length).toBeLessThan(now.length);
  writeFileSync(file, then);
  return () => writeFileSync(file, now);
}

/** Scrolls to the heading of a part. */
const readTo = (page: Page, part: number) =>
  page
    .locator('.prose > h2')
    .nth(part)
    .evaluate((heading) => heading.scrollIntoView());

/** Returns the text of each block in the window, from the first. */
const inWindow = (page: Page) =>
  page.locator('.prose > *').evaluateAll((blocks) =>
    blocks
      .filter((block) => {
        const { top, bottom } = block.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      })
      .map(({ textContent }) => textContent),
  );

async function rememberPlaces(page: Page, choice = 'Ingat di peramban ini'): Promise<void> {
  await page.getByRole('button', { name: 'Tampilan' }).first().click();
  await page.getByLabel('Tempat berhenti membaca').selectOption(choice);
  await page.getByRole('button', { name: 'Tutup' }).click();
}

test('a returning reader sees each correction only once, and nothing on the page moves', async ({
  page,
  host,
}) => {
  // The examples are in the future. At the real time, the shown age of the event would change.
  await page.clock.setFixedTime(examplesNow);
  const correct = beforeCorrection(host);
  await page.goto(host.url + corrected);
  await expect(page.locator('.prose')).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await leave(page, host);
  correct();
  await page.goto(host.url + corrected);
  await expect(bar(page)).toContainText('Berubah sejak terakhir Anda buka:');
  await expect(bar(page)).toContainText('Seharusnya: Banjir itu terjadi pada 29 Februari 2024.');
  await expect(bar(page)).not.toContainText('Keterangan Si Kancil ditambahkan.');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(
            list
              .getEntries()
              .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(done, 1_000, 0);
      }),
  );
  expect(shift).toBe(0);
  await bar(page).getByRole('button', { name: 'Tutup' }).click();
  await expect(bar(page)).toBeHidden();
  await leave(page, host);
  await page.goto(host.url + corrected);
  await expect(page.locator('.prose')).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test('the browser does not remember where a reader stopped unless the reader asks for it', async ({
  page,
  host,
}) => {
  await page.goto(host.url + long);
  await readTo(page, 6);
  await leave(page, host);
  expect(await visits(page)).toEqual({ [long]: ['', ''] });
  await page.goto(host.url + long);
  await expect(page.locator('.prose')).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test('a reader can continue at the last paragraph, but not after a link to a part or after reading to the end', async ({
  page,
  host,
}) => {
  await page.goto(host.url + long);
  await rememberPlaces(page);
  await readTo(page, 6);
  const heading = page.locator('.prose > h2').nth(6);
  const read = page.locator('.prose > :focus');
  const left = await inWindow(page);
  await leave(page, host);
  await page.goto(host.url + long);
  await goOn(page).press('Enter');
  await expect(read).toBeInViewport();
  const place = (await read.textContent()) ?? '';
  expect(left).toContain(place);
  await expect(bar(page)).toBeHidden();
  // A reader who continues and leaves at once returns to the same place.
  await leave(page, host);
  await page.goto(host.url + long);
  await goOn(page).press('Enter');
  await expect(read).toHaveText(place);
  await leave(page, host);
  await page.goto(host.url + long);
  await expect(goOn(page)).toBeVisible();
  await leave(page, host);
  const id = await page.goto(host.url + long).then(() => heading.locator('a').getAttribute('id'));
  await leave(page, host);
  await page.goto(`${host.url}${long}#${id}`);
  await expect(heading).toBeInViewport();
  await expect(bar(page)).toBeHidden();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await leave(page, host);
  await page.goto(host.url + long);
  await expect(page.locator('.prose')).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test(
  'on a phone, the browser still remembers the place after a reader opens the story and leaves at once',
  { tag: '@all' },
  async ({ page, host }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(host.url + long);
    // A narrow window hides the contents if other links lead to the parts.
    await expect(page.locator('.prose .contents')).toBeHidden();
    await rememberPlaces(page);
    await readTo(page, 6);
    const left = await inWindow(page);
    for (let time = 0; time < 2; time++) {
      await leave(page, host);
      await page.goto(host.url + long);
      await expect(goOn(page)).toBeVisible();
    }
    await goOn(page).press('Enter');
    expect(left).toContain(await page.locator('.prose > :focus').textContent());
  },
);

test(
  'a reader does not see a correction again after reading an older copy',
  { tag: '@all' },
  async ({ page, host }) => {
    const correct = beforeCorrection(host);
    await page.goto(host.url + corrected);
    await leave(page, host);
    correct();
    await page.goto(host.url + corrected);
    await expect(bar(page)).toBeVisible();
    await leave(page, host);
    const again = beforeCorrection(host);
    await page.goto(host.url + corrected);
    await leave(page, host);
    again();
    await page.goto(host.url + corrected);
    await expect(page.getByRole('button', { name: 'Simpan' })).toBeVisible();
    await expect(bar(page)).toBeHidden();
  },
);

test('the browser forgets the places when the reader turns remembering off', async ({
  page,
  host,
}) => {
  await page.goto(host.url + long);
  await rememberPlaces(page);
  await readTo(page, 6);
  await leave(page, host);
  expect(JSON.stringify(await visits(page))).not.toBe(JSON.stringify({ [long]: ['', ''] }));
  await rememberPlaces(page, 'Jangan diingat');
  await page.goto(host.url + long);
  await expect(page.locator('.prose')).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await leave(page, host);
  expect(await visits(page)).toEqual({ [long]: ['', ''] });
});

test(
  'a story works without storage and with wrong values in storage',
  { tag: '@all' },
  async ({ page, host }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => localStorage.setItem('visits', '{"x":'));
    await page.goto(host.url + corrected);
    await expect(page.getByRole('button', { name: 'Tampilan' }).first()).toBeVisible();
    for (const other of [
      '5',
      '"x"',
      '[]',
      '{"x":1}',
      `{"${corrected}":5}`,
      `{"${corrected}":[5]}`,
    ]) {
      await page.addInitScript((one) => localStorage.setItem('visits', one), other);
      await page.goto(host.url + corrected);
      await expect(page.getByRole('button', { name: 'Simpan' })).toBeVisible();
      await leave(page, host);
    }
    await refuseStorage(page);
    await page.goto(host.url + corrected);
    await leave(page, host);
    expect(errors).toEqual([]);
  },
);

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `the bar is accessible at 320 px with the largest text and never covers the focus, ${colorScheme}`,
    { tag: colorScheme === 'dark' ? '@all' : [] },
    async ({ page, host }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(() => {
        localStorage.setItem('settings', '{"size":"largest","place":"kept"}');
      });
      const correct = beforeCorrection(host);
      await page.goto(host.url + corrected);
      await expect(page.locator('.prose')).toBeVisible();
      await leave(page, host);
      correct();
      await page.goto(host.url + corrected);
      await expect(bar(page)).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      const seen = new Set<string>();
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        const { name, isBar, isUnder } = await page.evaluate(() => {
          const focused = document.activeElement;
          const over = document.querySelector('dialog[open]')?.getBoundingClientRect();
          const box = focused?.getBoundingClientRect();
          return {
            name: focused?.textContent ?? '',
            isBar: Boolean(focused?.closest('dialog')),
            isUnder: Boolean(over && box && box.top > over.top && box.bottom < over.bottom),
          };
        });
        seen.add(name);
        if (!isBar) expect(isUnder, name).toBe(false);
      }
      expect(seen.size).toBeGreaterThan(15);
    },
  );

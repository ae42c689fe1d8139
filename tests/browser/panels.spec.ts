import { expect, type Page } from '@playwright/test';
import { type Host, test } from './host.ts';
import { enlarge, findViolations } from './reader.ts';

const story = '/artikel/tabel-dan-catatan/';

/** Panels that a reader can open over or in a page, with functions that open them. */
const panels: { name: string; isOpen: string; open: (page: Page, host: Host) => Promise<void> }[] =
  [
    {
      name: 'the settings',
      isOpen: 'dialog[open]:modal',
      open: async (page, { url }) => {
        await page.goto(url + story);
        await page.getByRole('button', { name: 'Tampilan' }).first().click();
      },
    },
    {
      name: 'the contents and every other collapsed section',
      isOpen: '.contents details[open]',
      open: async (page, { url }) => {
        await page.goto(url + story);
        for (const summary of await page.locator('details > summary').all())
          if (await summary.isVisible()) await summary.press('Enter');
      },
    },
    {
      name: 'the button for a selected passage',
      isOpen: 'button.afloat',
      open: async (page, { url }) => {
        await page.goto(url + story);
        await page.locator('.prose > p').first().click({ clickCount: 3 });
      },
    },
    {
      name: 'the search with its filters and results',
      isOpen: '.search details[open]',
      open: async (page, { url }) => {
        await page.goto(`${url}/cari/?q=kancil&rubrik=negeri-dongeng`);
        await expect(page.locator('.search ol li').first()).toBeVisible();
      },
    },
    {
      name: 'the list of saved stories',
      isOpen: '.kept li button',
      open: async (page, { url }) => {
        await page.goto(url + story);
        await page.getByRole('button', { name: 'Simpan' }).click();
        await page.getByRole('link', { name: /^Tersimpan/ }).click();
      },
    },
  ];

interface Step {
  what: string;
  /** Whether the element is in the window and not covered. */
  isSeen: boolean;
  /** Whether the element has a visible focus outline. */
  isMarked: boolean;
}

/**
 * Presses Tab and describes the focused element. Returns undefined if the focus leaves the page, or
 * if it has been on this element before.
 */
async function tab(page: Page): Promise<Step | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    if (element === document.body || element.dataset['walked']) return undefined;
    const isSeen = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      const over = document.elementFromPoint((left + right) / 2, (from + to) / 2);
      return left > -0.5 && right < innerWidth + 0.5 && from < to && element.contains(over);
    });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const what = element.outerHTML.slice(0, 120);
    element.dataset['walked'] = 'yes';
    return { what, isSeen, isMarked };
  });
}

for (const { name, isOpen, open } of panels)
  for (const colorScheme of ['light', 'dark'] as const)
    test(
      `${name}: the page is accessible and works by keyboard at 320 px with text twice as large, ${colorScheme}`,
      { tag: colorScheme === 'dark' ? '@all' : [] },
      async ({ page, host }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 320, height: 640 });
        await enlarge(page);
        await open(page, host);
        await expect(page.locator(isOpen).first()).toBeVisible();
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await findViolations(page)).toEqual([]);
        const steps: Step[] = [];
        for (let step = await tab(page); step; step = await tab(page)) steps.push(step);
        expect(steps.length).toBeGreaterThan(4);
        expect(steps.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([]);
      },
    );

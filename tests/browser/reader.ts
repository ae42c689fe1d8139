import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Doubles the text size, as a reader can in the settings of the browser. */
export const enlarge = (page: Page): Promise<void> => setFontSize(page, 32);

/**
 * Sets the default font size of the browser.
 *
 * @param size in pixels
 */
export async function setFontSize(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fontSizes = { standard: size, fixed: Math.round((size * 13) / 16) };
  await session.send('Page.setFontSizes', { fontSizes });
}

/**
 * Simulates a return to a page from the back/forward cache (HTML, section 7.4.6.2), which browsers
 * under Playwright do not have.
 */
export const comeBack = (page: Page): Promise<boolean> =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

/** Refuses storage to all pages from now on, as a browser can be set to do. */
export const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });

/** Runs axe on a page. Returns each violated rule with the elements that violate it. */
export async function findViolations(
  page: Page,
  options: { rules?: Rules; runOnly?: string[] } = {},
): Promise<string[]> {
  // Pages have no frames, so axe needs no second page to combine its results.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

type Rules = Record<string, { enabled: boolean }>;

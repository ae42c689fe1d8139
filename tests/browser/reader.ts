import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Sets text twice as large, as a reader may in the browser itself. */
export async function enlarge(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Shows a page as a browser does that had put it aside as it was (HTML, section 7.4.6.2); Playwright's browsers keep none. */
export const comeBack = (page: Page): Promise<boolean> =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

/** Lets pages store nothing from now on, as a browser may be set. */
export const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });

/** What axe finds wrong in a page as it stands, each rule with the elements that break it. */
export async function findViolations(
  page: Page,
  options: { rules?: Rules; runOnly?: string[] } = {},
): Promise<string[]> {
  // Pages have no frames: no second page is needed to bring together what was found.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

type Rules = Record<string, { enabled: boolean }>;

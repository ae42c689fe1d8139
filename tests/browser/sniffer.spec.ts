import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { kinds } from './kinds.ts';

const { resolve } = createRequire(import.meta.url);
const script = resolve('html_codesniffer/build/HTMLCS.js');

/** The globals of HTML_CodeSniffer that this test uses. */
interface Sniffer {
  HTMLCS: {
    process: (standard: string, content: Document, done: () => void) => void;
    getMessages: () => { type: number; code: string; element: Element }[];
    ERROR: number;
  };
}

// The policy would refuse a foreign script.
test.use({ bypassCSP: true });

for (const { name, url } of kinds)
  test(
    `${name}: HTML_CodeSniffer finds no errors of WCAG 2 AA`,
    { tag: '@all' },
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(url);
      await page.addScriptTag({ path: script });
      const { errors, told } = await page.evaluate(
        () =>
          new Promise<{ errors: string[]; told: number }>((resolve) => {
            const { HTMLCS } = window as unknown as Sniffer;
            HTMLCS.process('WCAG2AA', document, () => {
              const messages = HTMLCS.getMessages();
              resolve({
                told: messages.length,
                errors: messages
                  .filter(({ type }) => type === HTMLCS.ERROR)
                  .map(({ code, element }) => `${code}: ${element.outerHTML.slice(0, 100)}`),
              });
            });
          }),
      );
      // HTML_CodeSniffer has notices for every page, so this shows that it ran.
      expect(told).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    },
  );

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';

const [address = 'http://localhost:4321', ...paths] = process.argv.slice(2);
const folder = 'tests/output/look';
const views = [
  { name: 'phone', viewport: { width: 360, height: 640 }, colorScheme: 'light' },
  { name: 'narrow-dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  { name: 'desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(await findBrowser());
for (const { name, ...options } of views) {
  const page = await browser.newPage({ ...options, javaScriptEnabled: false });
  for (const path of paths.length > 0 ? paths : ['/']) {
    await page.goto(new URL(path, address).href);
    const file = join(folder, `${name}${path.replaceAll('/', '_')}.png`);
    if (path.endsWith('.xml')) await photographXml(page, file);
    else await page.screenshot({ path: file, fullPage: true });
    console.log(file);
  }
}
await browser.close();

/**
 * Takes a screenshot of an XML document. Playwright's own method waits for fonts, which only HTML
 * documents report.
 */
async function photographXml(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(file, data, 'base64');
}

import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { expect, test } from '@playwright/test';
import { createPreviewServer } from '../../src/cli/preview/server.ts';
import { listening } from '../listening.ts';
import { published } from '../sites.ts';

/** A server that only this file uses, so that it can record all requests. */
const server = createPreviewServer(published.folder);
let origin = '';
const asked: { path: string; purpose: string | undefined }[] = [];

test.beforeAll(async () => {
  origin = await listening(server);
  server.on('request', ({ url = '', headers }: IncomingMessage) =>
    asked.push({ path: url, purpose: String(headers['sec-purpose']) }),
  );
});

test.afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test('a browser prefetches a page when the pointer is over its link, and not before', async ({
  page,
}) => {
  await page.goto(`${origin}/`);
  const link = page.locator('main a[href^="/artikel/"]').first();
  const path = (await link.getAttribute('href')) ?? '';
  await expect.poll(() => asked.map((one) => one.path)).toContain('/pramuat.json');
  await page.waitForLoadState('networkidle');
  expect(asked.map((one) => one.path)).not.toContain(path);
  await link.hover();
  await expect.poll(() => asked).toContainEqual({ path, purpose: 'prefetch' });
  await link.click();
  await expect(page).toHaveURL(origin + path);
  await expect(page.locator('h1')).toBeVisible();
  // It was loaded only once, so the reader sees the prefetched page.
  expect(asked.filter((one) => one.path === path)).toHaveLength(1);
});

test('a browser does not prefetch a feed when the pointer is over its link', async ({ page }) => {
  await page.goto(`${origin}/langganan/`);
  await page.locator('a[href$="rss.xml"]').first().hover();
  await page.waitForTimeout(500);
  const link = page.locator('.colophon a[href="/koreksi/"]');
  await link.hover();
  await expect.poll(() => asked.map((one) => one.path)).toContain('/koreksi/');
  expect(asked.filter((one) => one.path.endsWith('.xml'))).toEqual([]);
});

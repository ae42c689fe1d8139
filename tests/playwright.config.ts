import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser/browser.ts';
import { sites } from './sites.ts';

const launchOptions = await findBrowser();

export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.spec.ts',
  outputDir: './output/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: { launchOptions, locale: 'id-ID', timezoneId: 'Asia/Jakarta' },
  webServer: sites.map(({ folder, port, url }) => ({
    command: 'npm run preview',
    cwd: '..',
    env: { WARTA_DIST: folder, PORT: String(port) },
    url,
    reuseExistingServer: false,
  })),
});

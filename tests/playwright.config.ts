import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser/browser.ts';
import { sites } from './sites.ts';
import { isThorough } from './thorough.ts';

const launchOptions = await findBrowser();
/** Whether only the development server is tested. It needs no built site. */
const isDev = Boolean(process.env['WARTA_DEV']);

export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.spec.ts',
  // The development server reloads pages whenever other tests write files, so it is tested before
  // them.
  testIgnore: isDev ? [] : ['**/dev.spec.ts'],
  // Tests with this tag run only in `npm run test:all`.
  ...(!isThorough && { grepInvert: /@all/ }),
  outputDir: './output/playwright',
  fullyParallel: true,
  workers: 2,
  // The limits are high, to catch tests that hang. A busy machine with two cores may be slow.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: { launchOptions, locale: 'id-ID', timezoneId: 'Asia/Jakarta' },
  webServer: (isDev ? [] : sites).map(({ folder, servedAt }) => ({
    command: 'npm run preview',
    cwd: '..',
    env: { WARTA_DIST: folder, PORT: '0' },
    wait: { stdout: new RegExp(`Warta: (?<${servedAt.toLowerCase()}>\\S+)`) },
    reuseExistingServer: false,
  })),
});

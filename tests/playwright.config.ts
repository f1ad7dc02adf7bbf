import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, exportBrowser, findBrowser } from './browser.ts';

// Workers load this file again and find the browser named in their environment.
if (!process.env.STEMMA_CHROMIUM) exportBrowser(await findBrowser());

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/global-setup.ts',
  workers: 2,
  retries: 0,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Some tests build a site or look at every page; a busy machine takes several times as long.
  timeout: 240_000,
  reporter: 'line',
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.STEMMA_CHROMIUM ?? '',
      args: BROWSER_ARGS,
    },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    screenshot: 'off',
    video: 'off',
  },
});

import { defineConfig } from '@playwright/test';

export const CHROMIUM = process.env.PLAYWRIGHT_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  globalSetup: './tests/e2e/support/global-setup.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Two cores are shared with the application under test.
  workers: 1,
  // A build server runs a failed test once more; the list says "flaky" then.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [['list']],
  use: {
    launchOptions: {
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'journey', testMatch: 'journey/**/*.spec.ts' },
    { name: 'ui', testMatch: 'ui/**/*.spec.ts' },
    { name: 'extension', testMatch: 'extension/**/*.spec.ts' },
  ],
});

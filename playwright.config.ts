import { defineConfig } from '@playwright/test';

export const CHROMIUM = process.env.PLAYWRIGHT_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  globalSetup: './tests/e2e/support/global-setup.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // The extension's tests mostly wait, each in a world of its own: two at a time run beside those of the application, which
  // share one and take a core.
  workers: 3,
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
    { name: 'app', testMatch: ['journey/**/*.spec.ts', 'ui/**/*.spec.ts'], workers: 1 },
    { name: 'extension', testMatch: 'extension/**/*.spec.ts' },
  ],
});

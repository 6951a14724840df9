import { defineConfig } from '@playwright/test';

export const CHROMIUM = process.env.PLAYWRIGHT_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Two cores are shared with the application under test.
  workers: 1,
  reporter: [['list']],
  projects: [{ name: 'extension', testMatch: 'extension/**/*.spec.ts' }],
});

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDataDir, ROOT } from '../run/project';
import { findChromium } from './chromium';
import { type Counts, runVisibly, type Step } from './step';

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** The tests in a real Chromium, against the built application. */
export const endToEnd: Step = {
  name: 'e2e',
  async run() {
    const chromium = await findChromium();
    const file = join(ensureDataDir('test-reports'), 'e2e.json');
    rmSync(file, { force: true });
    const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
    const status = await runVisibly([cli, 'test', '--reporter=list,json'], {
      PLAYWRIGHT_CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    return countsOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, status);
  },
};

/** A test that was skipped, or not reached after a failure, counts as failed: it shows nothing. */
export function countsOf(report: Report | null, status: number): Counts {
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + skipped;
  const unexplained = failed === 0 && (status !== 0 || expected + flaky === 0);
  return { passed: expected + flaky, failed: failed + (unexplained ? 1 : 0) };
}

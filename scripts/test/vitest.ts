import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDataDir, ROOT } from '../run/project';
import { type Counts, runVisibly, type Step } from './step';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The tests of one project of vitest.config.ts. */
export function vitestStep(project: string): Step {
  return {
    name: project,
    async run() {
      const file = join(ensureDataDir('test-reports'), `${project}.json`);
      rmSync(file, { force: true });
      const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const status = await runVisibly([vitest, 'run', '--project', project, ...reporters]);
      return countsOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, status);
    },
  };
}

/** A file that could not be loaded counts as one failure, and so does a skipped test: it shows nothing. */
export function countsOf(report: Report | null, status: number): Counts {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + broken.length;
  // No test at all, an error outside any test, a set-up that failed.
  const unexplained = failed === 0 && (status !== 0 || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: failed + (unexplained ? 1 : 0) };
}

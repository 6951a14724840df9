import { describe, expect, it } from 'vitest';
import { countsOf as ofPlaywright } from './playwright';
import { countsOf as ofVitest } from './vitest';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('the sum of a step', () => {
  it('is what the runner reports', () => {
    expect(ofVitest({ ...vitest, numFailedTests: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
    const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 0 };
    expect(ofPlaywright({ ...playwright, stats }, 1)).toEqual({ passed: 6, failed: 2 });
    expect([ofVitest(vitest, 0), ofPlaywright(playwright, 0)]).toEqual([
      { passed: 5, failed: 0 },
      { passed: 5, failed: 0 },
    ]);
  });

  it('counts a skipped test as failed', () => {
    expect(ofVitest({ ...vitest, numPendingTests: 1, numTodoTests: 1 }, 0)).toEqual({ passed: 5, failed: 2 });
    expect(ofPlaywright({ ...playwright, stats: { ...playwright.stats, skipped: 3 } }, 0).failed).toBe(3);
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(ofVitest({ ...vitest, testResults }, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('is never green without a report, without tests, or with a bad exit status', () => {
    expect([ofVitest(null, 0), ofPlaywright(null, 0)]).toEqual([
      { passed: 0, failed: 1 },
      { passed: 0, failed: 1 },
    ]);
    expect(ofVitest({ ...vitest, numPassedTests: 0 }, 0).failed).toBe(1);
    expect(ofPlaywright({ ...playwright, stats: { ...playwright.stats, expected: 0 } }, 0).failed).toBe(1);
    expect([ofVitest(vitest, 1).failed, ofPlaywright(playwright, 1).failed]).toEqual([1, 1]);
  });
});

import type { CoachReport } from '@/lib/contracts/coach-report';

/**
 * What is kept of a report in a company that has switched analysis off: talk time, pace, questions; no objections, no
 * methodology, no moments. An empty methodology name says "not analysed", which is not a score of zero.
 */
export function withoutAnalysis(report: CoachReport): CoachReport {
  return {
    ...report,
    objections: [],
    methodology: { name: '', score: 0, weakest: '', elements: {} },
    moments: [],
    next_step: 'none',
  };
}

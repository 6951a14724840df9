import type { CoachReport, Measures } from '@/lib/contracts/coach-report';

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
    ...(report.measures && { measures: { ...report.measures, ...NOT_SAID } }),
  };
}

/** Where price, a competitor and the agenda came up is read from the moments, and goes with them. */
const NOT_SAID = {
  first_pricing: { value: null, basis: { method: 'unmeasured', turns: [] } },
  first_competitor: { value: null, basis: { method: 'unmeasured', turns: [] } },
  agenda_set: { value: null, basis: { method: 'unmeasured', turns: [] } },
} satisfies Partial<Measures>;

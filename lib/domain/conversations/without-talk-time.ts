import type { CoachReport, Measures } from '@/lib/contracts/coach-report';

/**
 * What can be said where only the rep's own voice was heard: their words, pace and questions. Who had the floor for how long
 * cannot be measured then, which is not the same as "the rep all the time".
 */
export function withoutTalkTime(report: CoachReport): CoachReport {
  const { rep, customer } = report.sides;
  return {
    ...report,
    talk_ratio: { rep: null, customer: null },
    sides: {
      rep: { ...rep, talk_share: null, longest_monologue_ms: 0 },
      customer: { ...customer, talk_share: null, longest_monologue_ms: 0 },
    },
    speakers: report.speakers.map((speaker) => ({ ...speaker, talk_share: null, longest_monologue_ms: 0 })),
    interactivity_per_min: null,
    patience_ms: null,
    longest_customer_story_ms: 0,
    longest_monologue: null,
    ...(report.measures && { measures: { ...report.measures, ...NOT_HEARD } }),
  };
}

const UNMEASURED = { value: null, basis: { method: 'unmeasured' as const, turns: [] } };

const NOT_HEARD = {
  interruptions: { rep: UNMEASURED, customer: UNMEASURED },
  backchannels: { rep: UNMEASURED, customer: UNMEASURED },
  engaging_questions: UNMEASURED,
} satisfies Partial<Measures>;

/** Closed vocabularies of the coach engine, free of any library so that they cost the extension nothing. */
export const QUESTION_CLASSES = ['open', 'specific', 'closed', 'tag', 'logistic'] as const;
export const OBJECTION_TYPES = [
  'PRICE',
  'BUDGET',
  'TIMING',
  'AUTHORITY',
  'NEED',
  'STATUS_QUO',
  'COMPETITOR',
  'TRUST',
  'FEATURE_GAP',
  'COMPLEXITY',
  'SECURITY_LEGAL',
  'STALL',
] as const;
export const MOMENT_TYPES = ['pricing', 'competitor', 'next_step', 'agenda', 'demo'] as const;
export const NEXT_STEP_GRADES = ['dated', 'vague', 'none'] as const;
export type QuestionClass = (typeof QUESTION_CLASSES)[number];
export type ObjectionType = (typeof OBJECTION_TYPES)[number];
export type MomentType = (typeof MOMENT_TYPES)[number];
export type NextStepGrade = (typeof NEXT_STEP_GRADES)[number];

/** `lines`: read from the turns named. `caption_times`: an estimate from when captions grew. `absent`: looked for, not there. */
export const MEASURE_METHODS = ['lines', 'caption_times', 'absent', 'unmeasured'] as const;
export const PACE_BANDS = ['calm', 'good', 'fast', 'too_fast'] as const;
export type MeasureMethod = (typeof MEASURE_METHODS)[number];
export type PaceBand = (typeof PACE_BANDS)[number];

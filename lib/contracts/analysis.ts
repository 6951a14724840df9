import { z } from 'zod';
import { MOMENT_TYPES, OBJECTION_TYPES } from './coach-vocabulary';
import { languageSchema } from './languages';
import { sideSchema } from './turn';

/** What a rule or a model says about a call must be provable: words of the transcript, and the turn that carries them. */
export const evidenceSchema = z.object({
  /** Verbatim out of the turn. */
  quote: z.string().min(1),
  turn: z.string(),
  /** Milliseconds since the call began. */
  t: z.number().int().nonnegative(),
  speaker: z.string(),
  role: sideSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;

const proof = evidenceSchema.nullable();
const score = z.number().int().min(0).max(100);

export const SENTIMENTS = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;
export const KEY_MOMENT_TYPES = [
  ...MOMENT_TYPES,
  'objection',
  'pain',
  'impact',
  'decision',
  'commitment',
  'risk',
  'other',
] as const;
/** `handled`: acknowledged or asked about, answered, and the customer took it. `partly`: at least answered. */
export const OBJECTION_OUTCOMES = ['handled', 'partly', 'open'] as const;
export const ACTION_OWNERS = ['rep', 'customer', 'manager'] as const;
export const COACHING_KINDS = ['strength', 'improve'] as const;

const elementSchema = z.object({
  /** Key of the element in its methodology: "S", "CE", … */
  element: z.string(),
  label: z.string(),
  /** 0 unknown, 1 asked, 2 stated by the customer, 3 validated. Above 0 there is evidence. */
  score: z.number().int().min(0).max(3),
  evidence: proof,
  why: z.string(),
  /** What to ask next time; null once it is validated. */
  ask: z.string().nullable(),
});

const keyMomentSchema = z.object({
  t: z.number().int().nonnegative(),
  turn: z.string(),
  type: z.enum(KEY_MOMENT_TYPES),
  title: z.string(),
  evidence: proof,
});

const objectionReviewSchema = z.object({
  type: z.enum(OBJECTION_TYPES),
  evidence: evidenceSchema,
  outcome: z.enum(OBJECTION_OUTCOMES),
  /** The four steps of handling an objection; each true one is read from the turns after it. */
  steps: z.object({
    acknowledged: z.boolean(),
    asked: z.boolean(),
    answered: z.boolean(),
    confirmed: z.boolean(),
  }),
  /** What the rep answered. */
  response: proof,
  advice: z.string(),
});

const playbookQuestionSchema = z.object({
  question: z.string(),
  /** The rep asked it, in these or in other words. */
  asked: z.boolean(),
  evidence: proof,
});

const playbookScoreSchema = z.object({
  playbook_id: z.string(),
  name: z.string(),
  version: z.number().int(),
  score,
  sections: z.array(
    z.object({
      title: z.string(),
      score,
      questions: z.array(playbookQuestionSchema),
      /** What the customer told of the section's subject, when it counts for more than the questions asked. */
      told: proof,
    }),
  ),
  /** One sentence for people: what the score is made of. */
  why: z.string(),
});

const actionSchema = z.object({
  /** Stable within one analysis: "a1", "a2", … */
  id: z.string(),
  title: z.string(),
  owner: z.enum(ACTION_OWNERS),
  /** A day in the company's time zone. */
  due_date: z.iso.date().nullable(),
  evidence: proof,
});

const coachingSchema = z.object({
  kind: z.enum(COACHING_KINDS),
  title: z.string(),
  advice: z.string(),
  evidence: proof,
});

/** What is known of a finished conversation. The same schema whether a model or the rules filled it. */
export const conversationAnalysisSchema = z.object({
  /** Language of every text in it: that of the call. */
  lang: languageSchema,
  /** "rules", or provider and model: "anthropic/claude-sonnet-5-5". */
  made_by: z.string(),
  summary: z.string(),
  sentiment: z.object({ value: z.enum(SENTIMENTS), why: z.string(), evidence: z.array(evidenceSchema) }),
  methodology: z.object({
    name: z.string(),
    score,
    /** Key of the weakest element; "" when there is none. */
    weakest: z.string(),
    elements: z.array(elementSchema),
  }),
  key_moments: z.array(keyMomentSchema),
  objections: z.array(objectionReviewSchema),
  /** Null when the conversation has no playbook. */
  playbook: playbookScoreSchema.nullable(),
  actions: z.array(actionSchema),
  coaching: z.array(coachingSchema),
  /** Quotes of the model that are not in the transcript: taken out, with what rested on them. */
  dropped_quotes: z.number().int().nonnegative(),
});
export type ConversationAnalysis = z.infer<typeof conversationAnalysisSchema>;

export const ANALYSIS_STATES = ['none', 'waiting', 'running', 'ready', 'failed', 'off'] as const;

/** Why the rules made the analysis although a model was wanted, or why there is none. */
export const ANALYSIS_REASONS = [
  'no_provider',
  'anonymiser_failed',
  'leak_blocked',
  'budget_spent',
  'provider_failed',
  'model_refused',
  'answer_unusable',
  'too_long',
  'nothing_said',
  'switched_off',
  'internal',
] as const;
export type AnalysisReason = (typeof ANALYSIS_REASONS)[number];

/** GET /api/v1/conversations/{id}/analysis. While it runs again, `analysis` is still the one before. */
export const analysisStateSchema = z.object({
  conversation_id: z.string(),
  /** none: not asked for yet. off: switched off in the company, or the participants refused the capture. */
  state: z.enum(ANALYSIS_STATES),
  /** 0..100. */
  progress: z.number().int().min(0).max(100),
  reason: z.enum(ANALYSIS_REASONS).nullable(),
  requested_at: z.iso.datetime().nullable(),
  finished_at: z.iso.datetime().nullable(),
  analysis: conversationAnalysisSchema.nullable(),
});
export type AnalysisState = z.infer<typeof analysisStateSchema>;

import { z } from 'zod';

/** What a stage means: the deal is worked on, or it ended one way or the other. */
export const STAGE_KINDS = ['open', 'won', 'lost'] as const;

const key = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}_ -]{1,60}$/u);

export const stageSchema = z.strictObject({
  /** What stands in `deals.stage`. */
  key,
  /** The company's own name; null for a known key, which each language names itself. */
  name: z.string().trim().min(1).max(60).nullable().default(null),
  kind: z.enum(STAGE_KINDS),
  /** Chance of winning, 0..1, that a deal gets when it enters the stage. */
  probability: z.number().min(0).max(1),
});
export type Stage = z.infer<typeof stageSchema>;

/** Stages whose names come with the product. */
export const KNOWN_STAGES = [
  'prospecting',
  'qualification',
  'proposal',
  'negotiation',
  'closed_won',
  'closed_lost',
] as const;

/** Reasons whose names come with the product; any other text is a company's own. */
export const KNOWN_REASONS = [
  'fit',
  'relationship',
  'price',
  'speed',
  'budget',
  'timing',
  'competitor',
  'no_need',
  'no_answer',
  'feature_gap',
] as const;

const reasons = z.array(z.string().trim().min(1).max(80)).max(20);

/** How a company sells: `companies.settings.pipeline`. */
export const pipelineSettingsSchema = z.strictObject({
  /** In the order of the board. */
  stages: z
    .array(stageSchema)
    .min(2)
    .max(20)
    .refine((list) => new Set(list.map((stage) => stage.key)).size === list.length, 'each stage once')
    .refine((list) => list.some(({ kind }) => kind === 'open'), 'at least one open stage')
    .refine((list) => list.some(({ kind }) => kind === 'won'), 'at least one stage for won deals')
    .refine((list) => list.some(({ kind }) => kind === 'lost'), 'at least one stage for lost deals'),
  win_reasons: reasons,
  loss_reasons: reasons,
  /** A deal that stands in an open stage for more days counts as stuck. */
  stuck_days: z.number().int().min(1).max(365),
});
export type PipelineSettings = z.infer<typeof pipelineSettingsSchema>;

export const DEFAULT_PIPELINE: PipelineSettings = {
  stages: [
    { key: 'prospecting', name: null, kind: 'open', probability: 0.1 },
    { key: 'qualification', name: null, kind: 'open', probability: 0.25 },
    { key: 'proposal', name: null, kind: 'open', probability: 0.5 },
    { key: 'negotiation', name: null, kind: 'open', probability: 0.75 },
    { key: 'closed_won', name: null, kind: 'won', probability: 1 },
    { key: 'closed_lost', name: null, kind: 'lost', probability: 0 },
  ],
  win_reasons: ['fit', 'relationship', 'price', 'speed'],
  loss_reasons: ['price', 'budget', 'timing', 'competitor', 'feature_gap', 'no_need', 'no_answer'],
  stuck_days: 21,
};

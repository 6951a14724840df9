import { z } from 'zod';

/** What the product asks language models for; the `feature` of a usage row. */
export const AI_USE_CASES = [
  'conversation_analysis',
  'playbook_generation',
  'intelligent_search',
  'coaching_summary',
] as const;
export const aiUseCaseSchema = z.enum(AI_USE_CASES);
export type AiUseCase = z.infer<typeof aiUseCaseSchema>;

/** In the order in which they are tried. */
export const AI_PROVIDERS = ['anthropic', 'openai', 'gemini', 'compatible'] as const;
export const aiProviderSchema = z.enum(AI_PROVIDERS);
export type AiProvider = z.infer<typeof aiProviderSchema>;

/** How a call to a provider ended. */
export const AI_OUTCOMES = [
  'running',
  'ok',
  'refused',
  'truncated',
  'bad_answer',
  'rate_limited',
  'overloaded',
  'no_quota',
  'unauthorized',
  'rejected',
  'timeout',
  'unreachable',
  'failed',
] as const;
export type AiOutcome = (typeof AI_OUTCOMES)[number];

export const AI_HEALTH_STATES = ['not_configured', 'unknown', 'ok', 'degraded', 'down'] as const;

/** GET /api/v1/ai/health: the chain of providers, as this company's own calls of the last 24 hours saw it. */
export const aiHealthSchema = z.object({
  providers: z.array(
    z.object({
      provider: aiProviderSchema,
      /** Null when it is not configured. */
      model: z.string().nullable(),
      state: z.enum(AI_HEALTH_STATES),
      calls_24h: z.number().int(),
      failures_24h: z.number().int(),
      median_ms: z.number().int().nullable(),
      last_ok_at: z.iso.datetime().nullable(),
      last_failure_at: z.iso.datetime().nullable(),
      last_failure: z.enum(AI_OUTCOMES).nullable(),
    }),
  ),
  /** True while no provider can be used: the rules answer then. */
  rules_only: z.boolean(),
});
export type AiHealth = z.infer<typeof aiHealthSchema>;

export const BUDGET_STEPS = [80, 100, 120] as const;

/** The company's budget for models, per calendar month (UTC). */
export const aiBudgetSchema = z.object({
  /** Null: no limit. */
  monthly_usd: z.number().positive().max(1_000_000).nullable(),
  /** Calls stop once this share of the budget is spent. */
  stop_at_percent: z.union([z.literal(100), z.literal(120)]),
});
export type AiBudget = z.infer<typeof aiBudgetSchema>;

export const aiBudgetStateSchema = aiBudgetSchema.extend({
  /** "2026-11". */
  month: z.string(),
  spent_usd: z.number(),
  /** Null without a limit. */
  spent_percent: z.number().nullable(),
  stopped: z.boolean(),
});
export type AiBudgetState = z.infer<typeof aiBudgetStateSchema>;

/** PUT /api/v1/ai/budget. */
export const updateAiBudgetSchema = z.strictObject({
  monthly_usd: aiBudgetSchema.shape.monthly_usd,
  stop_at_percent: aiBudgetSchema.shape.stop_at_percent.default(120),
});
export type UpdateAiBudget = z.input<typeof updateAiBudgetSchema>;

const spent = {
  calls: z.number().int(),
  prompt_tokens: z.number().int(),
  completion_tokens: z.number().int(),
  cached_tokens: z.number().int(),
  cost_usd: z.number(),
};

/** GET /api/v1/ai/usage?from=2026-01&to=2026-11: estimated cost, month by month. */
export const aiUsageQuerySchema = z.strictObject({
  from: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  to: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});
export type AiUsageQuery = z.infer<typeof aiUsageQuerySchema>;

export const aiUsageSchema = z.object({
  total: z.object(spent),
  by_month: z.array(z.object({ month: z.string(), ...spent })),
  by_feature: z.array(z.object({ feature: z.string(), ...spent })),
  by_model: z.array(z.object({ provider: z.string(), model: z.string(), ...spent })),
  /** Whose calls and questions they were; null: the product's own work. */
  by_person: z.array(z.object({ user: z.object({ id: z.string(), name: z.string() }).nullable(), ...spent })),
  /** The ten that cost most. */
  by_conversation: z.array(
    z.object({
      conversation: z.object({
        id: z.string(),
        title: z.string().nullable(),
        date: z.iso.datetime(),
        rep: z.string(),
      }),
      ...spent,
    }),
  ),
  budget: aiBudgetStateSchema,
});
export type AiUsage = z.infer<typeof aiUsageSchema>;

/** GET /api/v1/conversations/{id}/ai-usage: what models cost for one conversation; its calls to them, the latest first. */
export const conversationAiUsageSchema = z.object({
  conversation_id: z.string(),
  total: z.object(spent),
  calls: z.array(
    z.object({
      at: z.iso.datetime(),
      feature: z.string(),
      provider: z.string(),
      model: z.string(),
      outcome: z.enum(AI_OUTCOMES),
      prompt_tokens: z.number().int(),
      completion_tokens: z.number().int(),
      cost_usd: z.number(),
      duration_ms: z.number().int().nullable(),
    }),
  ),
});
export type ConversationAiUsage = z.infer<typeof conversationAiUsageSchema>;

export const BATCH_STATES = ['running', 'done', 'cancelled', 'stopped'] as const;

/** POST /api/v1/ai/batches: analyse the conversations of a period again. Days are those of the company. */
export const startBatchSchema = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
export type StartBatch = z.infer<typeof startBatchSchema>;

export const batchSchema = z.object({
  id: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  state: z.enum(BATCH_STATES),
  total: z.number().int(),
  done: z.number().int(),
  failed: z.number().int(),
  /** 0..100. */
  progress: z.number().int(),
  created_at: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable(),
});
export type Batch = z.infer<typeof batchSchema>;
export const batchPageSchema = z.object({ data: z.array(batchSchema) });

import { z } from 'zod';
import { OBJECTION_TYPES } from './coach-vocabulary';

/** What stands in `playbooks.content`: questions by section of the call, answers to objections, what runs by itself. */
export const playbookContentSchema = z.object({
  sections: z
    .array(z.object({ title: z.string().max(200), questions: z.array(z.string().max(500)).max(50) }))
    .max(30)
    .default([]),
  objections: z
    .array(
      z.object({
        objection: z.string().max(300),
        response: z.string().max(2_000),
        /** The type that the coach engine detects; without it the card is shown in the list only. */
        type: z.enum(OBJECTION_TYPES).nullable().default(null),
      }),
    )
    .max(100)
    .default([]),
  automations: z.object({ auto_fill_crm: z.boolean().default(true) }).default({ auto_fill_crm: true }),
});
export type PlaybookContent = z.infer<typeof playbookContentSchema>;

/** POST /api/v1/playbooks/generate: a draft out of the questions that the best calls asked. */
export const generatePlaybookSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  methodology: z.string().min(1).max(40),
  function: z.enum(['PRE_SALES', 'SALES', 'CS']),
});
export type GeneratePlaybook = z.infer<typeof generatePlaybookSchema>;

export const playbookSchema = z.object({
  id: z.string(),
  name: z.string(),
  methodology: z.string(),
  function: z.enum(['PRE_SALES', 'SALES', 'CS']),
  status: z.enum(['ACTIVE', 'INACTIVE', 'DRAFT']),
  version: z.number().int(),
  is_ai_generated: z.boolean(),
  content: playbookContentSchema,
  /** The conversations that it was made from. */
  made_from: z.array(z.string()),
});

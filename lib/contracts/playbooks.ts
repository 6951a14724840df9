import { z } from 'zod';
import { ANALYSIS_REASONS } from './analysis';
import { OBJECTION_TYPES } from './coach-vocabulary';
import { languageSchema } from './languages';

/** What a playbook is for, in the order of the funnel. */
export const PLAYBOOK_FUNCTIONS = ['PRE_SALES', 'SALES', 'CS'] as const;
export const PLAYBOOK_STATUSES = ['ACTIVE', 'DRAFT', 'INACTIVE'] as const;
export type PlaybookStatus = (typeof PLAYBOOK_STATUSES)[number];

const text = (max: number) => z.string().trim().min(1).max(max);
/** How many phrases are taken and how long they may be the coach engine says; the save answers 422 for each that it refuses. */
const phrases = z.array(z.string().trim()).max(1_000);

const element = z.object({
  label: z.string().trim(),
  /** Plain phrases by which a customer speaks of the element. */
  cues: phrases,
  /** What to ask about it; the first is shown when the element is the weakest. */
  questions: phrases,
});

/** A company's own methodology. */
export const customMethodologySchema = z.object({
  name: text(40),
  /** `key` is the short sign of an element, e.g. "S". */
  elements: z.array(element.extend({ key: z.string() })),
});
export type CustomMethodology = z.infer<typeof customMethodologySchema>;

const section = z.object({ title: text(200), questions: z.array(text(500)).max(50) });
const objection = z.object({
  objection: text(300),
  response: text(2_000),
  /** The type that the coach engine detects; without it the card is shown in the list only. */
  type: z.enum(OBJECTION_TYPES).nullable().default(null),
});
const battleCard = z.object({
  title: text(300),
  response: text(2_000),
  /** Plain words: the card comes up when a customer says them. */
  phrases: phrases.default([]),
  type: z.enum(OBJECTION_TYPES).nullable().default(null),
});
const automations = z.object({ auto_fill_crm: z.boolean().default(true) });

/** What stands in `playbooks.content`: questions by section of the call, answers, triggers, what runs by itself. */
export const playbookContentSchema = z.object({
  sections: z.array(section).max(30).default([]),
  objections: z.array(objection).max(100).default([]),
  battle_cards: z.array(battleCard).max(100).default([]),
  /** Goes before the playbook's `methodology`, which then bears its name. */
  custom_methodology: customMethodologySchema.nullable().default(null),
  automations: automations.default({ auto_fill_crm: true }),
});
export type PlaybookContent = z.infer<typeof playbookContentSchema>;

/** POST /api/v1/playbooks/generate: a draft out of a description, else of the questions that the best calls asked. */
export const generatePlaybookSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  methodology: z.string().min(1).max(40),
  function: z.enum(PLAYBOOK_FUNCTIONS),
  /** What is sold, to whom, and what gets in the way. */
  description: z.string().trim().min(20).max(4_000).optional(),
});
export type GeneratePlaybook = z.infer<typeof generatePlaybookSchema>;

/** An own methodology as a person writes it; the key may be left out: then it is the first letter of the label. */
const ownMethodologySchema = z.strictObject({
  name: text(40),
  elements: z.array(element.extend({ key: z.string().trim().optional() }).strict()).max(100),
});

/** PUT /api/v1/playbooks/{id}: the whole content of a playbook; it becomes the playbook's next version. */
export const savePlaybookSchema = z.strictObject({
  name: text(200),
  /** One of the methodologies that the coach knows, or the company's own. */
  methodology: z.union([text(40), ownMethodologySchema]),
  sections: z.array(section.strict()).max(30).default([]),
  objections: z.array(objection.strict()).max(100).default([]),
  battle_cards: z.array(battleCard.strict()).max(100).default([]),
  automations: automations.strict().optional(),
  /** Only an ACTIVE playbook reaches calls; not named, it stays. */
  status: z.enum(PLAYBOOK_STATUSES).optional(),
  /** The version that was edited: when somebody has saved another one since, nothing is written (409). */
  version: z.number().int().min(1).optional(),
});
export type SavePlaybook = z.input<typeof savePlaybookSchema>;

export const playbookSchema = z.object({
  id: z.string(),
  name: z.string(),
  methodology: z.string(),
  function: z.enum(PLAYBOOK_FUNCTIONS),
  status: z.enum(PLAYBOOK_STATUSES),
  version: z.number().int(),
  is_ai_generated: z.boolean(),
  description: z.string().nullable(),
  /** The squad that sells by it; null for the whole company. */
  squad: z.object({ id: z.string(), name: z.string() }).nullable(),
  updated_at: z.iso.datetime(),
  content: playbookContentSchema,
});
export type Playbook = z.infer<typeof playbookSchema>;

export const generatedPlaybookSchema = playbookSchema.extend({
  /** The conversations that it was made from. */
  made_from: z.array(z.string()),
  /** "rules", or provider and model. */
  made_by: z.string(),
  /** Why the rules made it; null when a model did. */
  reason: z.enum(ANALYSIS_REASONS).nullable(),
  /** What the rules took out of a description, and what they left; null when a model read it, or there was none. */
  from_description: z
    .object({
      language: languageSchema,
      product: z.string().nullable(),
      segment: z.string().nullable(),
      objections: z.array(z.enum(OBJECTION_TYPES)),
      competitors: z.array(z.string()),
      /** Named in it, but another one was chosen. */
      other_methodologies: z.array(z.string()),
      /** Sentences of which nothing was used. */
      unused: z.array(z.string()),
    })
    .nullable(),
});
export type GeneratedPlaybook = z.infer<typeof generatedPlaybookSchema>;

/** A line of POST /api/v1/playbooks/generate/told: the headings that a model has written so far; at last the playbook. */
export const generatedPlaybookLineSchema = z.union([
  z.object({ headings: z.array(z.string()) }),
  z.object({ playbook: generatedPlaybookSchema }),
]);
export type GeneratedPlaybookLine = z.infer<typeof generatedPlaybookLineSchema>;

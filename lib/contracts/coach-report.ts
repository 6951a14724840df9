import { z } from 'zod';
import { MOMENT_TYPES, NEXT_STEP_GRADES, OBJECTION_TYPES, QUESTION_CLASSES } from './coach-vocabulary';
import { languageSchema } from './languages';
import { sideSchema } from './turn';

export * from './coach-vocabulary';

const share = z.number().min(0).max(1);
const ms = z.number().int().nonnegative();
const confidence = z.number().min(0).max(1);

/** The figures of one side or speaker. `null` means "could not be measured", which is not zero. */
const voiceSchema = z.object({
  talk_ms: ms,
  talk_share: share.nullable(),
  words: z.number().int().nonnegative(),
  wpm: z.number().nonnegative().nullable(),
  turns: z.number().int().nonnegative(),
  longest_monologue_ms: ms,
  fillers_per_min: z.number().nonnegative().nullable(),
});

/** Where in the call something was said; `turn` is the id of the turn that carries it. */
const said = {
  t: ms,
  turn: z.string(),
  speaker: z.string(),
  role: sideSchema,
  text: z.string(),
};

export const questionSchema = z.object({
  ...said,
  class: z.enum(QUESTION_CLASSES),
  confidence,
  /** True when it counts towards the rep's question target: open, specific or closed, and confidence 0.5 or more. */
  counted: z.boolean(),
});

export const objectionSchema = z.object({ ...said, type: z.enum(OBJECTION_TYPES), confidence });

/** Evidence for one element of a methodology. Score 0 unknown, 1 asked, 2 stated by the customer, 3 validated. */
export const methodologyElementSchema = z.object({
  score: z.number().int().min(0).max(3),
  quote: z.string().nullable(),
  t: ms.nullable(),
  turn: z.string().nullable(),
  speaker: z.string().nullable(),
  confidence,
});

/** What `npm run coach` prints and what the server keeps sealed with the transcript. Times in ms, shares 0..1. */
export const coachReportSchema = z.object({
  lang: languageSchema,
  duration_ms: ms,
  settled_words: z.number().int().nonnegative(),
  sides: z.object({ rep: voiceSchema, customer: voiceSchema }),
  speakers: z.array(voiceSchema.extend({ key: z.string(), name: z.string(), role: sideSchema })),
  talk_ratio: z.object({ rep: share.nullable(), customer: share.nullable() }),
  interactivity_per_min: z.number().nonnegative().nullable(),
  /** Mean gap between the end of a customer turn and the start of the rep's next one. */
  patience_ms: z.number().nullable(),
  longest_customer_story_ms: ms,
  longest_monologue: z.object({ turn: z.string(), t: ms, ms }).nullable(),
  questions: z.array(questionSchema),
  objections: z.array(objectionSchema),
  methodology: z.object({
    name: z.string(),
    score: z.number().min(0).max(100),
    weakest: z.string(),
    elements: z.record(z.string(), methodologyElementSchema),
  }),
  moments: z.array(z.object({ ...said, type: z.enum(MOMENT_TYPES) })),
  next_step: z.enum(NEXT_STEP_GRADES),
});

export type Voice = z.infer<typeof voiceSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Objection = z.infer<typeof objectionSchema>;
export type MethodologyElement = z.infer<typeof methodologyElementSchema>;
export type CoachReport = z.infer<typeof coachReportSchema>;

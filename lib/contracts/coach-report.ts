import { z } from 'zod';
import {
  MEASURE_METHODS,
  MOMENT_TYPES,
  NEXT_STEP_GRADES,
  OBJECTION_TYPES,
  PACE_BANDS,
  QUESTION_CLASSES,
} from './coach-vocabulary';
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

const momentSchema = z.object({ ...said, type: z.enum(MOMENT_TYPES) });

/** Where a value comes from: the method, and the ids of the turns that it rests on (at most 200). */
const basisSchema = z.object({ method: z.enum(MEASURE_METHODS), turns: z.array(z.string()).max(200) });

/** A value with its basis. Null with `unmeasured` could not be measured; null with `absent` was not said. */
const measured = <T extends z.ZodType>(
  value: T,
): z.ZodObject<{ value: z.ZodNullable<T>; basis: typeof basisSchema }> =>
  z.object({ value: value.nullable(), basis: basisSchema });
const count = measured(z.number().int().nonnegative());

export const measuresSchema = z.object({
  /** By the side that cuts in: it began 200 ms or more before the other side ended, and not with a back-channel. */
  interruptions: z.object({ rep: count, customer: count }),
  backchannels: z.object({ rep: count, customer: count }),
  /** Rep turns with a counted question that drew an answer of 15 s or 25 words. */
  engaging_questions: count,
  questions_per_hour: measured(z.number().nonnegative()),
  pace: z.array(
    z.object({
      speaker: z.string(),
      role: sideSchema,
      wpm: z.number().nonnegative().nullable(),
      band: z.enum(PACE_BANDS).nullable(),
      baseline_wpm: z.number().positive().nullable(),
      above_baseline_wpm: z.number().nullable(),
      basis: basisSchema,
    }),
  ),
  /** Where in the call, as a share of its length. */
  first_pricing: measured(share),
  first_competitor: measured(share),
  /** The rep said in the first three minutes what the call is for. */
  agenda_set: measured(z.boolean()),
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
  moments: z.array(momentSchema),
  next_step: z.enum(NEXT_STEP_GRADES),
  /** Reports from before these were measured have none. */
  measures: measuresSchema.optional(),
  /** The language that the captions seem to be in, when it is not the call's. */
  language_doubt: languageSchema.nullable().optional(),
});

export type Voice = z.infer<typeof voiceSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Objection = z.infer<typeof objectionSchema>;
export type MethodologyElement = z.infer<typeof methodologyElementSchema>;
export type CoachReport = z.infer<typeof coachReportSchema>;
export type Moment = z.infer<typeof momentSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Measures = z.infer<typeof measuresSchema>;

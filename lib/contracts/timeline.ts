import { z } from 'zod';
import { conversationSummarySchema } from './conversations';
import { dealSchema, leadRefSchema, personRefSchema } from './deals';
import { leadSchema } from './leads';

/** One thing that happened with a lead or a deal. */
export const timelineItemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), at: z.iso.datetime(), conversation: conversationSummarySchema }),
  z.object({
    kind: z.literal('stage'),
    id: z.string(),
    at: z.iso.datetime(),
    deal: z.object({ id: z.string(), title: z.string() }),
    /** Null for the stage that the deal was created in. */
    from: z.string().nullable(),
    to: z.string(),
    /** Null when the product did it: a sync or an import. */
    by: personRefSchema.nullable(),
  }),
  z.object({
    kind: z.literal('note'),
    id: z.string(),
    at: z.iso.datetime(),
    text: z.string(),
    deal: z.object({ id: z.string(), title: z.string() }).nullable(),
    by: personRefSchema.nullable(),
  }),
  z.object({
    kind: z.literal('task'),
    id: z.string(),
    at: z.iso.datetime(),
    text: z.string(),
    due_date: z.string().nullable(),
    done: z.boolean(),
    by: personRefSchema,
  }),
  z.object({
    kind: z.literal('activity'),
    id: z.string(),
    at: z.iso.datetime(),
    activity: z.string(),
    subject: z.string(),
    status: z.string().nullable(),
    by: personRefSchema.nullable(),
  }),
]);
export type TimelineItem = z.infer<typeof timelineItemSchema>;

const lineSchema = z.array(timelineItemSchema);

/** Fields of the company's own or of its CRM, as texts. */
const ownFieldsSchema = z.array(z.object({ name: z.string(), value: z.string() }));

export const leadDetailSchema = leadSchema.extend({
  deals: z.array(dealSchema),
  own_fields: ownFieldsSchema,
  timeline: lineSchema,
});
export type LeadDetail = z.infer<typeof leadDetailSchema>;

export const dealDetailSchema = dealSchema.extend({
  lead: leadRefSchema.extend({ email: z.string().nullable(), phone: z.string().nullable() }),
  own_fields: ownFieldsSchema,
  timeline: lineSchema,
});
export type DealDetail = z.infer<typeof dealDetailSchema>;

/** POST /api/v1/leads/:id/notes */
export const addNoteSchema = z.strictObject({
  text: z.string().trim().min(1).max(4000),
  /** A deal of the lead that it is about. */
  deal_id: z.string().min(1).max(64).nullable().default(null),
});
export type AddNote = z.infer<typeof addNoteSchema>;
export const noteSchema = z.object({ id: z.string() });
export const noteParamsSchema = z.strictObject({
  id: z.string().min(1).max(64),
  note_id: z.string().min(1).max(64),
});

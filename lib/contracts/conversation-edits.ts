import { z } from 'zod';
import { sessionNoteSchema } from './coach-sessions';

/** PATCH /api/v1/conversations/:id */
export const updateConversationSchema = z.strictObject({
  /** A lead of the company; null for "unknown". */
  lead_id: z.string().min(1).max(64).nullable(),
});
export type UpdateConversation = z.infer<typeof updateConversationSchema>;

/** PATCH /api/v1/conversations/:id/notes: notes to add or change; an empty text deletes, the highest `rev` wins. */
export const updateNotesSchema = z.strictObject({ notes: z.array(sessionNoteSchema).min(1).max(100) });
export type UpdateNotes = z.infer<typeof updateNotesSchema>;

export const notesSchema = z.object({ notes: z.array(sessionNoteSchema) });

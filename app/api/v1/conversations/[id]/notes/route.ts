import { notesSchema, updateNotesSchema } from '@/lib/contracts/conversation-edits';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { updateNotes } from '@/lib/domain/conversations/update-notes';
import { route } from '@/lib/http/route';

export const PATCH = route(
  {
    summary: 'Add, change or delete notes of a conversation',
    auth: 'session',
    permission: 'conversations.write',
    params: idParamsSchema,
    body: updateNotesSchema,
    max_body: 524_288,
    output: notesSchema,
  },
  async (ctx, { params, body }) => ({ notes: await updateNotes({ ctx, input: { ...params, ...body } }) }),
);

import { idParamsSchema } from '@/lib/contracts/id-params';
import { addNoteSchema, noteSchema } from '@/lib/contracts/timeline';
import { addLeadNote } from '@/lib/domain/leads/add-note';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Write a note about a lead or one of its deals',
    auth: 'session',
    permission: 'leads.write',
    params: idParamsSchema,
    body: addNoteSchema,
    output: noteSchema,
    status: 201,
  },
  (ctx, { params, body }) => addLeadNote({ ctx, input: { ...body, ...params } }),
);

import { z } from 'zod';
import { noteParamsSchema } from '@/lib/contracts/timeline';
import { deleteLeadNote } from '@/lib/domain/leads/delete-note';
import { route } from '@/lib/http/route';

export const DELETE = route(
  {
    summary: 'Delete a note about a lead',
    auth: 'session',
    permission: 'leads.write',
    params: noteParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => deleteLeadNote({ ctx, input: params }),
);

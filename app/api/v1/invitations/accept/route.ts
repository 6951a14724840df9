import { z } from 'zod';
import { acceptInvitationSchema } from '@/lib/contracts/accounts';
import { acceptInvitation } from '@/lib/domain/sessions/accept-invitation';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Accept an invitation: set name and password',
    auth: 'public',
    body: acceptInvitationSchema,
    output: z.object({ email: z.string() }),
  },
  (ctx, { body }) => acceptInvitation({ ctx, input: body }),
);

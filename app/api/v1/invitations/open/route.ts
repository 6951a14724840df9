import { invitationSchema, openInvitationSchema } from '@/lib/contracts/accounts';
import { readInvitation } from '@/lib/domain/sessions/read-invitation';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'What an invitation says, before it is accepted',
    auth: 'public',
    body: openInvitationSchema,
    output: invitationSchema,
  },
  (ctx, { body }) => readInvitation({ ctx, input: body }),
);

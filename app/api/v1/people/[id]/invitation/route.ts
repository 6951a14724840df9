import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { resendInvitation } from '@/lib/domain/people/resend-invitation';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Mail an invitation again',
    auth: 'session',
    permission: 'people.write',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => resendInvitation({ ctx, input: params }),
);

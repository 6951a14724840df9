import { z } from 'zod';
import { resetPasswordSchema } from '@/lib/contracts/accounts';
import { resetPassword } from '@/lib/domain/sessions/reset-password';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Set a new password with a mailed code',
    auth: 'public',
    body: resetPasswordSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { body }) => resetPassword({ ctx, input: body }),
);

import { z } from 'zod';
import { changePasswordSchema } from '@/lib/contracts/accounts';
import { changePassword } from '@/lib/domain/sessions/change-password';
import { route } from '@/lib/http/route';

export const PUT = route(
  {
    summary: 'Change my password; my other sessions and extensions end',
    auth: 'account',
    body: changePasswordSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { body }) => changePassword({ ctx, input: body }),
);

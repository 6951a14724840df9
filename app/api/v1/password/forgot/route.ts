import { z } from 'zod';
import { forgotPasswordSchema } from '@/lib/contracts/accounts';
import { requestPasswordReset } from '@/lib/domain/sessions/request-password-reset';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Ask for a password reset by mail; the answer never says whether the account exists',
    auth: 'public',
    body: forgotPasswordSchema,
    output: z.void(),
    status: 204,
  },
  (_ctx, { body }) => requestPasswordReset({ input: body }),
);

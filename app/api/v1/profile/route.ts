import { z } from 'zod';
import { updateProfileSchema } from '@/lib/contracts/accounts';
import { updateProfile } from '@/lib/domain/profile/update-profile';
import { route } from '@/lib/http/route';

export const PATCH = route(
  {
    summary: 'Change my name or language',
    auth: 'account',
    body: updateProfileSchema,
    output: z.object({ name: z.string(), locale: z.string() }),
  },
  (ctx, { body }) => updateProfile({ ctx, input: body }),
);

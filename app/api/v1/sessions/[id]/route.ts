import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { endSession } from '@/lib/domain/sessions/end-session';
import { route } from '@/lib/http/route';

export const DELETE = route(
  {
    summary: 'End one of my sessions',
    auth: 'account',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => endSession({ ctx, input: params }),
);

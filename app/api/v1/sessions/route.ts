import { z } from 'zod';
import { sessionListSchema } from '@/lib/contracts/accounts';
import { endOtherSessions } from '@/lib/domain/sessions/end-session';
import { listSessions } from '@/lib/domain/sessions/list-sessions';
import { route } from '@/lib/http/route';

export const GET = route(
  { summary: 'My signed-in browsers', auth: 'account', output: sessionListSchema },
  (ctx) => listSessions({ ctx }),
);

export const DELETE = route(
  { summary: 'End all my sessions but this one', auth: 'account', output: z.void(), status: 204 },
  (ctx) => endOtherSessions({ ctx }),
);

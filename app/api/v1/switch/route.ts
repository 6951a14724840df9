import { z } from 'zod';
import { companySwitchSchema, startSwitchSchema } from '@/lib/contracts/accounts';
import { endSwitch } from '@/lib/domain/company-switch/end-switch';
import { startSwitch } from '@/lib/domain/company-switch/start-switch';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Staff: enter a company for an hour, with a reason that its directors see',
    auth: 'account',
    body: startSwitchSchema,
    output: companySwitchSchema,
    status: 201,
  },
  (ctx, { body }) => startSwitch({ ctx, input: body }),
);

export const DELETE = route(
  { summary: 'Staff: leave the company again', auth: 'account', output: z.void(), status: 204 },
  (ctx) => endSwitch({ ctx }),
);

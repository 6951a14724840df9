import { z } from 'zod';
import { botSchema, setBotStatusSchema } from '@/lib/contracts/bots';
import { setBotStatus } from '@/lib/domain/bots/set-bot-status';
import { route } from '@/lib/http/route';

export const PATCH = route(
  {
    summary: 'Switch a bot on or off',
    auth: 'session',
    permission: 'bots.write',
    params: z.object({ id: z.string().max(64) }),
    body: setBotStatusSchema,
    output: botSchema,
  },
  (ctx, { params, body }) => setBotStatus({ ctx, input: { id: params.id, ...body } }),
);

import { phoneLinesSchema } from '@/lib/contracts/calls';
import { listLines } from '@/lib/domain/calls/list-lines';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Lines of the telephone system and whose they are',
    auth: 'session',
    permission: 'integrations.read',
    output: phoneLinesSchema,
  },
  (ctx) => listLines({ ctx }),
);

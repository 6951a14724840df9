import { idParamsSchema } from '@/lib/contracts/id-params';
import { personSchema, setPersonStatusSchema } from '@/lib/contracts/people';
import { setPersonStatus } from '@/lib/domain/people/set-person-status';
import { route } from '@/lib/http/route';

export const PUT = route(
  {
    summary: 'Disable a person at once, or enable them again',
    auth: 'session',
    permission: 'people.write',
    params: idParamsSchema,
    body: setPersonStatusSchema,
    output: personSchema,
  },
  (ctx, { params, body }) => setPersonStatus({ ctx, input: { ...body, ...params } }),
);

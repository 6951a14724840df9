import { idParamsSchema } from '@/lib/contracts/id-params';
import { personSchema, updatePersonSchema } from '@/lib/contracts/people';
import { getPerson } from '@/lib/domain/people/get-person';
import { updatePerson } from '@/lib/domain/people/update-person';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'One person',
    auth: 'session',
    permission: 'people.read',
    params: idParamsSchema,
    output: personSchema,
  },
  (ctx, { params }) => getPerson({ ctx, input: params }),
);

export const PATCH = route(
  {
    summary: "Change a person's name, role, area or squads",
    auth: 'session',
    permission: 'people.write',
    params: idParamsSchema,
    body: updatePersonSchema,
    output: personSchema,
  },
  (ctx, { params, body }) => updatePerson({ ctx, input: { ...body, ...params } }),
);

import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { squadSchema, updateSquadSchema } from '@/lib/contracts/squads';
import { deleteSquad } from '@/lib/domain/squads/delete-squad';
import { updateSquad } from '@/lib/domain/squads/update-squad';
import { route } from '@/lib/http/route';

export const PATCH = route(
  {
    summary: "Change a squad's name, type, target or people",
    auth: 'session',
    permission: 'squads.write',
    params: idParamsSchema,
    body: updateSquadSchema,
    output: squadSchema,
  },
  (ctx, { params, body }) => updateSquad({ ctx, input: { ...body, ...params } }),
);

export const DELETE = route(
  {
    summary: 'Remove a squad; its people and calls stay',
    auth: 'session',
    permission: 'squads.write',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => deleteSquad({ ctx, input: params }),
);

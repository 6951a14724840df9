import { z } from 'zod';
import { dealSchema, updateDealSchema } from '@/lib/contracts/deals';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { dealDetailSchema } from '@/lib/contracts/timeline';
import { deleteDeal } from '@/lib/domain/deals/delete-deal';
import { getDeal } from '@/lib/domain/deals/get-deal';
import { updateDeal } from '@/lib/domain/deals/update-deal';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'A deal with what happened with it and its lead',
    auth: 'session',
    permission: 'deals.read',
    params: idParamsSchema,
    output: dealDetailSchema,
  },
  (ctx, { params }) => getDeal({ ctx, input: params }),
);

export const PATCH = route(
  {
    summary: 'Change a deal, or move it to another stage',
    auth: 'session',
    permission: 'deals.write',
    params: idParamsSchema,
    body: updateDealSchema,
    output: dealSchema,
    problems: ['unprocessable'],
  },
  (ctx, { params, body }) => updateDeal({ ctx, input: { ...body, ...params } }),
);

export const DELETE = route(
  {
    summary: 'Delete a deal; its lead stays',
    auth: 'session',
    permission: 'deals.delete',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => deleteDeal({ ctx, input: params }),
);

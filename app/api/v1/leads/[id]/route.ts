import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { leadSchema, updateLeadSchema } from '@/lib/contracts/leads';
import { leadDetailSchema } from '@/lib/contracts/timeline';
import { deleteLead } from '@/lib/domain/leads/delete-lead';
import { getLead } from '@/lib/domain/leads/get-lead';
import { updateLead } from '@/lib/domain/leads/update-lead';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'A lead with its deals and what happened with it',
    auth: 'session',
    permission: 'leads.read',
    params: idParamsSchema,
    output: leadDetailSchema,
  },
  (ctx, { params }) => getLead({ ctx, input: params }),
);

export const PATCH = route(
  {
    summary: 'Change a lead',
    auth: 'session',
    permission: 'leads.write',
    params: idParamsSchema,
    body: updateLeadSchema,
    output: leadSchema,
    problems: ['conflict'],
  },
  (ctx, { params, body }) => updateLead({ ctx, input: { ...body, ...params } }),
);

export const DELETE = route(
  {
    summary: 'Delete a lead with its deals; calls with it stay',
    auth: 'session',
    permission: 'leads.delete',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => deleteLead({ ctx, input: params }),
);

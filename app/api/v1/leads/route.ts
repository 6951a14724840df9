import { createLeadSchema, leadPageSchema, leadSchema, listLeadsSchema } from '@/lib/contracts/leads';
import { createLead } from '@/lib/domain/leads/create-lead';
import { listLeads } from '@/lib/domain/leads/list-leads';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'The leads of the company',
    auth: 'session',
    permission: 'leads.read',
    query: listLeadsSchema,
    output: leadPageSchema,
  },
  (ctx, { query }) => listLeads({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Make a lead',
    auth: 'session',
    permission: 'leads.write',
    body: createLeadSchema,
    output: leadSchema,
    status: 201,
    problems: ['conflict'],
  },
  (ctx, { body }) => createLead({ ctx, input: body }),
);

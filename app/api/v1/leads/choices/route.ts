import { leadChoicesSchema, searchLeadsSchema } from '@/lib/contracts/lead-choices';
import { searchLeads } from '@/lib/domain/leads/search-leads';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Find leads by name, company or e-mail',
    auth: 'either',
    permission: 'leads.read',
    query: searchLeadsSchema,
    output: leadChoicesSchema,
  },
  (ctx, { query }) => searchLeads({ ctx, input: query }),
);

import { fileSchema } from '@/lib/contracts/file';
import { leadFilterSchema } from '@/lib/contracts/leads';
import { exportLeads } from '@/lib/domain/exports/export-leads';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Leads as a table of values',
    auth: 'session',
    permission: 'pipeline.export',
    query: leadFilterSchema,
    output: fileSchema,
    media: 'text/csv',
  },
  (ctx, { query }) => exportLeads({ ctx, input: query }),
);

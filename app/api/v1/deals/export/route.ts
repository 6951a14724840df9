import { dealFilterSchema } from '@/lib/contracts/deals';
import { fileSchema } from '@/lib/contracts/file';
import { exportDeals } from '@/lib/domain/exports/export-deals';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Deals as a table of values',
    auth: 'session',
    permission: 'pipeline.export',
    query: dealFilterSchema,
    output: fileSchema,
    media: 'text/csv',
  },
  (ctx, { query }) => exportDeals({ ctx, input: query }),
);

import { callFileSchema, exportCallsSchema } from '@/lib/contracts/calls';
import { exportCalls } from '@/lib/domain/calls/export-calls';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Telephone calls of the last days as CSV',
    auth: 'session',
    permission: 'integrations.read',
    query: exportCallsSchema,
    output: callFileSchema,
  },
  (ctx, { query }) => exportCalls({ ctx, input: query }),
);

import { auditPageSchema, listAuditSchema } from '@/lib/contracts/company';
import { listAudit } from '@/lib/domain/audit/list-audit';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'What was changed in the company, and by whom',
    auth: 'session',
    permission: 'audit.read',
    query: listAuditSchema,
    output: auditPageSchema,
  },
  (ctx, { query }) => listAudit({ ctx, input: query }),
);

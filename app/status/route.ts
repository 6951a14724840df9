import { systemStatusSchema } from '@/lib/contracts/health';
import { systemStatus } from '@/lib/domain/companies/system-status';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'The state of the system with its queues',
    auth: 'public',
    limit: 'webhook_address',
    output: systemStatusSchema,
  },
  async () => systemStatus(),
);

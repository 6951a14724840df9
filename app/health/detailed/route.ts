import { detailedHealthSchema } from '@/lib/contracts/health';
import { detailedHealth } from '@/lib/domain/companies/system-status';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Whether all that it depends on answers',
    auth: 'public',
    limit: 'webhook_address',
    output: detailedHealthSchema,
  },
  async () => detailedHealth(),
);

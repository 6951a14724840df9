import { healthSchema } from '@/lib/contracts/health';
import { route } from '@/lib/http/route';

export const GET = route(
  { summary: 'Whether the process answers', auth: 'public', limit: 'webhook_address', output: healthSchema },
  async () => ({ status: 'ok' as const }),
);

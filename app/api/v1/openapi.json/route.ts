import { z } from 'zod';
import { apiDocument } from '@/app/api/v1/_document';
import { route } from '@/lib/http/route';

export const GET = route(
  { summary: 'The OpenAPI document of this API', auth: 'public', output: z.record(z.string(), z.unknown()) },
  async () => apiDocument(),
);

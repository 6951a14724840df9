import { aiHealthSchema } from '@/lib/contracts/ai';
import { aiHealth } from '@/lib/domain/ai-usage/ai-health';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'How the providers of language models fare',
    auth: 'session',
    permission: 'ai.read',
    output: aiHealthSchema,
  },
  (ctx) => aiHealth({ ctx }),
);

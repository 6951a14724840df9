import { analysisStateSchema } from '@/lib/contracts/analysis';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { getAnalysis } from '@/lib/domain/analysis/get-analysis';
import { reanalyseConversation } from '@/lib/domain/analysis/reanalyse-conversation';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Read the analysis of a conversation, and how far it is',
    auth: 'session',
    permission: 'conversations.read',
    params: idParamsSchema,
    output: analysisStateSchema,
  },
  (ctx, { params }) => getAnalysis({ ctx, input: params }),
);

export const POST = route(
  {
    summary: 'Analyse a conversation again',
    auth: 'session',
    permission: 'conversations.write',
    params: idParamsSchema,
    output: analysisStateSchema,
    status: 202,
    problems: ['conflict'],
  },
  (ctx, { params }) => reanalyseConversation({ ctx, input: params }),
);

import { conversationAiUsageSchema } from '@/lib/contracts/ai';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { getConversationUsage } from '@/lib/domain/ai-usage/get-conversation-usage';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Read what language models cost for a conversation, in all and call by call',
    auth: 'session',
    permission: 'ai_costs.read',
    params: idParamsSchema,
    output: conversationAiUsageSchema,
  },
  (ctx, { params }) => getConversationUsage({ ctx, input: params }),
);

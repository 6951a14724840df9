import { conversationPageSchema, listConversationsSchema } from '@/lib/contracts/conversations';
import { listConversations } from '@/lib/domain/conversations/list-conversations';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List conversations',
    auth: 'either',
    permission: 'conversations.read',
    query: listConversationsSchema,
    output: conversationPageSchema,
  },
  (ctx, { query }) => listConversations({ ctx, input: query }),
);

import { updateConversationSchema } from '@/lib/contracts/conversation-edits';
import { conversationDetailSchema, conversationSummarySchema } from '@/lib/contracts/conversations';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { setConversationLead } from '@/lib/domain/conversations/set-lead';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Read a conversation',
    auth: 'either',
    permission: 'conversations.read',
    params: idParamsSchema,
    output: conversationDetailSchema,
  },
  (ctx, { params }) => getConversation({ ctx, input: params }),
);

export const PATCH = route(
  {
    summary: 'Say whose lead a conversation was with',
    auth: 'session',
    permission: 'conversations.write',
    params: idParamsSchema,
    body: updateConversationSchema,
    output: conversationSummarySchema,
  },
  (ctx, { params, body }) => setConversationLead({ ctx, input: { ...params, ...body } }),
);

import { commentListSchema, commentSchema, createCommentSchema } from '@/lib/contracts/comments';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { createComment } from '@/lib/domain/comments/create-comment';
import { listComments } from '@/lib/domain/comments/list-comments';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List the comments on the lines of a conversation',
    auth: 'session',
    permission: 'conversations.read',
    params: idParamsSchema,
    output: commentListSchema,
  },
  async (ctx, { params }) => ({ data: await listComments({ ctx, input: { conversation_id: params.id } }) }),
);

export const POST = route(
  {
    summary: 'Comment on a line of a conversation; the rep is told',
    auth: 'session',
    permission: 'comments.write',
    params: idParamsSchema,
    body: createCommentSchema,
    output: commentSchema,
    status: 201,
    problems: ['conflict'],
  },
  (ctx, { params, body }) => createComment({ ctx, input: { conversation_id: params.id, ...body } }),
);

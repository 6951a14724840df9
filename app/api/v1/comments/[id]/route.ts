import { z } from 'zod';
import { commentSchema, updateCommentSchema } from '@/lib/contracts/comments';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { deleteComment } from '@/lib/domain/comments/delete-comment';
import { updateComment } from '@/lib/domain/comments/update-comment';
import { route } from '@/lib/http/route';

export const PATCH = route(
  {
    summary: 'Change a comment of one’s own',
    auth: 'session',
    permission: 'comments.write',
    params: idParamsSchema,
    body: updateCommentSchema,
    output: commentSchema,
  },
  (ctx, { params, body }) => updateComment({ ctx, input: { ...params, ...body } }),
);

export const DELETE = route(
  {
    summary: 'Delete a comment of one’s own',
    auth: 'session',
    permission: 'comments.write',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => deleteComment({ ctx, input: params }),
);

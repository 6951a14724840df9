import { z } from 'zod';

const text = z.string().trim().min(1).max(2_000);

export const commentSchema = z.object({
  id: z.string(),
  /** The line of the transcript that it is about. */
  turn: z.string(),
  text: z.string(),
  author: z.object({ id: z.string(), name: z.string() }),
  /** The reader wrote it, and may change or delete it. */
  own: z.boolean(),
  created_at: z.iso.datetime(),
  edited: z.boolean(),
});
export type CommentView = z.infer<typeof commentSchema>;

/** GET /api/v1/conversations/:id/comments */
export const commentListSchema = z.object({ data: z.array(commentSchema) });

/** POST /api/v1/conversations/:id/comments */
export const createCommentSchema = z.strictObject({ turn: z.string().min(1).max(64), text });
export type CreateComment = z.infer<typeof createCommentSchema>;

/** PATCH /api/v1/comments/:id */
export const updateCommentSchema = z.strictObject({ text });
export type UpdateComment = z.infer<typeof updateCommentSchema>;

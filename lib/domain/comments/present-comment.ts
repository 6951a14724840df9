import type { CommentView } from '@/lib/contracts/comments';
import type { Prisma } from '@/lib/db/generated/client';
import type { Sealer } from '@/lib/db/sealer';
import type { Ctx } from '../ctx';

export const COMMENT_SELECT = {
  id: true,
  turn: true,
  text: true,
  author: { select: { id: true, name: true } },
  created_at: true,
  updated_at: true,
} as const satisfies Prisma.LineCommentSelect;

type CommentRow = Prisma.LineCommentGetPayload<{ select: typeof COMMENT_SELECT }>;

/** A comment as its reader sees it. */
export function presentComment(sealer: Sealer, ctx: Ctx, row: CommentRow): CommentView {
  return {
    id: row.id,
    turn: row.turn,
    text: sealer.open('line_comments', 'text', row.id, row.text),
    author: row.author,
    own: ctx.actor.kind === 'user' && ctx.actor.user_id === row.author.id,
    created_at: row.created_at.toISOString(),
    edited: row.updated_at.getTime() > row.created_at.getTime(),
  };
}

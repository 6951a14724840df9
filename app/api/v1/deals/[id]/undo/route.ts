import { dealSchema, undoMoveSchema } from '@/lib/contracts/deals';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { undoMove } from '@/lib/domain/deals/undo-move';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: "Take back one's own last move of a deal",
    auth: 'session',
    permission: 'deals.write',
    params: idParamsSchema,
    body: undoMoveSchema,
    output: dealSchema,
    problems: ['conflict'],
  },
  (ctx, { params, body }) => undoMove({ ctx, input: { ...body, ...params } }),
);

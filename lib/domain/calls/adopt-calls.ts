import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { callToConversation } from './call-to-conversation';

const BATCH = 50;

/** Makes conversations of the calls that waited for their line to get a person; in steps, so that it may stop anywhere. */
export async function adoptCalls({ ctx, input }: { ctx: Ctx; input: { line_id: string } }): Promise<number> {
  authorize(ctx.actor, 'integrations.write');
  const where = {
    company_id: ctx.company_id,
    line_id: input.line_id,
    conversation_id: null,
    outcome: 'answered',
    line: { user_id: { not: null } },
  };
  for (let adopted = 0; ; ) {
    const done = await companyTx(ctx, async (tx) => {
      const waiting = await tx.call.findMany({
        where,
        orderBy: { started_at: 'asc' },
        select: { id: true },
        take: BATCH,
      });
      for (const { id } of waiting) await callToConversation(tx, ctx, id);
      return waiting.length;
    });
    adopted += done;
    if (done < BATCH) return adopted;
  }
}

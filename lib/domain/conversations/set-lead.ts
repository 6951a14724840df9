import type { ConversationSummary } from '@/lib/contracts/conversations';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { fillFromConversation } from '../deals/fill-from-conversation';
import { visiblePeople } from '../visible-people';
import { SUMMARY_SELECT, summaryOf } from './summary-of';

/** Says whose lead a conversation was with, or that it is unknown (null). @throws AppError not_found for either. */
export async function setConversationLead({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string; lead_id: string | null };
}): Promise<ConversationSummary> {
  const people = visiblePeople(ctx, 'conversations.write');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const before = await tx.conversation.findFirst({
      where: { company_id, id: input.id, user: people },
      select: { id: true, lead_id: true },
    });
    if (before === null) throw notFound('Conversation');
    if (input.lead_id !== null) {
      const lead = await tx.lead.findUnique({
        where: { company_id_id: { company_id, id: input.lead_id } },
        select: { id: true },
      });
      if (lead === null) throw notFound('Lead');
    }
    const row = await tx.conversation.update({
      where: { company_id_id: { company_id, id: before.id } },
      data: { lead_id: input.lead_id },
      select: SUMMARY_SELECT,
    });
    await writeAudit(tx, ctx, {
      action: 'UPDATE_CONVERSATION',
      entity_type: 'conversation',
      entity_id: before.id,
      before: { lead_id: before.lead_id },
      after: { lead_id: input.lead_id },
    });
    await fillFromConversation(tx, company_id, before.id);
    return summaryOf(row, ctx.clock.now());
  });
}

import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { leadOf } from './call-to-conversation';
import { openParties } from './parties';

const DAY_MS = 86_400_000;
/** Older calls without a lead stay as they are. */
const LOOK_BACK_DAYS = 90;
const MOST = 500;

/**
 * Gives calls without a lead the one that has come since (by hand, by CSV or from the CRM) with the same number.
 * @returns how many were matched.
 */
export async function matchWaitingCalls({ ctx }: { ctx: Ctx }): Promise<number> {
  authorize(ctx.actor, 'conversations.write');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const since = new Date(ctx.clock.now().getTime() - LOOK_BACK_DAYS * DAY_MS);
    // Only calls whose last digits some lead or contact has: usually none.
    const rows = await tx.$queryRaw<{ id: string; parties: string; conversation_id: string }[]>`
      SELECT c.id, c.parties, c.conversation_id FROM calls c
      JOIN conversations v ON v.company_id = c.company_id AND v.id = c.conversation_id
      WHERE c.company_id = ${company_id} AND v.lead_id IS NULL AND c.phone_key IS NOT NULL AND c.started_at > ${since}
        AND (EXISTS (SELECT FROM leads l WHERE l.company_id = c.company_id AND l.phone_key = c.phone_key)
          OR EXISTS (SELECT FROM lead_contacts p WHERE p.company_id = c.company_id AND p.phone_key = c.phone_key))
      ORDER BY c.started_at DESC LIMIT ${MOST}`;
    const sealer = await companySealer(tx, company_id);
    let matched = 0;
    for (const row of rows) {
      const lead_id = await leadOf(tx, company_id, openParties(sealer, row).customer.number);
      if (lead_id === null) continue;
      await tx.conversation.update({
        where: { company_id_id: { company_id, id: row.conversation_id } },
        data: { lead_id },
      });
      matched += 1;
    }
    return matched;
  });
}

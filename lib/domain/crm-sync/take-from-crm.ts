import type { Tx } from '@/lib/db/clients';
import { type HeldCall, heldAtSameTime } from '../conversations/held-at-same-time';

/**
 * The conversation that a CRM told of and that is this telephone call: it is not made a second time. From now on the telephone
 * system says when it was and how long, and the CRM's record counts as what tells of it there.
 */
export async function takeFromCrm(tx: Tx, company_id: string, call: HeldCall): Promise<string | null> {
  const found = await heldAtSameTime(tx, company_id, call, {
    channel: 'CALL',
    transcript: null,
    call: { is: null },
    meeting: { is: null },
  });
  for (const { id } of found) {
    const { count } = await tx.crmLink.updateMany({
      where: {
        company_id,
        module: 'activities',
        entity_type: 'conversation',
        entity_id: id,
        deleted_at: null,
      },
      data: { module: 'calls', base: {} },
    });
    if (count > 0) return id;
  }
  return null;
}

import type { DealView } from '@/lib/contracts/deals';

/** The fields of a deal that people change, for the audit log. */
export function auditedDeal(deal: DealView): Record<string, unknown> {
  const { title, stage, probability, value, currency, expected_close_on, close_reason, lead, owner } = deal;
  return {
    title,
    stage,
    probability,
    value,
    currency,
    expected_close_on,
    close_reason,
    lead_id: lead.id,
    owner_id: owner?.id ?? null,
  };
}

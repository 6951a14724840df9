import type { Tx } from '@/lib/db/clients';
import type { Prisma } from '@/lib/db/generated/client';

/** What a call tells the pipeline, without quotes. */
export interface DealFill {
  conversation_id: string;
  conversation_date: Date;
  methodology: string;
  score: number;
  /** Element key -> 0..3. */
  elements: Record<string, number>;
  next_step: string;
}

/**
 * Writes the outcome of a lead's newest call into `custom_fields.performancy` of the lead's open deal (the one changed last
 * when there are several). An older call, analysed late, does not overwrite a newer one.
 */
export async function fillDeal(tx: Tx, company_id: string, lead_id: string, fill: DealFill): Promise<void> {
  const deal = await tx.deal.findFirst({
    where: { company_id, lead_id, closed_at: null },
    orderBy: { updated_at: 'desc' },
  });
  if (deal === null) return;
  const fields = isObject(deal.custom_fields) ? deal.custom_fields : {};
  const stands = isObject(fields.performancy) ? fields.performancy : {};
  const conversation_date = fill.conversation_date.toISOString();
  if (typeof stands.conversation_date === 'string' && stands.conversation_date > conversation_date) return;
  await tx.deal.update({
    where: { company_id_id: { company_id, id: deal.id } },
    data: {
      custom_fields: { ...fields, performancy: { ...fill, conversation_date } } as Prisma.InputJsonObject,
    },
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

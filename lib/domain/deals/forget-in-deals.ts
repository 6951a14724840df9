import type { Tx } from '@/lib/db/clients';

/** Takes out of the deals what a conversation filled in. */
export async function forgetInDeals(tx: Tx, company_id: string, conversation_id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE deals SET custom_fields = custom_fields - 'performancy'
    WHERE company_id = ${company_id}
      AND custom_fields -> 'performancy' ->> 'conversation_id' = ${conversation_id}`;
}

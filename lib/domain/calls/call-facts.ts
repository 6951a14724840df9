import type { CallFacts } from '@/lib/contracts/calls';
import type { Tx } from '@/lib/db/clients';
import type { Sealer } from '@/lib/db/sealer';
import { formatPhone } from '../phones/format-phone';
import { openParties } from './parties';

/** What is known of the telephone call behind a conversation; null when there is none. */
export async function callFacts(
  tx: Tx,
  sealer: Sealer,
  company_id: string,
  conversation_id: string,
): Promise<CallFacts | null> {
  const call = await tx.call.findUnique({
    where: { company_id_conversation_id: { company_id, conversation_id } },
  });
  if (call === null) return null;
  const { direction, recording, transcript, media_reason } = call;
  const { name, number } = openParties(sealer, call).customer;
  const customer = { name, number: number === null ? null : formatPhone(number) };
  return { direction, customer, recording, transcript, media_reason };
}

import type { Tx } from '@/lib/db/clients';
import type { CallMediaState, IntegrationProvider } from '@/lib/db/generated/enums';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import type { PhoneCall } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { phoneKey } from '../phones/phone-key';
import { callToConversation } from './call-to-conversation';
import { lineOfParty } from './line-of-party';
import { type Sides, sealParties, sidesOf } from './parties';

/** What became of a reported call. Calls between colleagues are not kept. */
export type StoredCall = 'created' | 'updated' | 'unchanged' | 'internal';

/**
 * Takes in a call as the telephone system reported it, once: the same report again changes nothing, a later one brings the
 * call up to date. An answered call of a line with a person becomes a conversation.
 */
export async function storeCall(
  tx: Tx,
  ctx: Ctx,
  provider: IntegrationProvider,
  call: PhoneCall,
): Promise<StoredCall> {
  if (call.direction === 'INTERNAL') return 'internal';
  const { company_id } = ctx;
  // Event and schedule may bring the same call at the same moment: the second waits and finds it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`call|${company_id}|${provider}|${call.id}`}, 0))`;
  const found = await tx.call.findUnique({
    where: { company_id_provider_external_id: { company_id, provider, external_id: call.id } },
  });
  const sides = sidesOf(call);
  const line_id = await lineOfParty(tx, company_id, provider, sides.own);
  const facts = factsOf(call, sides, line_id);
  if (found !== null && isSame(found, facts)) return 'unchanged';

  const id = found?.id ?? newId();
  const parties = sealParties(await companySealer(tx, company_id), id, sides);
  const media = found === null || found.recording === 'NONE' ? mediaOf(facts.recording_ids) : {};
  await tx.call.upsert({
    where: { company_id_id: { company_id, id } },
    update: { ...facts, ...media, parties },
    create: { company_id, id, provider, external_id: call.id, ...facts, ...media, parties },
  });
  await callToConversation(tx, ctx, id);
  return found === null ? 'created' : 'updated';
}

interface Facts {
  direction: 'INBOUND' | 'OUTBOUND' | 'INTERNAL';
  outcome: string;
  started_at: Date;
  answered_at: Date | null;
  ended_at: Date | null;
  line_id: string | null;
  phone_key: string | null;
  recording_ids: string[];
}

function factsOf(call: PhoneCall, { customer }: Sides, line_id: string | null): Facts {
  const { direction, outcome, started_at, answered_at, ended_at } = call;
  const parties = [call.caller, ...call.participants];
  return {
    direction,
    outcome,
    started_at,
    answered_at,
    ended_at,
    line_id,
    phone_key: phoneKey(customer?.number ?? ''),
    recording_ids: [...new Set(parties.flatMap(({ recording_ids }) => recording_ids))].sort(),
  };
}

/** Whether a stored call says the same as a report; names are not compared: they change with the vendor's address book. */
function isSame(found: Facts, facts: Facts): boolean {
  return Object.entries(facts).every(
    ([name, value]) => JSON.stringify(Reflect.get(found, name)) === JSON.stringify(value),
  );
}

function mediaOf(recording_ids: string[]): { recording?: CallMediaState; transcript?: CallMediaState } {
  return recording_ids.length === 0 ? {} : { recording: 'PENDING', transcript: 'PENDING' };
}

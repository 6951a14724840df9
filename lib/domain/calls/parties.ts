import { type CallParties, callPartiesSchema } from '@/lib/contracts/calls';
import type { Sealer } from '@/lib/db/sealer';
import type { CallParty, PhoneCall } from '@/lib/integrations/contracts/capabilities';

/** Who of a call is ours and who is the customer. */
export interface Sides {
  /** Null when no line of ours took part. */
  own: CallParty | null;
  customer: CallParty | null;
}

/**
 * Ours is the caller of an outgoing call. An incoming one rings on several lines or is passed on: it belongs to the one that
 * was recorded, else to the last.
 */
export function sidesOf({ direction, caller, participants }: PhoneCall): Sides {
  const parties = direction === 'OUTBOUND' ? [caller, ...participants] : [...participants, caller];
  const lines = parties.filter(({ line_id }) => line_id !== null);
  const recorded = lines.find(({ recording_ids }) => recording_ids.length > 0);
  const own = recorded ?? (direction === 'OUTBOUND' ? lines[0] : lines.at(-1)) ?? null;
  return { own, customer: parties.find(({ line_id }) => line_id === null) ?? null };
}

const shown = (party: CallParty | null) => ({ name: party?.name || null, number: party?.number || null });

export function sealParties(sealer: Sealer, call_id: string, { own, customer }: Sides): string {
  const parties: CallParties = { own: shown(own), customer: shown(customer) };
  return sealer.seal('calls', 'parties', call_id, JSON.stringify(parties));
}

export function openParties(sealer: Sealer, row: { id: string; parties: string }): CallParties {
  return callPartiesSchema.parse(JSON.parse(sealer.open('calls', 'parties', row.id, row.parties)));
}

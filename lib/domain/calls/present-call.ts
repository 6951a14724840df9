import { CALL_OUTCOMES, type Call } from '@/lib/contracts/calls';
import type { Prisma } from '@/lib/db/generated/client';
import type { Sealer } from '@/lib/db/sealer';
import { durationOf } from './call-to-conversation';
import { openParties } from './parties';

const person = { select: { id: true, name: true } } as const;

/** What the presentation needs of a call row. */
export const CALL_INCLUDE = {
  line: { select: { id: true, name: true, extension: true, user: person } },
  conversation: { select: { user: person, lead: person } },
} as const satisfies Prisma.CallInclude;

type CallRow = Prisma.CallGetPayload<{ include: typeof CALL_INCLUDE }>;

/** A call as the API shows it, with its parties opened. */
export function presentCall(sealer: Sealer, row: CallRow): Call {
  const { id, external_id, direction, recording, transcript, media_reason, conversation_id } = row;
  return {
    id,
    external_id,
    direction,
    outcome: CALL_OUTCOMES.find((known) => known === row.outcome) ?? 'unknown',
    started_at: row.started_at.toISOString(),
    answered_at: row.answered_at?.toISOString() ?? null,
    ended_at: row.ended_at?.toISOString() ?? null,
    duration_seconds: durationOf(row),
    parties: openParties(sealer, row),
    line: row.line && { id: row.line.id, name: row.line.name, extension: row.line.extension },
    user: row.conversation?.user ?? row.line?.user ?? null,
    lead: row.conversation?.lead ?? null,
    recording,
    transcript,
    media_reason,
    conversation_id,
  };
}

import type { Citation } from '@/lib/contracts/search';
import type { Tx } from '@/lib/db/clients';
import type { Sealer } from '@/lib/db/sealer';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { foundIn, snippet } from './fitting-lines';
import type { Term } from './parse-question';
import { spokenLines } from './spoken-lines';

interface Cited {
  position: number;
  conversation_id: string;
  turn: string;
}

/** The cited lines that the actor may see, opened now: nothing of what was said is kept with the answer. */
export async function readCitations(
  tx: Tx,
  ctx: Ctx,
  sealer: Sealer,
  cited: readonly Cited[],
  terms: readonly Term[],
): Promise<Citation[]> {
  const rows = await tx.conversation.findMany({
    where: {
      company_id: ctx.company_id,
      id: { in: cited.map((one) => one.conversation_id) },
      user: visiblePeople(ctx, 'conversations.read'),
      transcript: { not: null },
    },
    select: {
      id: true,
      title: true,
      conversation_date: true,
      transcript: true,
      user: { select: { name: true } },
      lead: { select: { id: true, name: true, company_name: true } },
    },
  });
  const opened = new Map(
    rows.map(({ transcript, ...row }) => {
      const text =
        transcript === null ? null : sealer.open('conversations', 'transcript', row.id, transcript);
      return [row.id, { row, lines: text === null ? [] : spokenLines(text) }];
    }),
  );
  return cited.flatMap(({ position, conversation_id, turn }) => {
    const found = opened.get(conversation_id);
    const line = found?.lines.find((one) => one.turn === turn);
    if (found === undefined || line === undefined) return [];
    const { row } = found;
    return [
      {
        position,
        conversation_id,
        turn,
        t_ms: line.t_ms,
        speaker: line.speaker,
        side: line.side,
        ...snippet(line.text, foundIn(line.text, terms).words),
        title: row.title,
        date: row.conversation_date.toISOString(),
        rep: row.user.name,
        lead: row.lead,
      },
    ];
  });
}

import Papa from 'papaparse';
import type { Call, CallFile } from '@/lib/contracts/calls';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { CALL_INCLUDE, presentCall } from './present-call';

const DAY_MS = 86_400_000;
const BATCH = 500;

/** A line of the file; the same names as in the API. */
const columnsOf = (call: Call) => ({
  id: call.external_id,
  direction: call.direction,
  outcome: call.outcome,
  started_at: call.started_at,
  answered_at: call.answered_at ?? '',
  ended_at: call.ended_at ?? '',
  duration_seconds: call.duration_seconds,
  user: call.user?.name ?? '',
  extension: call.line?.extension ?? '',
  customer_name: call.parties.customer.name ?? '',
  customer_number: call.parties.customer.number ?? '',
  lead: call.lead?.name ?? '',
  recording: call.recording,
  transcript: call.transcript,
  conversation_id: call.conversation_id ?? '',
});

/** The calls of the last days as CSV, the oldest first; spreadsheets cannot take a cell for a formula. */
export async function exportCalls({ ctx, input }: { ctx: Ctx; input: { days: number } }): Promise<CallFile> {
  authorize(ctx.actor, 'integrations.read');
  const { company_id } = ctx;
  const since = new Date(ctx.clock.now().getTime() - input.days * DAY_MS);
  return companyTx(ctx, async (tx) => {
    const sealer = await companySealer(tx, company_id);
    const lines: ReturnType<typeof columnsOf>[] = [];
    for (let last: string | undefined; ; ) {
      const rows = await tx.call.findMany({
        where: { company_id, started_at: { gte: since } },
        orderBy: [{ started_at: 'asc' }, { id: 'asc' }],
        include: CALL_INCLUDE,
        take: BATCH,
        ...(last === undefined ? {} : { skip: 1, cursor: { company_id_id: { company_id, id: last } } }),
      });
      lines.push(...rows.map((row) => columnsOf(presentCall(sealer, row))));
      last = rows.at(-1)?.id;
      if (rows.length < BATCH) break;
    }
    await writeAudit(tx, ctx, {
      action: 'EXPORT_CALLS',
      entity_type: 'integration',
      entity_id: 'goto',
      after: { calls: lines.length, days: input.days },
    });
    const day = ctx.clock.now().toISOString().slice(0, 10);
    return { name: `calls-${day}.csv`, content: Papa.unparse(lines, { escapeFormulae: true }) };
  });
}

import type { Batch } from '@/lib/contracts/ai';
import type { Tx } from '@/lib/db/clients';
import type { AnalysisBatch } from '@/lib/db/generated/client';

/** A batch as the API shows it, counted from its items: counting is right however often a job ran. */
export async function presentBatch(tx: Tx, row: AnalysisBatch): Promise<Batch> {
  const items = await tx.analysisBatchItem.groupBy({
    by: ['state'],
    where: { company_id: row.company_id, batch_id: row.id },
    _count: { _all: true },
  });
  const count = (state: string) => items.find((item) => item.state === state)?._count._all ?? 0;
  const [done, failed] = [count('done'), count('failed')];
  const total = done + failed + count('waiting');
  return {
    id: row.id,
    from: row.from_day.toISOString().slice(0, 10),
    to: row.to_day.toISOString().slice(0, 10),
    state: row.state,
    total,
    done,
    failed,
    progress: total === 0 ? 100 : Math.floor((100 * (done + failed)) / total),
    created_at: row.created_at.toISOString(),
    finished_at: row.finished_at?.toISOString() ?? null,
  };
}

import type { Clock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { enqueue } from '@/lib/queue/enqueue';
import { INDEX_VERSION } from './stem';

/** Per company and run: enough to index years of calls within a day, few enough to leave the worker to others. */
const MOST = 500;

/**
 * Has every conversation indexed that is not, or by an older rule: those from before the index was, and those whose job was
 * lost. @returns how many were asked for.
 */
export async function sweepUnindexed({ clock }: { clock: Clock }): Promise<number> {
  const companies = await systemTx('find conversations to index', (tx) =>
    tx.company.findMany({ select: { id: true } }),
  );
  let asked = 0;
  for (const { id: company_id } of companies) {
    await companyTx({ company_id }, async (tx) => {
      const rows = await tx.conversation.findMany({
        where: {
          company_id,
          transcript: { not: null },
          processed_at: { lt: new Date(clock.now().getTime() - 60_000) },
          OR: [{ search_document: null }, { search_document: { version: { lt: INDEX_VERSION } } }],
        },
        select: { id: true },
        orderBy: { conversation_date: 'desc' },
        take: MOST,
      });
      for (const { id } of rows) await enqueue(tx, 'search.index', { company_id, conversation_id: id });
      asked += rows.length;
    });
  }
  return asked;
}

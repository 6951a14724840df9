import { rewrapDataKey } from '@/lib/crypto/data-keys';
import { currentMasterKey } from '@/lib/crypto/master-keys';
import { systemTx } from '@/lib/db/doors';

const BATCH = 100;

/**
 * Wraps every company's data keys anew with the current master key, in small transactions, while the application runs: the
 * data keys themselves stay the same, so nothing that is sealed has to change.
 * @returns how many were wrapped anew, and how many keys there are.
 */
export async function rewrapKeys(): Promise<{ rewrapped: number; total: number }> {
  const current = currentMasterKey().id;
  let rewrapped = 0;
  for (;;) {
    const done = await systemTx('rotate keys', async (tx) => {
      const rows = await tx.companyKey.findMany({
        where: { master_key_id: { not: current } },
        orderBy: [{ company_id: 'asc' }, { id: 'asc' }],
        take: BATCH,
      });
      for (const row of rows) {
        const { company_id, id, master_key_id } = row;
        await tx.companyKey.updateMany({
          where: { company_id, id, master_key_id },
          data: rewrapDataKey(company_id, id, row),
        });
      }
      return rows.length;
    });
    if (done === 0) break;
    rewrapped += done;
  }
  const total = await systemTx('rotate keys', (tx) => tx.companyKey.count());
  return { rewrapped, total };
}

import { newDataKey } from '@/lib/crypto/data-keys';
import { systemTx } from '@/lib/db/doors';
import { newId } from '@/lib/ids';

/**
 * Gives every company that has one a new data key: what is sealed from now on uses it, the retired ones keep opening what
 * they sealed. @returns how many companies got one.
 */
export async function renewDataKeys(now: Date): Promise<number> {
  const companies = await systemTx('rotate keys', (tx) =>
    tx.companyKey.findMany({ distinct: ['company_id'], select: { company_id: true } }),
  );
  for (const { company_id } of companies) {
    await systemTx('rotate keys', async (tx) => {
      await tx.companyKey.updateMany({ where: { company_id, retired_at: null }, data: { retired_at: now } });
      const id = newId();
      await tx.companyKey.create({
        data: { company_id, id, ...newDataKey(company_id, id), created_at: now },
      });
    });
  }
  return companies.length;
}

import { createHmac, hkdfSync } from 'node:crypto';
import { unwrapDataKey } from '@/lib/crypto/data-keys';
import type { Tx } from './clients';
import { companySealer } from './sealer';

/** Turns a word stem into the number that stands for it in the search index of one company. */
export type SearchTokens = (stem: string) => bigint;

const INFO = 'performancy search index v1';

/**
 * The keyed tokens of a company: the first 64 bits of an HMAC whose key comes from the company's first data key. That key
 * stays for as long as the company does, so renewing data keys leaves the index valid. Two companies have no token in common.
 */
export async function searchTokens(tx: Tx, company_id: string): Promise<SearchTokens> {
  const where = { company_id };
  const first = () => tx.companyKey.findFirst({ where, orderBy: [{ created_at: 'asc' }, { id: 'asc' }] });
  let row = await first();
  if (row === null) {
    await companySealer(tx, company_id);
    row = await first();
  }
  if (row === null) throw new Error('A company without data key cannot be searched.');
  const master = unwrapDataKey(company_id, row.id, row);
  const key = Buffer.from(hkdfSync('sha256', master, company_id, INFO, 32));
  return (stem) => createHmac('sha256', key).update(stem).digest().readBigInt64BE(0);
}

import type { Tx } from '@/lib/db/clients';
import { phoneKey } from '../phones/phone-key';
import { comparePhones } from '../phones/same-phone';

/** More rows than this with the same last digits say nothing. */
const MOST = 50;

/**
 * The leads whose number, or that of one of their contacts, is this one, however either is written. Numbers without area
 * code count only when nothing fits exactly. The newest lead first.
 */
export async function findLeadsByPhone(tx: Tx, company_id: string, phone: string): Promise<string[]> {
  const key = phoneKey(phone);
  if (key === null) return [];
  const rows = await tx.$queryRaw<{ lead_id: string; phone: string }[]>`
    SELECT lead_id, phone FROM (
      SELECT id AS lead_id, phone, updated_at FROM leads WHERE company_id = ${company_id} AND phone_key = ${key}
      UNION ALL
      SELECT lead_id, phone, updated_at FROM lead_contacts WHERE company_id = ${company_id} AND phone_key = ${key}
    ) AS numbers ORDER BY updated_at DESC LIMIT ${MOST}`;
  const like = (wanted: 'same' | 'local') =>
    rows.filter((row) => comparePhones(row.phone, phone) === wanted).map((row) => row.lead_id);
  const same = like('same');
  return [...new Set(same.length > 0 ? same : like('local'))];
}

import type { Clock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { hashSecret } from '@/lib/ids';
import type { MachineActor } from '@/lib/permissions/actor';

/** Use is noted at most this often: a note per request would be a write per request. */
const NOTE_MS = 60_000;

/** The machine that holds a key; null for a key that is unknown, expired or revoked. */
export async function checkKey({
  clock,
  input,
}: {
  clock: Clock;
  input: { key: string };
}): Promise<MachineActor | null> {
  const now = clock.now();
  const row = await systemTx('check api key', (tx) =>
    tx.apiKey.findUnique({
      where: { key_hash: hashSecret(input.key) },
      select: { company_id: true, id: true, scopes: true, expires_at: true, revoked_at: true },
    }),
  );
  if (row === null || row.revoked_at !== null) return null;
  if (row.expires_at !== null && row.expires_at <= now) return null;
  const { company_id, id: key_id, scopes } = row;
  await companyTx({ company_id }, (tx) =>
    tx.apiKey.updateMany({
      where: {
        company_id,
        id: key_id,
        OR: [{ last_used_at: null }, { last_used_at: { lt: new Date(now.getTime() - NOTE_MS) } }],
      },
      data: { last_used_at: now },
    }),
  );
  return { kind: 'machine', key_id, company_id, scopes };
}

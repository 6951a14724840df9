import type { Clock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { Prisma } from '@/lib/db/generated/client';
import { KEEP_DAYS } from './keep-days';

const DAY_MS = 86_400_000;
/** Rows of one transaction. */
const BATCH = 2_000;

/** The moment before which something is too old. */
type Before = (kind: keyof typeof KEEP_DAYS) => Date;
type Condition = (before: Before) => Prisma.Sql;

/** What is too old, in this order; what hangs on a row goes with it. `t` is the table. */
const OLD: readonly (readonly [table: string, condition: Condition])[] = [
  ['vendor_requests', (before) => Prisma.sql`t.at < ${before('requests')}`],
  ['oauth_states', (before) => Prisma.sql`t.expires_at < ${before('oauth_states')}`],
  ['import_logs', oldSyncs],
  [
    'integration_events',
    (before) => Prisma.sql`(t.status IN ('APPLIED', 'LATE') AND t.processed_at < ${before('events')})
      OR (t.status IN ('DEAD', 'ARCHIVED', 'DELETED') AND t.processed_at < ${before('dead_events')})`,
  ],
  [
    'webhook_deliveries',
    (before) => Prisma.sql`(t.status = 'DELIVERED' AND t.delivered_at < ${before('webhooks')})
      OR t.created_at < ${before('failed_webhooks')}`,
  ],
  [
    'webhook_messages',
    (before) => Prisma.sql`t.created_at < ${before('webhooks')} AND NOT EXISTS (
      SELECT FROM webhook_deliveries d WHERE d.company_id = t.company_id AND d.message_id = t.id)`,
  ],
];

/** By their import log. The last good run of a kind stays: the next one reads what changed since. */
function oldSyncs(before: Before): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM sync_jobs s WHERE s.company_id = t.company_id AND s.import_log_id = t.id AND (
      (s.status IN ('SUCCESS', 'CANCELLED') AND s.finished_at < ${before('syncs')})
      OR (s.status IN ('PARTIAL', 'FAILED') AND s.finished_at < ${before('failed_syncs')}))
    AND (s.status IN ('CANCELLED', 'FAILED') OR EXISTS (
      SELECT FROM sync_jobs n WHERE n.company_id = s.company_id AND n.integration_id = s.integration_id
        AND n.kind = s.kind AND n.status IN ('SUCCESS', 'PARTIAL') AND n.started_at > s.started_at)))`;
}

/** Deletes what the hub has kept long enough, company by company; safe to stop at any point and to repeat. */
export async function deleteOld({ clock, signal }: { clock: Clock; signal: AbortSignal }): Promise<void> {
  const now = clock.now().getTime();
  const before: Before = (kind) => new Date(now - KEEP_DAYS[kind] * DAY_MS);
  const companies = await systemTx('delete old records', (tx) =>
    tx.company.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
  );
  for (const { id: company_id } of companies)
    for (const [table, condition] of OLD)
      while (!signal.aborted && (await deleteBatch(company_id, table, condition(before))) === BATCH);
}

function deleteBatch(company_id: string, table: string, condition: Prisma.Sql): Promise<number> {
  const name = Prisma.raw(table);
  return companyTx(
    { company_id },
    (tx) => tx.$executeRaw`
      DELETE FROM ${name} WHERE company_id = ${company_id} AND id IN (
        SELECT t.id FROM ${name} t WHERE t.company_id = ${company_id} AND (${condition}) LIMIT ${BATCH})`,
  );
}

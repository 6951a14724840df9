import { expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { companiesWithChanges, crmConnections } from '@/lib/domain/crm-sync/crm-connections';
import { listImports } from '@/lib/domain/imports/list-imports';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { COMPANIES, type SeedCompany } from '@/prisma/seed/cast';
import { directorCtx } from '@/prisma/seed/director-ctx';
import { settleAlerts } from '@/prisma/seed/settle-alerts';
import { idOf, writeCompany } from '@/prisma/seed/write-company';
import { writeEvents } from '@/prisma/seed/write-events';
import { writeImports } from '@/prisma/seed/write-imports';
import { writeSyncs } from '@/prisma/seed/write-syncs';

const NOW = new Date('2026-11-20T15:00:00Z');

/** Everything that the pages of the hub show of a company, without the ids that are made anew. */
async function shown(company: SeedCompany) {
  const company_id = idOf.company(company);
  return companyTx({ company_id }, async (tx) => ({
    events: await tx.integrationEvent.groupBy({
      by: ['status', 'error_code'],
      where: { company_id },
      _count: true,
      orderBy: [{ status: 'asc' }, { error_code: 'asc' }],
    }),
    imports: (
      await listImports({ ctx: directorCtx(company, NOW), input: { page: 1, page_size: 10 } })
    ).data.map(({ kind, status, created, failed }) => ({ kind, status, created, failed })),
    syncs: await tx.syncJob.findMany({
      where: { company_id },
      select: { status: true, processed: true, failed: true, error_code: true },
      orderBy: { created_at: 'asc' },
    }),
    open_alerts: await tx.alert.count({ where: { company_id, status: { not: 'ACKNOWLEDGED' } } }),
    requests: await tx.vendorRequest.count({ where: { company_id } }),
    log: await tx.syncJobEntry.count({ where: { company_id } }),
    connections: await tx.integration.findMany({
      where: { company_id },
      select: { provider: true, status: true },
      orderBy: { provider: 'asc' },
    }),
  }));
}

it('shows events, dead letters, imports and synchronisations, the same when repeated, and calls no vendor', async () => {
  const seeded = [];
  for (const company of COMPANIES) {
    await writeCompany(company, 'no-password', NOW);
    const write = async () => {
      await writeEvents(company, NOW);
      await writeImports(company, NOW);
      await writeSyncs(company, NOW);
      await settleAlerts(company, NOW);
    };
    await write();
    const before = await shown(company);
    await write();
    // The jobs that they left find their work done.
    await drainQueues(REGISTRY, systemClock);
    expect(await shown(company)).toEqual(before);
    seeded.push(before);
  }
  const [horizonte, brightline] = seeded;
  const states = (from: typeof horizonte) =>
    from?.events.map(({ status, error_code, _count }) => [status, error_code, _count]);
  expect(states(horizonte)).toEqual([
    ['APPLIED', null, 8],
    ['LATE', null, 1],
    ['DEAD', 'invalid_fields', 1],
    ['DEAD', 'no_name', 1],
    ['DEAD', 'unreadable', 1],
    ['ARCHIVED', 'no_name', 1],
  ]);
  expect(horizonte?.imports).toEqual([
    { kind: 'deals', status: 'DRAFT', created: 0, failed: 0 },
    { kind: 'leads', status: 'DONE', created: 2, failed: 2 },
  ]);
  expect(horizonte?.syncs).toEqual([
    { status: 'SUCCESS', processed: 412, failed: 0, error_code: null },
    { status: 'PARTIAL', processed: 61, failed: 2, error_code: null },
    { status: 'FAILED', processed: 0, failed: 0, error_code: 'AUTHZ_INSUFFICIENT_SCOPE' },
  ]);
  expect(horizonte?.requests).toBe(7);
  expect(horizonte?.open_alerts).toBe(0);
  expect(horizonte?.connections).toContainEqual({ provider: 'GOTO_CONNECT', status: 'INACTIVE' });
  expect(states(brightline)).toEqual([
    ['APPLIED', null, 3],
    ['LATE', null, 1],
  ]);
  expect(await crmConnections()).toEqual([]);
  expect(await companiesWithChanges(NOW)).toEqual([]);
});

import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { pushChanges } from '@/lib/domain/crm-sync/push-changes';
import type { Ctx } from '@/lib/domain/ctx';
import { runSync } from '@/lib/domain/integrations/run-sync';
import { startSync } from '@/lib/domain/integrations/start-sync';
import { withConnection } from '@/lib/domain/integrations/with-connection';
import { newId } from '@/lib/ids';
import { zoho as descriptor } from '@/lib/integrations/zoho/descriptor';
import { SYNC_RUNNERS } from '@/lib/jobs/sync-runners';
import { ctxOf, newCompany, type TestCompany } from '@/tests/integration/auth/company';
import type { Zoho } from '@/tests/support/providers/zoho/zoho';
import { allow, reconnect } from './sign-in';

// What the vendor allows in a minute is not what is tested here.
Object.assign(descriptor.limits, { points: 100_000, burst: 5_000 });

/** A company that is connected to the local Zoho. */
export interface Connected extends TestCompany {
  ctx: Ctx;
  job: Ctx;
}

export async function connect(): Promise<Connected> {
  const company = await newCompany();
  const ctx = ctxOf(company.director);
  await reconnect(ctx);
  const job: Ctx = {
    company_id: company.id,
    actor: { kind: 'system', job: 'test', company_id: company.id },
    request_id: newId(),
    clock: systemClock,
  };
  return { ...company, ctx, job };
}

/** Runs a synchronisation to its end, in turns as the worker would. */
export async function sync({ job, id: company_id }: Connected, kind: string) {
  const { id } = await startSync({ ctx: job, input: { provider: 'zoho', kind } });
  for (;;) {
    await runSync(job, SYNC_RUNNERS, id, new AbortController().signal);
    const row = await companyTx({ company_id }, (tx) =>
      tx.syncJob.findUniqueOrThrow({ where: { company_id_id: { company_id, id } } }),
    );
    if (!['QUEUED', 'RUNNING'].includes(row.status) || row.error_code !== null) return row;
  }
}

export async function syncAll(company: Connected): Promise<void> {
  for (const kind of ['leads', 'contacts', 'deals', 'activities', 'notes']) await sync(company, kind);
}

/** Sends what waits, whether it is due or not. */
export async function push({ job, id: company_id }: Connected): Promise<number> {
  await companyTx({ company_id }, (tx) =>
    tx.crmChange.updateMany({ where: { company_id }, data: { next_at: new Date(0) } }),
  );
  const { sent } = await withConnection(job, 'zoho', (open) =>
    pushChanges(job, 'zoho', open, new AbortController().signal),
  );
  return sent;
}

export function changes({ id: company_id }: TestCompany) {
  return companyTx({ company_id }, (tx) => tx.crmChange.findMany({ where: { company_id } }));
}

export function leads({ id: company_id }: TestCompany) {
  return companyTx({ company_id }, (tx) =>
    tx.lead.findMany({ where: { company_id }, orderBy: { name: 'asc' } }),
  );
}

export function leadNamed(company: TestCompany, name: string) {
  return leads(company).then((rows) => {
    const found = rows.find((row) => row.name === name);
    if (found === undefined) throw new Error(`There is no lead ${name}.`);
    return found;
  });
}

export type { Zoho };
export { allow, reconnect };

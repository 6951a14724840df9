import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { pushChanges } from '@/lib/domain/crm-sync/push-changes';
import type { Ctx } from '@/lib/domain/ctx';
import { finishOAuth } from '@/lib/domain/integrations/finish-oauth';
import { runSync } from '@/lib/domain/integrations/run-sync';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { startOAuth } from '@/lib/domain/integrations/start-oauth';
import { startSync } from '@/lib/domain/integrations/start-sync';
import { withConnection } from '@/lib/domain/integrations/with-connection';
import { newId } from '@/lib/ids';
import { zoho as descriptor } from '@/lib/integrations/zoho/descriptor';
import { SYNC_RUNNERS } from '@/lib/jobs/sync-runners';
import { ctxOf, newCompany, type TestCompany } from '@/tests/integration/auth/company';
import { SANDBOX_CLIENT, type Zoho } from '@/tests/support/providers/zoho/zoho';

// What the vendor allows in a minute is not what is tested here.
Object.assign(descriptor.limits, { points: 100_000, burst: 5_000 });

/** A company that is connected to the local Zoho. */
export interface Connected extends TestCompany {
  ctx: Ctx;
  job: Ctx;
}

/** Goes through the vendor's own page, as a director's browser would. */
export async function allow(
  authorize_url: string,
  decision: 'allow' | 'deny' = 'allow',
): Promise<URLSearchParams> {
  const page = await fetch(authorize_url);
  const html = await page.text();
  const form = new URLSearchParams({ decision });
  for (const [, name = '', value = ''] of html.matchAll(/name="(\w+)" value="([^"]*)"/g))
    if (name !== 'decision')
      form.set(
        name,
        value.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(code)),
      );
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
  const answer = await fetch(
    action.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(code)),
    {
      method: 'POST',
      body: form,
      redirect: 'manual',
    },
  );
  return new URL(answer.headers.get('location') ?? '').searchParams;
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

export async function reconnect(ctx: Ctx): Promise<void> {
  await saveConfig({
    ctx,
    input: {
      provider: 'zoho',
      config: {
        client_id: SANDBOX_CLIENT.id,
        client_secret: SANDBOX_CLIENT.secret,
        webhook_secret: 'a-long-webhook-secret',
      },
    },
  });
  const { authorize_url } = await startOAuth({ ctx, input: { provider: 'zoho' } });
  await finishOAuth({ ctx, input: { provider: 'zoho', params: await allow(authorize_url) } });
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

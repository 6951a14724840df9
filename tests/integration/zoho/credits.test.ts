import { afterAll, beforeAll, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { type Connected, connect, leads, sync, type Zoho } from './connect';

let zoho: Zoho;
let company: Connected;

beforeAll(async () => {
  zoho = await startZoho({ sellers: ['ana@vendas.example'] });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
  company = await connect();
});
afterAll(() => zoho.stop());

const inCompany = <T>(work: Parameters<typeof companyTx<T>>[1]) =>
  companyTx({ company_id: company.id }, work);
const connection = () =>
  inCompany((tx) => tx.integration.findFirstOrThrow({ where: { company_id: company.id } }));
const alerts = () => inCompany((tx) => tx.alert.findMany({ where: { company_id: company.id } }));

it('pauses for hours when the credits of the day are spent, tells the directors once, and goes on afterwards', async () => {
  expect(await sync(company, 'leads')).toMatchObject({ status: 'SUCCESS' });
  const { concurrency } = zoho.credits.plan;
  zoho.credits.plan = { credits: zoho.credits.spent + 2, concurrency };
  zoho.store.insert('Leads', { Last_Name: 'Depois da pausa', Company: 'X' });
  const kinds = ['leads', 'contacts', 'deals'];
  for (const kind of kinds) await sync(company, kind);
  const waiting = await sync(company, 'leads');
  expect(waiting).toMatchObject({ status: 'RUNNING', error_code: 'DAILY_LIMIT' });
  const [paused] = await inCompany((tx) =>
    tx.syncJobEntry.findMany({ where: { company_id: company.id, sync_job_id: waiting.id, code: 'paused' } }),
  );
  expect(paused?.data).toMatchObject({ reason: 'DAILY_LIMIT' });
  expect(paused?.data).toHaveProperty('seconds', expect.closeTo(14_400, -2));
  expect(await connection()).toMatchObject({ status: 'ERROR', last_error: 'DAILY_LIMIT' });
  expect(await alerts()).toMatchObject([{ status: 'UNREAD', data: { cause: 'daily_limit' } }]);
  // One refusal was enough: until the pause is over nothing more is asked.
  expect(zoho.credits.refused).toBe(1);
  zoho.credits.plan = { credits: 5_000_000, concurrency };
  const before = zoho.requests.length;
  expect(await sync(company, 'leads')).toMatchObject({ status: 'RUNNING', error_code: 'DAILY_LIMIT' });
  expect(zoho.requests.length).toBe(before);
  await inCompany(
    (tx) => tx.$executeRaw`UPDATE vendor_budgets SET whole_at = now() WHERE company_id = ${company.id}`,
  );
  await inCompany((tx) =>
    tx.syncJob.update({
      where: { company_id_id: { company_id: company.id, id: waiting.id } },
      data: { error_code: null },
    }),
  );
  expect(await sync(company, 'leads')).toMatchObject({ id: waiting.id, status: 'SUCCESS' });
  expect(await connection()).toMatchObject({ status: 'ACTIVE', last_error: null });
  expect(await alerts()).toMatchObject([{ status: 'ACKNOWLEDGED' }]);
  expect((await leads(company)).some(({ name }) => name === 'Depois da pausa')).toBe(true);
});

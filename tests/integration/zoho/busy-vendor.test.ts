import { afterAll, beforeAll, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { processEvent } from '@/lib/domain/events/process-event';
import { storeEvents } from '@/lib/domain/events/store-events';
import { EVENT_HANDLERS } from '@/lib/jobs/event-handlers';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { type Connected, connect, leads, type Zoho } from './connect';

let zoho: Zoho;
let company: Connected;

beforeAll(async () => {
  zoho = await startZoho({ sellers: ['ana@vendas.example'], deliver: async () => undefined });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
  company = await connect();
});
afterAll(() => zoho.stop());

/** All calls that the vendor takes in the next seconds are reserved by others. */
const reserveAhead = (seconds: number) =>
  companyTx(
    company.job,
    (tx) => tx.$executeRaw`
      UPDATE vendor_budgets SET whole_at = clock_timestamp() + make_interval(secs => ${seconds})
      WHERE company_id = ${company.id}`,
  );

it('an event does not wait in its queue for a vendor that takes no more calls for now, and is applied later', async () => {
  const { id } = zoho.store.insert('Leads', { Last_Name: 'Adiado', Company: 'X' });
  const stored = await storeEvents(
    { company_id: company.id, provider: 'zoho', integration_id: null, received_at: new Date() },
    [
      {
        external_id: 'put-off',
        type: 'Leads.edit',
        aggregate_key: `leads:${id}`,
        aggregate_version: 1,
        priority: 'high',
        payload: { module: 'leads', operation: 'upsert', id },
      },
    ],
  );
  const event_id = stored.get('put-off') ?? '';
  const event = () =>
    companyTx(company.job, (tx) => tx.integrationEvent.findFirstOrThrow({ where: { id: event_id } }));
  await reserveAhead(20);
  await processEvent(company.job, EVENT_HANDLERS, event_id);
  const after = await event();
  expect(after).toMatchObject({ status: 'PENDING', attempts: 0, error_code: 'rate_limited' });
  // When there is a call for it again.
  expect((after.next_attempt_at?.getTime() ?? 0) - Date.now()).toBeGreaterThan(10_000);
  await reserveAhead(0);
  await processEvent(company.job, EVENT_HANDLERS, event_id);
  expect(await event()).toMatchObject({ status: 'APPLIED' });
  expect((await leads(company)).some(({ name }) => name === 'Adiado')).toBe(true);
});

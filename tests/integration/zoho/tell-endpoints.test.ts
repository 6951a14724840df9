import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { WEBHOOK_EVENTS } from '@/lib/contracts/webhooks';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { keepChannel } from '@/lib/domain/crm-sync/keep-channel';
import { getDeal } from '@/lib/domain/deals/get-deal';
import { processEvent } from '@/lib/domain/events/process-event';
import { receiveDelivery } from '@/lib/domain/events/receive-delivery';
import { withConnection } from '@/lib/domain/integrations/with-connection';
import { getLead } from '@/lib/domain/leads/get-lead';
import { updateLead } from '@/lib/domain/leads/update-lead';
import { createEndpoint } from '@/lib/domain/webhooks/create-endpoint';
import { EVENT_HANDLERS } from '@/lib/jobs/event-handlers';
import type { Notification } from '@/tests/support/providers/zoho/notifier';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { type Connected, changes, connect, leadNamed, push, sync, syncAll, type Zoho } from './connect';

let zoho: Zoho;
let company: Connected;
let ahead = 0;
const now = () => Date.now() + ahead;

async function take({ url, body }: Notification): Promise<void> {
  const raw = {
    headers: new Headers(),
    query: new URLSearchParams(),
    body: new TextEncoder().encode(JSON.stringify(body)),
    received_at: new Date(now()),
  };
  const key = url.split('/').at(-1) ?? '';
  await receiveDelivery({ clock: { now: () => new Date(now()) }, input: { provider: 'zoho', key, raw } });
}

beforeAll(async () => {
  process.env.WEBHOOKS_ALLOW_PRIVATE = 'true';
  zoho = await startZoho({ sellers: ['ana@vendas.example'], now, deliver: take });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
  company = await connect();
  const input = { url: 'http://127.0.0.1:9/nobody', description: '', events: [...WEBHOOK_EVENTS] };
  await createEndpoint({ ctx: company.ctx, input });
  await syncAll(company);
});
afterAll(() => zoho.stop());

/** What the endpoint is told since the last look. */
async function told(): Promise<{ type: string; data: Record<string, unknown> }[]> {
  const company_id = company.id;
  return companyTx({ company_id }, async (tx) => {
    const sealer = await companySealer(tx, company_id);
    const rows = await tx.webhookMessage.findMany({
      where: { company_id },
      orderBy: [{ created_at: 'asc' }, { event_type: 'asc' }],
      include: { deliveries: true },
    });
    await tx.webhookMessage.deleteMany({ where: { company_id } });
    expect(rows.every(({ deliveries }) => deliveries.length === 1)).toBe(true);
    return rows.map(({ id, payload }) => JSON.parse(sealer.open('webhook_messages', 'payload', id, payload)));
  });
}
const types = async () => (await told()).map(({ type }) => type);
const writes = () => zoho.requests.filter((line) => /^(PUT|POST|DELETE) \/crm/.test(line)).length;
let written = 0;
beforeEach(() => {
  ahead += 2_000;
  written = writes();
});

/** Everything once more, by polling and by hand: nothing is told twice, and nothing goes back to the CRM. */
async function quietNow(): Promise<void> {
  ahead += 2_000;
  for (const kind of ['leads', 'contacts', 'deals']) await sync(company, kind);
  expect(await types()).toEqual([]);
  expect(await changes(company)).toEqual([]);
  expect(await push(company)).toBe(0);
  expect(writes()).toBe(written);
}

it('the first import tells nobody', async () => {
  expect(await types()).toEqual([]);
});

it('a lead that the CRM makes and changes is told of as the API shows it, once', async () => {
  const { id } = zoho.store.insert('Leads', { First_Name: 'Nova', Last_Name: 'Vinda', Company: 'N' });
  await sync(company, 'leads');
  const lead = await leadNamed(company, 'Nova Vinda');
  const shown = await getLead({ ctx: company.ctx, input: { id: lead.id } });
  const [news, ...more] = await told();
  expect([news?.type, more]).toEqual(['lead.created', []]);
  expect(shown).toMatchObject(news?.data ?? { nothing: 'told' });
  await quietNow();
  zoho.store.update('Leads', id, { Company: 'Outra' });
  await sync(company, 'leads');
  expect(await told()).toMatchObject([
    { type: 'lead.updated', data: { id: lead.id, company_name: 'Outra' } },
  ]);
  await quietNow();
});

it('a deal that changes is told of, also with the lead that it brings', async () => {
  const account = zoho.store.insert('Accounts', { Account_Name: 'Padaria Sul' });
  const contact = zoho.store.insert('Contacts', {
    First_Name: 'Ivo',
    Last_Name: 'Sul',
    Account_Name: { id: account.id, name: 'Padaria Sul' },
  });
  const deal = zoho.store.insert('Deals', {
    Deal_Name: 'Forno novo',
    Stage: 'Qualificação',
    Amount: 100,
    Contact_Name: { id: contact.id, name: 'Ivo Sul' },
    Account_Name: { id: account.id, name: 'Padaria Sul' },
  });
  await sync(company, 'contacts');
  await sync(company, 'deals');
  const [lead, made] = await told();
  expect([lead?.type, made?.type]).toEqual(['lead.created', 'deal.created']);
  const shown = await getDeal({ ctx: company.ctx, input: { id: String(made?.data.id) } });
  expect(made?.data).toMatchObject({ title: 'Forno novo', value: shown.value, lead: { id: lead?.data.id } });
  zoho.store.update('Deals', deal.id, { Amount: 250 });
  await sync(company, 'deals');
  expect(await told()).toMatchObject([{ type: 'deal.updated', data: { id: made?.data.id, value: 250 } }]);
  await quietNow();
  zoho.store.remove('Deals', deal.id);
  await sync(company, 'deals');
  expect(await told()).toEqual([
    expect.objectContaining({ type: 'deal.deleted', data: { id: made?.data.id } }),
  ]);
});

it('a notification tells once, however often it comes and is applied', async () => {
  await withConnection(company.job, 'zoho', (open) => keepChannel(company.job, open));
  const lead = await leadNamed(company, 'Nova Vinda');
  zoho.store.update('Leads', lead.external_id ?? '', { Company: 'Pela notícia' });
  await zoho.notifier.idle();
  const waiting = await companyTx({ company_id: company.id }, (tx) =>
    tx.integrationEvent.findMany({ where: { company_id: company.id, status: 'PENDING' } }),
  );
  expect(waiting.length).toBeGreaterThan(0);
  await Promise.all([...waiting, ...waiting].map(({ id }) => processEvent(company.job, EVENT_HANDLERS, id)));
  expect(await types()).toEqual(['lead.updated']);
  written = writes();
  await quietNow();
  ahead += 2_000;
  zoho.store.remove('Leads', lead.external_id ?? '');
  await sync(company, 'leads');
  expect(await types()).toEqual(['lead.deleted']);
});

it('what was changed here is told once, not again when it comes back from the CRM', async () => {
  const lead = await leadNamed(company, 'Camila Ribeiro');
  await updateLead({ ctx: company.ctx, input: { id: lead.id, position: 'Sócia' } });
  while ((await changes(company)).length > 0) await push(company);
  expect(await types()).toEqual(['lead.updated']);
  written = writes();
  await quietNow();
});

it('a merged lead is told of as gone, and its deals as changed', async () => {
  const same = { Company: 'D', Email: 'dupla@d.example' };
  const first = zoho.store.insert('Leads', { Last_Name: 'Dupla', ...same });
  const second = zoho.store.insert('Leads', { Last_Name: 'Dupla', First_Name: 'Outra', ...same });
  await sync(company, 'leads');
  const gone = await leadNamed(company, 'Outra Dupla');
  const deal = await companyTx({ company_id: company.id }, (tx) =>
    tx.deal.findFirstOrThrow({ where: { company_id: company.id } }),
  );
  await companyTx({ company_id: company.id }, (tx) =>
    tx.deal.update({
      where: { company_id_id: { company_id: company.id, id: deal.id } },
      data: { lead_id: gone.id },
    }),
  );
  await push(company);
  await told();
  ahead += 2_000;
  zoho.store.merge('Leads', first.id, [second.id]);
  await sync(company, 'leads');
  expect(await told()).toMatchObject([
    { type: 'deal.updated', data: { id: deal.id, lead: { name: 'Dupla' } } },
    { type: 'lead.deleted', data: { id: gone.id } },
  ]);
});

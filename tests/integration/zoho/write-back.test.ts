import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { sealContent } from '@/lib/domain/conversations/sealed-content';
import { listRecords } from '@/lib/domain/crm-sync/list-records';
import { newId } from '@/lib/ids';
import { ctxOf } from '@/tests/integration/auth/company';
import { addUser } from '@/tests/support/providers/zoho/seed-data';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { type Connected, changes, connect, leadNamed, push, sync, syncAll, type Zoho } from './connect';

let zoho: Zoho;
let company: Connected;
let ahead = 0;

beforeAll(async () => {
  zoho = await startZoho({
    sellers: ['ana@vendas.example'],
    now: () => Date.now() + ahead,
    deliver: async () => undefined,
  });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
  company = await connect();
  addUser(zoho.store, company.agent.email);
  await syncAll(company);
});
afterAll(() => zoho.stop());
beforeEach(() => zoho.faults.clear());

/** A call that ends and is read. */
async function finishCall(
  lead: string,
  notes: string | null,
  consent: 'none' | 'refused' = 'none',
): Promise<string> {
  const { id: lead_id } = await leadNamed(company, lead);
  const id = newId();
  const company_id = company.id;
  await companyTx({ company_id }, async (tx) => {
    const sealer = await companySealer(tx, company_id);
    await tx.conversation.create({
      data: {
        company_id,
        id,
        channel: 'VIDEO',
        title: 'Diagnóstico',
        duration_seconds: 1_830,
        user_id: company.agent.id,
        lead_id,
        conversation_date: new Date('2026-11-20T14:00:00Z'),
        ...(notes === null
          ? {}
          : sealContent(sealer, id, { notes: [{ id: 'n1', rev: 1, t_ms: 0, text: notes }] })),
        methodology_scores: { name: 'SPICED', score: 71.6, weakest: 'Impacto', elements: { S: 2 } },
        consent,
      },
    });
  });
  await companyTx({ company_id }, (tx) =>
    tx.conversation.update({
      where: { company_id_id: { company_id, id } },
      data: { processed_at: new Date() },
    }),
  );
  return id;
}

const written = (id: string) => ({
  events: zoho.store.all('Events').filter((row) => `${row.Description}`.includes(id)),
  notes: zoho.store.all('Notes').filter((row) => `${row.Note_Content}`.includes(`[performancy:note:${id}]`)),
});

it('a finished call is written back once, although every answer was lost', async () => {
  const id = await finishCall('Beatriz Almeida', 'Pediu desconto.');
  zoho.faults.add({ kind: 'lost', match: 'POST .*/Events' });
  await push(company);
  zoho.faults.add({ kind: 'lost', match: 'POST .*/Notes' });
  await push(company);
  await push(company);
  const { events, notes } = written(id);
  expect(events).toHaveLength(1);
  expect(notes).toHaveLength(1);
  expect(events[0]).toMatchObject({
    Event_Title: 'Performancy: Diagnóstico',
    Owner: { email: company.agent.email },
    $se_module: 'Leads',
  });
  expect(notes[0]?.Note_Content).toMatch(
    /Pontuação SPICED: 72\/100\nPonto a desenvolver: Impacto\nAnotações: Pediu desconto\./,
  );
  expect(await changes(company)).toEqual([]);
  // Nobody changed anything: nothing more is written.
  await push(company);
  expect(written(id).notes).toHaveLength(1);
});

it('changed notes change that note, and it does not come back as a note of the customer', async () => {
  const id = await finishCall('Camila Ribeiro', 'Antes.');
  await push(company);
  ahead += 2_000;
  await companyTx({ company_id: company.id }, async (tx) => {
    const sealer = await companySealer(tx, company.id);
    await tx.conversation.update({
      where: { company_id_id: { company_id: company.id, id } },
      data: sealContent(sealer, id, { notes: [{ id: 'n1', rev: 2, t_ms: 0, text: 'Depois.' }] }),
    });
  });
  await push(company);
  expect(written(id).notes.map((row) => row.Note_Content)).toEqual([
    expect.stringContaining('Anotações: Depois.'),
  ]);
  const count = () =>
    companyTx({ company_id: company.id }, (tx) => tx.leadNote.count({ where: { company_id: company.id } }));
  const before = await count();
  await sync(company, 'notes');
  await sync(company, 'activities');
  expect(await count()).toBe(before);
  const activities = await companyTx({ company_id: company.id }, (tx) =>
    tx.crmActivity.count({ where: { company_id: company.id, subject: { startsWith: 'Performancy' } } }),
  );
  expect(activities).toBe(0);
});

it('a customer’s call is noted at the contact; one that was refused is not told at all', async () => {
  const id = await finishCall('Gustavo Sampaio', null);
  const refused = await finishCall('Beatriz Almeida', null, 'refused');
  await push(company);
  const contact = zoho.store.all('Contacts').find((row) => row.Last_Name === 'Sampaio');
  expect(written(id).notes[0]?.Parent_Id).toMatchObject({
    id: contact?.id,
    module: { api_name: 'Contacts' },
  });
  expect(written(refused)).toEqual({ events: [], notes: [] });
});

it('a director looks at the CRM’s records; nobody else does', async () => {
  const page = await listRecords({
    ctx: company.ctx,
    input: { provider: 'zoho', module: 'leads', limit: 2 },
  });
  expect(page.data).toHaveLength(2);
  expect(page.data[0]?.linked_id).not.toBeNull();
  const next = await listRecords({
    ctx: company.ctx,
    input: { provider: 'zoho', module: 'leads', limit: 2, cursor: page.next ?? '' },
  });
  expect(next.data[0]?.id).not.toBe(page.data[0]?.id);
  const ask = listRecords({
    ctx: ctxOf(company.agent),
    input: { provider: 'zoho', module: 'leads', limit: 2 },
  });
  await expect(ask).rejects.toMatchObject({ code: 'forbidden' });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { updateDeal } from '@/lib/domain/deals/update-deal';
import { createLead } from '@/lib/domain/leads/create-lead';
import { deleteLead } from '@/lib/domain/leads/delete-lead';
import { findLeadsByPhone } from '@/lib/domain/leads/find-by-phone';
import { updateLead } from '@/lib/domain/leads/update-lead';
import { ctxOf } from '@/tests/integration/auth/company';
import { addUser } from '@/tests/support/providers/zoho/seed-data';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import {
  type Connected,
  changes,
  connect,
  leadNamed,
  leads,
  push,
  sync,
  syncAll,
  type Zoho,
} from './connect';

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

/** Zoho counts in whole seconds: what happens next must not share one with what was. */
const later = (seconds = 2) => {
  ahead += seconds * 1000;
};
const there = (name: string) => {
  const found = zoho.store.all('Leads').find((row) => `${row.First_Name} ${row.Last_Name}` === name);
  if (found === undefined) throw new Error(`Zoho has no lead ${name}.`);
  return found;
};

describe('the first run', () => {
  it('brings leads, customers with contacts and deals, activities and notes', async () => {
    const rows = await leads(company);
    expect(rows).toHaveLength(10);
    expect(await leadNamed(company, 'Beatriz Almeida')).toMatchObject({
      company_name: 'Metalúrgica Paraná',
      phone: '+5541998761234',
      status: 'Novo',
      custom_fields: expect.objectContaining({ Segmento: 'Indústria', Rating_Score: 40 }),
    });
    const { id } = company;
    const [contacts, deals, activities, notes] = await companyTx({ company_id: id }, async (tx) => [
      await tx.leadContact.findMany({ where: { company_id: id } }),
      await tx.deal.findMany({ where: { company_id: id }, include: { lead: true } }),
      await tx.crmActivity.findMany({ where: { company_id: id } }),
      await tx.leadNote.findMany({ where: { company_id: id } }),
    ]);
    expect([contacts.length, deals.length, activities.length, notes.length]).toEqual([4, 4, 10, 6]);
    expect(deals.every(({ lead, title }) => title.startsWith(lead.company_name ?? '?'))).toBe(true);
    expect(new Set(deals.map(({ stage }) => stage))).toEqual(
      new Set(['proposal', 'negotiation', 'qualification']),
    );
    expect(await changes(company)).toEqual([]);
  });

  it('finds the lead of a number, also through a contact', async () => {
    const found = await companyTx({ company_id: company.id }, (tx) =>
      findLeadsByPhone(tx, company.id, '+55 19 3523-4000'),
    );
    expect(found).toEqual([(await leadNamed(company, 'Gustavo Sampaio')).id]);
  });

  it('again changes nothing', async () => {
    const before = await leads(company);
    const again = await sync(company, 'leads');
    expect(again).toMatchObject({ status: 'SUCCESS', failed: 0 });
    expect(await leads(company)).toEqual(before);
  });
});

describe('a change', () => {
  it('at the CRM comes here, and is not sent back', async () => {
    later();
    zoho.store.update('Leads', there('Camila Ribeiro').id, {
      Lead_Status: 'Qualificado',
      Company: 'Horizonte Azul',
    });
    await sync(company, 'leads');
    expect(await leadNamed(company, 'Camila Ribeiro')).toMatchObject({
      status: 'Qualificado',
      company_name: 'Horizonte Azul',
    });
    expect(await changes(company)).toEqual([]);
  });

  it('here goes to the CRM once, in its own words, and does not come back as news', async () => {
    later();
    const lead = await leadNamed(company, 'Otávio Nogueira');
    const owner = company.agent.id;
    await updateLead({
      ctx: company.ctx,
      input: { id: lead.id, name: 'Otávio Nogueira Filho', phone: '(11) 3333-4444', owner_id: owner },
    });
    expect(await changes(company)).toHaveLength(1);
    const writes = () => zoho.requests.filter((line) => /^(PUT|POST) .*\/Leads/.test(line)).length;
    const before = writes();
    expect(await push(company)).toBe(1);
    expect(there('Otávio Nogueira Filho')).toMatchObject({
      First_Name: 'Otávio Nogueira',
      Last_Name: 'Filho',
      Phone: '+551133334444',
      Owner: { email: company.agent.email },
      Company: 'Grupo Santa Clara',
    });
    expect(writes()).toBe(before + 1);
    await sync(company, 'leads');
    await push(company);
    expect(writes()).toBe(before + 1);
    expect(await changes(company)).toEqual([]);
  });

  it('of different fields on both sides is both', async () => {
    later();
    const lead = await leadNamed(company, 'Larissa Teixeira');
    await updateLead({ ctx: company.ctx, input: { id: lead.id, position: 'Diretora' } });
    zoho.store.update('Leads', there('Larissa Teixeira').id, { Lead_Status: 'Em contato' });
    await push(company);
    expect(there('Larissa Teixeira')).toMatchObject({ Designation: 'Diretora', Lead_Status: 'Em contato' });
    expect(await leadNamed(company, 'Larissa Teixeira')).toMatchObject({
      position: 'Diretora',
      status: 'Em contato',
    });
  });

  it('of one field on both sides: the newer one stays, and the audit log has both', async () => {
    later();
    const lead = await leadNamed(company, 'Henrique Moraes');
    await updateLead({ ctx: company.ctx, input: { id: lead.id, company_name: 'Vida Plena Matriz' } });
    later(60);
    zoho.store.update('Leads', there('Henrique Moraes').id, { Company: 'Vida Plena Filial' });
    await push(company);
    expect(await leadNamed(company, 'Henrique Moraes')).toMatchObject({ company_name: 'Vida Plena Filial' });
    const rows = await companyTx({ company_id: company.id }, (tx) =>
      tx.auditLog.findMany({ where: { company_id: company.id, action: 'RESOLVE_CRM_CONFLICT' } }),
    );
    expect(JSON.stringify(rows.map(({ changes: both }) => both))).toMatch(
      /Vida Plena Filial.*Vida Plena Matriz/,
    );
  });

  it('of a deal moves it by the names of its stages', async () => {
    later();
    const { id } = company;
    const deal = await companyTx({ company_id: id }, (tx) =>
      tx.deal.findFirstOrThrow({ where: { company_id: id, title: { startsWith: 'Rede Mais' } } }),
    );
    await updateDeal({
      ctx: company.ctx,
      input: { id: deal.id, stage: 'closed_won', expected_close_on: '2026-12-24' },
    });
    await push(company);
    const record = zoho.store.get('Deals', deal.external_id ?? '');
    expect(record).toMatchObject({ Stage: 'Fechado Ganho', Closing_Date: '2026-12-24', Probability: 100 });
    later();
    zoho.store.update('Deals', deal.external_id ?? '', { Stage: 'Fechado Perdido', Probability: 0 });
    await sync(company, 'deals');
    const after = await companyTx({ company_id: id }, (tx) =>
      tx.deal.findUniqueOrThrow({ where: { company_id_id: { company_id: id, id: deal.id } } }),
    );
    expect(after).toMatchObject({ stage: 'closed_lost', probability: 0 });
    expect(after.closed_at).not.toBeNull();
  });
});

describe('a lead made here', () => {
  it('is made at the CRM once, also when the answer was lost', async () => {
    later();
    const before = zoho.store.count('Leads');
    await createLead({
      ctx: ctxOf(company.agent),
      input: { name: 'Sônia Prado', email: 'sonia@prado.example', company_name: 'Prado Ltda' },
    });
    zoho.faults.add({ kind: 'lost', match: 'POST .*/Leads' });
    await push(company);
    // It changes before the next attempt: the one that was made is found, and brought up to date.
    const { id } = await leadNamed(company, 'Sônia Prado');
    await updateLead({ ctx: company.ctx, input: { id, position: 'Sócia' } });
    await push(company);
    expect(zoho.store.count('Leads')).toBe(before + 1);
    expect(there('Sônia Prado')).toMatchObject({
      Company: 'Prado Ltda',
      Designation: 'Sócia',
      Owner: { email: company.agent.email },
    });
    expect(await changes(company)).toEqual([]);
    await sync(company, 'leads');
    expect((await leads(company)).filter(({ name }) => name === 'Sônia Prado')).toHaveLength(1);
  });

  it('that the CRM refuses waits with the reason, and holds up no other', async () => {
    later();
    const refused = await createLead({
      ctx: company.ctx,
      input: { name: 'Nilo Status', status: 'Inexistente' },
    });
    await createLead({ ctx: company.ctx, input: { name: 'Rita Boa', company_name: 'Boa' } });
    await push(company);
    expect(there('Rita Boa')).toBeDefined();
    expect(await changes(company)).toMatchObject([
      { entity_id: refused.id, last_error: 'INVALID_DATA Lead_Status', attempts: 1 },
    ]);
    await deleteLead({ ctx: company.ctx, input: { id: refused.id } });
    await push(company);
    expect(await changes(company)).toEqual([]);
  });
});

describe('what is deleted', () => {
  it('at the CRM goes here, unless calls hang on it', async () => {
    later();
    const lead = await leadNamed(company, 'Eduardo Pacheco');
    zoho.store.remove('Leads', lead.external_id ?? '');
    await sync(company, 'leads');
    expect((await leads(company)).map(({ name }) => name)).not.toContain('Eduardo Pacheco');
    expect(await changes(company)).toEqual([]);
  });

  it('here goes to the CRM’s recycle bin', async () => {
    later();
    const lead = await leadNamed(company, 'Rita Boa');
    await deleteLead({ ctx: company.ctx, input: { id: lead.id } });
    await push(company);
    expect(zoho.store.all('Leads').some((row) => row.Last_Name === 'Boa')).toBe(false);
    await sync(company, 'leads');
    expect((await leads(company)).map(({ name }) => name)).not.toContain('Rita Boa');
  });

  it('because it was merged lives on in the other', async () => {
    later();
    const twin = { Last_Name: 'Dupla', Company: 'D', Email: 'dupla@d.example' };
    const first = zoho.store.insert('Leads', twin);
    const second = zoho.store.insert('Leads', { First_Name: 'Outra', ...twin });
    zoho.store.insert('Notes', {
      Note_Content: 'fica',
      Parent_Id: { id: second.id, module: { api_name: 'Leads' } },
    });
    await sync(company, 'leads');
    await sync(company, 'notes');
    later();
    zoho.store.merge('Leads', first.id, [second.id]);
    await sync(company, 'leads');
    const left = (await leads(company)).filter(({ email }) => email === 'dupla@d.example');
    expect(left.map(({ external_id }) => external_id)).toEqual([first.id]);
    const notes = await companyTx({ company_id: company.id }, (tx) =>
      tx.leadNote.count({ where: { company_id: company.id, lead_id: left[0]?.id ?? '' } }),
    );
    expect(notes).toBe(1);
  });
});

it('a lead that is converted keeps its row; its contact and deal hang on it', async () => {
  later();
  const lead = there('Beatriz Almeida');
  const account = zoho.store.insert('Accounts', { Account_Name: 'Metalúrgica Paraná' });
  const contact = zoho.store.insert('Contacts', {
    First_Name: 'Beatriz',
    Last_Name: 'Almeida',
    Account_Name: { id: account.id, name: 'Metalúrgica Paraná' },
  });
  const deal = zoho.store.insert('Deals', {
    Deal_Name: 'Conversão',
    Stage: 'Qualificação',
    Amount: 10,
    Contact_Name: { id: contact.id, name: 'Beatriz Almeida' },
    Account_Name: { id: account.id, name: 'Metalúrgica Paraná' },
  });
  zoho.store.update('Leads', lead.id, {
    Converted__s: true,
    Converted_Contact: { id: contact.id },
    Converted_Deal: { id: deal.id },
  });
  await syncAll(company);
  const row = await leadNamed(company, 'Beatriz Almeida');
  const found = await companyTx({ company_id: company.id }, (tx) =>
    tx.deal.findFirstOrThrow({ where: { company_id: company.id, title: 'Conversão' } }),
  );
  expect(found.lead_id).toBe(row.id);
  expect((await leads(company)).filter(({ name }) => name === 'Beatriz Almeida')).toHaveLength(1);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { deleteDeal } from '@/lib/domain/deals/delete-deal';
import { createImport } from '@/lib/domain/imports/create-import';
import { runImport } from '@/lib/domain/imports/run-import';
import { startImport } from '@/lib/domain/imports/start-import';
import { deleteLead } from '@/lib/domain/leads/delete-lead';
import { updateLead } from '@/lib/domain/leads/update-lead';
import type { ZohoRecord } from '@/tests/support/providers/zoho/store';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { zohoTime } from '@/tests/support/providers/zoho/zoho-time';
import {
  type Connected,
  changes,
  connect,
  leadNamed,
  leads,
  push,
  reconnect,
  sync,
  syncAll,
  type Zoho,
} from './connect';

let zoho: Zoho;
let company: Connected;
let ahead = 0;
const now = () => Date.now() + ahead;

beforeAll(async () => {
  zoho = await startZoho({ sellers: ['ana@vendas.example'], now, deliver: async () => undefined });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
  company = await connect();
  await syncAll(company);
});
afterAll(() => zoho.stop());
beforeEach(() => {
  ahead += 2_000;
});

/** Every record must be taken: none is left out because something here stood in its way. */
async function read(kind: 'leads' | 'deals'): Promise<void> {
  ahead += 2_000;
  expect(await sync(company, kind)).toMatchObject({ status: 'SUCCESS', failed: 0 });
}
async function pushAll(): Promise<void> {
  for (let i = 0; i < 5 && (await changes(company)).length > 0; i += 1) await push(company);
  expect(await changes(company)).toEqual([]);
}
const named = async (name: string) => (await leads(company)).filter((lead) => lead.name === name);
const lead = (name: string) =>
  zoho.store.insert('Leads', { Last_Name: name, Company: 'C', Email: `${name.toLowerCase()}@x.example` });
const dealsNamed = (title: string) =>
  companyTx({ company_id: company.id }, (tx) =>
    tx.deal.findMany({ where: { company_id: company.id, title } }),
  );
/** Out of the recycle bin, changed. */
const restore = (module: 'Leads' | 'Deals', record: ZohoRecord, fields: Record<string, unknown> = {}) =>
  zoho.store.load(module, [{ ...record, ...fields, Modified_Time: zohoTime(now()) }]);

async function importCsv(kind: 'leads' | 'deals', csv: string): Promise<void> {
  const content = Buffer.from(csv).toString('base64');
  const { ctx } = company;
  const { id, settings } = await createImport({ ctx, input: { kind, file_name: 'x.csv', content } });
  await startImport({ ctx, input: { id, ...settings } });
  await runImport({ ctx: company.job, input: { import_id: id, until: () => false } });
}

describe('a record that was deleted and comes back', () => {
  it('from the CRM’s recycle bin is here once, and can be deleted again', async () => {
    const record = lead('Volta');
    await read('leads');
    zoho.store.remove('Leads', record.id);
    await read('leads');
    expect(await named('Volta')).toEqual([]);
    restore('Leads', record, { Designation: 'Chefe' });
    await read('leads');
    await read('leads');
    expect(await named('Volta')).toMatchObject([{ external_id: record.id, position: 'Chefe' }]);
    ahead += 2_000;
    zoho.store.remove('Leads', record.id);
    await read('leads');
    expect(await named('Volta')).toEqual([]);
  });

  it('after it was deleted here is here once; until the CRM knows of the deletion it stays away', async () => {
    const record = lead('Apagada');
    await read('leads');
    await deleteLead({ ctx: company.ctx, input: { id: (await leadNamed(company, 'Apagada')).id } });
    zoho.store.update('Leads', record.id, { Company: 'Mudou' });
    await read('leads');
    expect(await named('Apagada')).toEqual([]);
    await pushAll();
    expect(zoho.store.get('Leads', record.id)).toBeUndefined();
    await read('leads');
    expect(await named('Apagada')).toEqual([]);
    restore('Leads', record);
    await read('leads');
    expect(await named('Apagada')).toMatchObject([{ external_id: record.id }]);
    expect(await changes(company)).toEqual([]);
  });

  it('finds the lead that a table has brought back meanwhile under its code', async () => {
    const record = lead('Planilha');
    await read('leads');
    await deleteLead({ ctx: company.ctx, input: { id: (await leadNamed(company, 'Planilha')).id } });
    await pushAll();
    await importCsv('leads', `Nome;E-mail;Código\nPlanilha;planilha@x.example;${record.id}\n`);
    const [again] = await named('Planilha');
    restore('Leads', record, { Designation: 'Sócia' });
    await read('leads');
    expect(await named('Planilha')).toMatchObject([{ id: again?.id, position: 'Sócia' }]);
    await pushAll();
    await read('leads');
    expect(await named('Planilha')).toHaveLength(1);
  });

  it('also where the table’s lead has become a record of its own at the CRM', async () => {
    const record = lead('Dois');
    await read('leads');
    await deleteLead({ ctx: company.ctx, input: { id: (await leadNamed(company, 'Dois')).id } });
    await pushAll();
    await importCsv('leads', `Nome;E-mail;Código\nDois;dois@x.example;${record.id}\n`);
    await pushAll();
    restore('Leads', record, { Email: 'outro@x.example' });
    await read('leads');
    await pushAll();
    await read('leads');
    expect(await named('Dois')).toHaveLength(1);
  });

  it('is a deal: the same, under the code that a table gave it', async () => {
    const record = zoho.store.insert('Deals', {
      Deal_Name: 'Negócio que volta',
      Stage: 'Qualificação',
      Amount: 5,
    });
    await read('deals');
    const [first] = await dealsNamed('Negócio que volta');
    await deleteDeal({ ctx: company.ctx, input: { id: first?.id ?? '' } });
    await pushAll();
    expect(zoho.store.get('Deals', record.id)).toBeUndefined();
    await importCsv('deals', `Negócio;Lead;Código\nNegócio que volta;Volta;${record.id}\n`);
    restore('Deals', record, { Amount: 9 });
    await read('deals');
    expect(await dealsNamed('Negócio que volta')).toMatchObject([{ external_id: record.id, value: 9 }]);
    await pushAll();
    await read('deals');
    expect(await dealsNamed('Negócio que volta')).toHaveLength(1);
  });
});

it('a lead that stays for its calls is not made again at the CRM that deleted it, and is itself when it comes back', async () => {
  const record = lead('Falante');
  await read('leads');
  const row = await leadNamed(company, 'Falante');
  await companyTx({ company_id: company.id }, (tx) =>
    tx.conversation.create({
      data: {
        company_id: company.id,
        user_id: company.agent.id,
        lead_id: row.id,
        channel: 'CALL',
        conversation_date: new Date(),
      },
    }),
  );
  zoho.store.remove('Leads', record.id);
  await read('leads');
  expect(await named('Falante')).toHaveLength(1);
  await updateLead({ ctx: company.ctx, input: { id: row.id, position: 'Daqui' } });
  await pushAll();
  expect(zoho.store.all('Leads').filter(({ Last_Name }) => Last_Name === 'Falante')).toEqual([]);
  restore('Leads', record, { Company: 'De lá' });
  await read('leads');
  await pushAll();
  expect(await named('Falante')).toMatchObject([{ id: row.id, position: 'Daqui', company_name: 'De lá' }]);
  expect(zoho.store.get('Leads', record.id)).toMatchObject({ Designation: 'Daqui', Company: 'De lá' });
});

it('another organisation is read from its start, and listened to; what the first one brought stays', async () => {
  const before = (await leads(company)).length;
  for (const { id } of zoho.store.all('Leads')) zoho.store.remove('Leads', id);
  zoho.store.org.id = '998877665544332211';
  const long_ago = zohoTime(now() - 400 * 86_400_000);
  const old = { id: '8800000000001', Last_Name: 'Antiga', Company: 'Outra', Created_Time: long_ago };
  zoho.store.load('Leads', [{ ...old, Modified_Time: long_ago }]);
  await reconnect(company.ctx);
  await read('leads');
  expect(await named('Antiga')).toHaveLength(1);
  expect(await leads(company)).toHaveLength(before + 1);
  const channels = await companyTx({ company_id: company.id }, (tx) => tx.crmChannel.findMany());
  const made = zoho.requests.lastIndexOf('POST /crm/v8/actions/watch');
  expect([channels.length, made > zoho.requests.lastIndexOf('POST /oauth/v2/token')]).toEqual([1, true]);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { createLead } from '@/lib/domain/leads/create-lead';
import { updateLead } from '@/lib/domain/leads/update-lead';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { changes, connect, push, type Zoho } from './connect';

let zoho: Zoho;
beforeAll(async () => {
  zoho = await startZoho({ sellers: ['ana@vendas.example'], deliver: async () => undefined });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
});
afterAll(() => zoho.stop());

it('a change that the CRM keeps refusing is told to the directors with its reason, until it is taken', async () => {
  const company = await connect();
  const alerts = () =>
    companyTx({ company_id: company.id }, (tx) => tx.alert.findMany({ where: { company_id: company.id } }));
  const { id } = await createLead({
    ctx: company.ctx,
    input: { name: 'Nilo Status', status: 'Inexistente' },
  });
  for (let attempt = 1; attempt <= 5; attempt += 1) await push(company);
  expect(await alerts()).toEqual([]);
  await push(company);
  expect(await alerts()).toMatchObject([
    {
      status: 'UNREAD',
      title: 'Não enviado ao CRM: zoho.lead',
      message: expect.stringContaining('INVALID_DATA Lead_Status'),
    },
  ]);
  await updateLead({ ctx: company.ctx, input: { id, status: null } });
  await push(company);
  expect(await changes(company)).toEqual([]);
  expect(await alerts()).toMatchObject([{ status: 'ACKNOWLEDGED' }]);
});

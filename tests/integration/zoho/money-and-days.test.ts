import { afterAll, beforeAll, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { updateCompany } from '@/lib/domain/company/update-company';
import { updateDeal } from '@/lib/domain/deals/update-deal';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { connect, push, sync, type Zoho } from './connect';

let zoho: Zoho;
let ahead = 0;
beforeAll(async () => {
  zoho = await startZoho({
    sellers: ['ana@vendas.example'],
    now: () => Date.now() + ahead,
    deliver: async () => undefined,
  });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
});
afterAll(() => zoho.stop());

it.each([
  ['Pacific/Auckland', '2026-12-23T11:00:00.000Z'],
  ['America/Sao_Paulo', '2026-12-24T03:00:00.000Z'],
  ['America/Los_Angeles', '2026-12-24T08:00:00.000Z'],
])(
  'amounts keep their currency and closing dates their day, both ways, in %s',
  async (timezone, closes_at) => {
    const company = await connect();
    await updateCompany({ ctx: company.ctx, input: { timezone, currency: 'EUR' } });
    const deal = (Deal_Name: string, more: Record<string, unknown>) =>
      zoho.store.insert('Deals', { Deal_Name, Stage: 'Qualificação', Amount: 1234.56, ...more });
    const named = deal('Em dólares', { Currency: 'USD', Closing_Date: '2026-12-24' });
    const bare = deal('Sem moeda', { Currency: null, Closing_Date: null });
    await sync(company, 'deals');
    const here = (external_id: string) =>
      companyTx({ company_id: company.id }, (tx) =>
        tx.deal.findFirstOrThrow({ where: { company_id: company.id, external_id } }),
      );
    const found = await here(named.id);
    expect(found).toMatchObject({ currency: 'USD', value: 1234.56, expected_close_at: new Date(closes_at) });
    // The organisation counts in reais, whatever the company here does.
    expect(await here(bare.id)).toMatchObject({ currency: 'BRL', expected_close_at: null });

    ahead += 2_000;
    await updateDeal({
      ctx: company.ctx,
      input: { id: found.id, value: 99.9, expected_close_on: '2027-01-01' },
    });
    await push(company);
    expect(zoho.store.get('Deals', named.id)).toMatchObject({
      Closing_Date: '2027-01-01',
      Amount: 99.9,
      Currency: 'USD',
    });
    expect(zoho.store.get('Deals', bare.id)).toMatchObject({ Closing_Date: null, Currency: null });
    for (const { id } of [named, bare]) zoho.store.remove('Deals', id);
  },
);

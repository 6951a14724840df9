import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MappingRule, mappingRuleSchema } from '@/lib/contracts/mappings';
import { companyTx } from '@/lib/db/doors';
import { updateDeal } from '@/lib/domain/deals/update-deal';
import { createLead } from '@/lib/domain/leads/create-lead';
import { updateLead } from '@/lib/domain/leads/update-lead';
import { defaultRules } from '@/lib/domain/mappings/default-rules';
import { saveMapping } from '@/lib/domain/mappings/save-mapping';
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

/** Zoho counts in whole seconds: what happens next must not share one with what was. */
const later = () => {
  ahead += 2_000;
};
const LEAD = defaultRules('zoho', 'lead');
const save = (rules: MappingRule[], type: 'lead' | 'deal' = 'lead') =>
  saveMapping({ ctx: company.ctx, input: { system: 'zoho', type, rules } });
const recordOf = (last: string) => {
  const found = zoho.store.all('Leads').find((row) => row.Last_Name === last);
  if (found === undefined) throw new Error(`Zoho has no lead ${last}.`);
  return found;
};

it('who only changed who wins finds names and numbers as they were, on both sides', async () => {
  await save(LEAD.map((rule) => ({ ...rule, conflict: 'performancy' as const })));
  const lead = await createLead({
    ctx: company.ctx,
    input: { name: 'Lia Maria Bastos', email: 'lia@bastos.example', company_name: 'Bastos' },
  });
  await push(company);
  expect(recordOf('Bastos')).toMatchObject({ First_Name: 'Lia Maria', Email: 'lia@bastos.example' });
  later();
  zoho.store.update('Leads', recordOf('Bastos').id, { Phone: null, Mobile: '(11) 91234-5678' });
  await sync(company, 'leads');
  expect(await leadNamed(company, 'Lia Maria Bastos')).toMatchObject({
    id: lead.id,
    phone: '+5511912345678',
  });
  expect(await changes(company)).toEqual([]);
});

it('a field that only comes in stays as it is at the CRM, whatever happens here', async () => {
  await save(LEAD.map((rule) => (rule.ours === 'email' ? { ...rule, direction: 'in' as const } : rule)));
  const { id } = await leadNamed(company, 'Lia Maria Bastos');
  later();
  await updateLead({ ctx: company.ctx, input: { id, email: 'outra@bastos.example', status: 'Qualificado' } });
  await push(company);
  expect(recordOf('Bastos')).toMatchObject({ Email: 'lia@bastos.example', Lead_Status: 'Qualificado' });
});

it('who is who and which stage is which are as a director has set them, both ways', async () => {
  const owner = mappingRuleSchema.parse({ theirs: 'Owner', ours: 'owner' });
  const outside = addUser(zoho.store, 'quem@fora.example');
  await save([...LEAD, { ...owner, values: { [outside.id]: company.agent.id } }]);
  await save(
    defaultRules('zoho', 'deal').map((rule) =>
      rule.ours === 'stage' ? { ...rule, values: { 'Análise de necessidades': 'negotiation' } } : rule,
    ),
    'deal',
  );
  const [theirs] = zoho.store.all('Deals');
  const id = String(theirs?.id);
  later();
  zoho.store.update('Deals', id, {
    Stage: 'Análise de necessidades',
    Owner: { id: outside.id, name: outside.full_name, email: outside.email },
  });
  await sync(company, 'deals');
  const deal = await dealNamed(String(theirs?.Deal_Name));
  expect(deal).toMatchObject({ stage: 'negotiation', owner_id: company.agent.id });

  later();
  await updateDeal({ ctx: company.ctx, input: { id: deal.id, stage: 'proposal' } });
  await push(company);
  expect(stageOf(id)).toBe('Proposta/Orçamento');
  later();
  await updateDeal({ ctx: company.ctx, input: { id: deal.id, stage: 'negotiation' } });
  await push(company);
  expect(stageOf(id)).toBe('Análise de necessidades');
});

const stageOf = (id: string) => zoho.store.all('Deals').find((row) => row.id === id)?.Stage;
const dealNamed = (title: string) =>
  companyTx({ company_id: company.id }, (tx) =>
    tx.deal.findFirstOrThrow({ where: { company_id: company.id, title } }),
  );

it('a record read alone brings the fields that a list does: a standard one comes only where it is mapped', async () => {
  const readAlone = async (position: string, change: Record<string, unknown>) => {
    later();
    const { id } = await leadNamed(company, 'Camila Ribeiro');
    zoho.store.update('Leads', recordOf('Ribeiro').id, change);
    await updateLead({ ctx: company.ctx, input: { id, position } });
    await push(company);
    return leadNamed(company, 'Camila Ribeiro');
  };
  await save(LEAD);
  const first = await readAlone('Gerente', { Industry: 'Atacado', Segmento: 'Varejo' });
  expect(first.custom_fields).toMatchObject({ Segmento: 'Varejo' });
  expect(first.custom_fields).not.toHaveProperty('Industry');
  const industry = mappingRuleSchema.parse({ theirs: 'Industry', ours: 'custom.Industry' });
  await save([...LEAD, industry]);
  const second = await readAlone('Diretora', { Industry: 'Indústria' });
  expect(second.custom_fields).toMatchObject({ Segmento: 'Varejo', Industry: 'Indústria' });
});

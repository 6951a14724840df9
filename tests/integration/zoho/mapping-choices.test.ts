import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Clock } from '@/lib/clock';
import { defaultRules } from '@/lib/domain/mappings/default-rules';
import { mappingChoices } from '@/lib/domain/mappings/mapping-choices';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { type Connected, connect, type Zoho } from './connect';

const MINUTE_MS = 60_000;
let zoho: Zoho;
let company: Connected;

beforeAll(async () => {
  zoho = await startZoho({ sellers: ['ana@vendas.example'], deliver: async () => undefined });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
  company = await connect();
});
afterAll(() => zoho.stop());

/** What is offered so many minutes from now, and what Zoho was asked for it. */
async function choices(minutes: number, newer_than?: Date) {
  const asked = zoho.requests.length;
  const clock: Clock = { now: () => new Date(Date.now() + minutes * MINUTE_MS) };
  const input = { system: 'zoho', type: 'lead' as const, newer_than };
  const found = await mappingChoices({ ctx: { ...company.ctx, clock }, input });
  return { found, asked: zoho.requests.slice(asked).filter((request) => request.includes('/crm/')) };
}

it('the fields of a CRM are asked for once in a few minutes, or when somebody wants them anew', async () => {
  const first = await choices(0);
  expect(first.asked).toContain('GET /crm/v8/settings/fields');
  expect(first.found).toMatchObject({ behind: null });
  // All that the product maps by itself is offered.
  const names = first.found.fields.map(({ name }) => name);
  for (const { theirs } of defaultRules('zoho', 'lead')) expect(names).toContain(theirs);
  const second = await choices(4);
  expect(second.asked).toEqual([]);
  expect(second.found).toEqual(first.found);
  const wanted = await choices(4.1, new Date(Date.now() + 4 * MINUTE_MS));
  expect(wanted.asked).toContain('GET /crm/v8/settings/fields');
  expect((await choices(10)).asked).toContain('GET /crm/v8/settings/fields');
});

it('while it does not answer, what it told last is offered, with its time and the reason', async () => {
  const last = await choices(20);
  zoho.faults.add({ kind: 'status', status: 403, match: '/crm/', times: 100 });
  const { found } = await choices(40);
  zoho.faults.clear();
  expect(found).toEqual({ ...last.found, behind: 'INTERNAL_ERROR' });
  expect((await choices(41)).found.behind).toBeNull();
});

it('another company, and another kind of record, have their own', async () => {
  await choices(60);
  const other = await connect();
  const asked = zoho.requests.length;
  await mappingChoices({ ctx: other.ctx, input: { system: 'zoho', type: 'lead' } });
  expect(zoho.requests.slice(asked)).toContain('GET /crm/v8/settings/fields');
  const { fields } = await mappingChoices({ ctx: other.ctx, input: { system: 'zoho', type: 'deal' } });
  expect(fields.map(({ name }) => name)).toContain('Deal_Name');
});

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { findConnection } from '@/lib/domain/integrations/connection';
import { disconnectProvider } from '@/lib/domain/integrations/disconnect';
import { revokeEnded } from '@/lib/domain/integrations/revoke-ended';
import { zoho as provider } from '@/lib/integrations/zoho/descriptor';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { startZoho } from '@/tests/support/providers/zoho/zoho';
import { type Connected, connect, reconnect, type Zoho } from './connect';

let zoho: Zoho;
let company: Connected;

beforeAll(async () => {
  zoho = await startZoho({ sellers: ['ana@vendas.example'] });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
});
afterAll(() => zoho.stop());
beforeEach(async () => {
  zoho.tokens.revokeAll();
  company = await connect();
  zoho.faults.add({ kind: 'html', match: 'POST .*revoke' });
  await disconnectProvider({ ctx: company.ctx, input: { provider: 'zoho', data: 'keep' } });
  expect(zoho.tokens.live).toBeGreaterThan(0);
});

async function connection() {
  const found = await companyTx(company.ctx, (tx) => findConnection(tx, company.id, provider));
  if (found === null) throw new Error('There is no connection.');
  return found;
}

it('a grant that could not be revoked is revoked by a job, and its tokens are forgotten then', async () => {
  const { row, secrets } = await connection();
  expect(row.status).toBe('INACTIVE');
  expect(secrets.access_token ?? secrets.refresh_token).toBeUndefined();
  expect(secrets.ended?.secrets.refresh_token).toBeDefined();
  await drainQueues(REGISTRY, company.job.clock);
  expect(zoho.tokens.live).toBe(0);
  expect((await connection()).secrets.ended).toBeUndefined();
});

it('it is tried for three days, then its tokens are forgotten', async () => {
  const { row, secrets } = await connection();
  const after = (hours: number) => {
    zoho.faults.add({ kind: 'html', match: 'POST .*revoke' });
    const at = new Date(new Date(secrets.ended?.at ?? '').getTime() + hours * 3_600_000);
    return revokeEnded({ ...company.job, clock: { now: () => at } }, row.id);
  };
  expect(await after(71)).toBe(true);
  expect((await connection()).secrets.ended).toBeDefined();
  expect(await after(73)).toBe(false);
  expect((await connection()).secrets.ended).toBeUndefined();
});

it('it is left alone once the account is connected again', async () => {
  await reconnect(company.ctx);
  const live = zoho.tokens.live;
  const { row, secrets } = await connection();
  expect(secrets.ended).toBeUndefined();
  expect(await revokeEnded(company.job, row.id)).toBe(false);
  expect(zoho.tokens.live).toBe(live);
});

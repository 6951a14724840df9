import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { finishOAuth } from '@/lib/domain/integrations/finish-oauth';
import { getConnection } from '@/lib/domain/integrations/get-connection';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { startOAuth } from '@/lib/domain/integrations/start-oauth';
import { ctxOf, newCompany, newPerson, type TestCompany } from '../auth/company';

let company: TestCompany;
let ctx: Ctx;
beforeAll(async () => {
  company = await newCompany();
  ctx = ctxOf(company.director);
  for (const provider of ['goto', 'zoho'])
    await saveConfig({
      ctx,
      input: { provider, config: { client_id: 'my-client-id', client_secret: 'my-client-secret' } },
    });
});

const begin = async () => new URL((await startOAuth({ ctx, input: { provider: 'goto' } })).authorize_url);
const stateOf = (url: URL) => url.searchParams.get('state') ?? '';
const finish = (as: Ctx, state: string, provider = 'goto') =>
  finishOAuth({ ctx: as, input: { provider, params: new URLSearchParams({ code: 'code', state }) } });
const refused = { code: 'bad_request', detail: expect.stringContaining('not valid any more') };

describe('the sign-in at a vendor', () => {
  it('is asked for with exactly our redirect URI, a fresh state and PKCE', async () => {
    const [one, other] = [await begin(), await begin()];
    expect(one.searchParams.get('redirect_uri')).toBe('http://localhost:3000/api/integrations/goto/callback');
    expect(stateOf(one).length).toBeGreaterThan(40);
    expect(stateOf(one)).not.toBe(stateOf(other));
    expect(one.searchParams.get('code_challenge_method')).toBe('S256');
    expect(one.toString()).not.toContain('my-client-secret');
  });

  it('takes no state of another person, company or provider', async () => {
    const state = stateOf(await begin());
    const colleague = ctxOf(await newPerson('DIRECTOR', company.id));
    const stranger = ctxOf((await newCompany()).director);
    await expect(finish(colleague, state)).rejects.toMatchObject(refused);
    await expect(finish(stranger, state)).rejects.toMatchObject(refused);
    await expect(finish(ctx, state, 'zoho')).rejects.toMatchObject(refused);
  });

  it('takes no state twice, none after ten minutes, and none that we did not make', async () => {
    const late = stateOf(await begin());
    const later = { ...ctx, clock: fixedClock(new Date(Date.now() + 11 * 60_000)) };
    await expect(finish(later, late)).rejects.toMatchObject(refused);
    const used = stateOf(await begin());
    await companyTx(ctx, (tx) =>
      tx.oAuthState.updateMany({ where: { company_id: company.id }, data: { used_at: new Date() } }),
    );
    await expect(finish(ctx, used)).rejects.toMatchObject(refused);
    await expect(finish(ctx, 'a-state-that-nobody-made')).rejects.toMatchObject(refused);
  });

  it('never gives a secret back, and keeps none in the clear', async () => {
    const view = await getConnection({ ctx, input: { provider: 'goto' } });
    expect(view.configured).toMatchObject({ client_id: true, client_secret: true });
    expect(JSON.stringify(view)).not.toContain('my-client-secret');
    const rows = await companyTx(ctx, async (tx) => ({
      connections: await tx.integration.findMany({ where: { company_id: company.id } }),
      states: await tx.oAuthState.findMany({ where: { company_id: company.id } }),
      audit: await tx.auditLog.findMany({ where: { company_id: company.id } }),
    }));
    expect(JSON.stringify(rows)).not.toContain('my-client-secret');
    expect(rows.audit.map(({ action }) => action)).toContain('CONFIGURE_INTEGRATION');
  });

  it('is for directors alone', async () => {
    for (const person of [company.manager, company.agent])
      await expect(startOAuth({ ctx: ctxOf(person), input: { provider: 'goto' } })).rejects.toMatchObject({
        code: 'forbidden',
      });
  });
});

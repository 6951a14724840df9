import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST as postToKey } from '@/app/api/webhooks/[provider]/[key]/route';
import { POST as postToProvider } from '@/app/api/webhooks/[provider]/route';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { processEvent } from '@/lib/domain/events/process-event';
import { findConnection, requireProvider } from '@/lib/domain/integrations/connection';
import { disconnectProvider } from '@/lib/domain/integrations/disconnect';
import { finishOAuth } from '@/lib/domain/integrations/finish-oauth';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { startOAuth } from '@/lib/domain/integrations/start-oauth';
import { newId } from '@/lib/ids';
import { EVENT_HANDLERS } from '@/lib/jobs/event-handlers';
import { ctxOf, newCompany } from '@/tests/integration/auth/company';
import { addUser } from '@/tests/support/providers/zoho/seed-data';
import { reference, type ZohoUser } from '@/tests/support/providers/zoho/store';
import { SANDBOX_CLIENT, startZoho } from '@/tests/support/providers/zoho/zoho';
import { allow, type Connected, connect, leadNamed, leads, sync, type Zoho } from './connect';

let zoho: Zoho;
beforeAll(async () => {
  zoho = await startZoho({ sellers: ['ana@vendas.example'], deliver: async () => undefined });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
});
afterAll(() => zoho.stop());

const connectionOf = async (ctx: Connected['ctx']) => {
  const found = await companyTx(ctx, (tx) => findConnection(tx, ctx.company_id, requireProvider('zoho')));
  if (found === null) throw new Error('There is no connection.');
  return found;
};

describe('an account in the European data centre', () => {
  const config = { client_id: SANDBOX_CLIENT.id, client_secret: SANDBOX_CLIENT.secret };

  /** Whichever server asks, the account's own one answers, and says so: as the vendor does. */
  async function signIn(company: Awaited<ReturnType<typeof newCompany>>, authorize_url: string) {
    const url = new URL(authorize_url);
    const params = await allow(`${zoho.base('eu')}${url.pathname}${url.search}`);
    return finishOAuth({ ctx: ctxOf(company.director), input: { provider: 'zoho', params } });
  }

  it.each([
    ['that the director chose', 'eu'],
    ['that was taken for an American one', 'us'],
  ])('%s is read, refreshed and revoked there', async (_who, data_centre) => {
    const company = await newCompany();
    const ctx = ctxOf(company.director);
    await saveConfig({ ctx, input: { provider: 'zoho', config: { ...config, data_centre } } });
    expect((await connectionOf(ctx)).place).toMatchObject({ data_centre });
    const { authorize_url } = await startOAuth({ ctx, input: { provider: 'zoho' } });
    expect(await signIn(company, authorize_url)).toMatchObject({
      status: 'ACTIVE',
      data_centre: 'eu',
      account_key: zoho.store.org.id,
    });
    expect((await connectionOf(ctx)).place).toMatchObject({
      accounts_server: zoho.base('eu'),
      api_domain: zoho.base('eu'),
    });
    const job = {
      company_id: company.id,
      actor: { kind: 'system' as const, job: 'test', company_id: company.id },
      request_id: newId(),
      clock: systemClock,
    };
    // The server takes a token in its own data centre only, and gives a new one there only.
    zoho.tokens.expireAccess();
    const refreshed = zoho.tokens.refreshed;
    expect(await sync({ ...company, ctx, job }, 'leads')).toMatchObject({ status: 'SUCCESS', failed: 0 });
    expect(zoho.tokens.refreshed).toBe(refreshed + 1);
    expect((await leads(company)).length).toBeGreaterThan(5);
    const live = zoho.tokens.live;
    await disconnectProvider({ ctx, input: { provider: 'zoho', data: 'keep' } });
    expect(zoho.tokens.live).toBe(live - 1);
  });
});

describe('a workflow webhook of the organisation', () => {
  const SECRET = 'a-long-webhook-secret';
  let company: Connected;
  let seller: ZohoUser;
  let key: string;
  beforeAll(async () => {
    company = await connect();
    seller = addUser(zoho.store, company.agent.email);
    await sync(company, 'leads');
    key = (await connectionOf(company.ctx)).secrets.inbound_key ?? '';
  });

  const told = (id: string, operation: string, module = 'Leads') =>
    JSON.stringify({ server_time: Date.now(), module, ids: [id], operation });
  const signatureOf = (body: string, secret = SECRET) =>
    createHmac('sha256', secret).update(body).digest('hex');

  /** As Zoho posts it: to the address with the key in its path, or to the fixed one. */
  async function post(body: string, signature: string, fixed = false) {
    const request = new Request(
      `http://localhost:3000/api/webhooks/zoho${fixed ? `?key=${key}` : `/${key}`}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-zoho-webhook-signature': signature },
        body,
      },
    );
    const response = fixed
      ? await postToProvider(request, { params: Promise.resolve({ provider: 'zoho' }) })
      : await postToKey(request, { params: Promise.resolve({ provider: 'zoho', key }) });
    return { status: response.status, body: await response.json() };
  }

  async function applyEvents(): Promise<number> {
    const waiting = await companyTx({ company_id: company.id }, (tx) =>
      tx.integrationEvent.findMany({
        where: { company_id: company.id, status: 'PENDING' },
        orderBy: { received_at: 'asc' },
        select: { id: true },
      }),
    );
    for (const { id } of waiting) await processEvent(company.job, EVENT_HANDLERS, id);
    return waiting.length;
  }

  it('brings a new, a changed and a deleted lead, each once', async () => {
    const lead = zoho.store.insert('Leads', { Last_Name: 'Fluxo', Company: 'Um' });
    const body = told(lead.id, 'create');
    expect(await post(body, signatureOf(body))).toMatchObject({ body: { received: 1, duplicates: 0 } });
    expect(await post(body, signatureOf(body))).toMatchObject({ body: { received: 0, duplicates: 1 } });
    expect(await applyEvents()).toBe(1);
    expect(await leadNamed(company, 'Fluxo')).toMatchObject({ company_name: 'Um', external_id: lead.id });
    zoho.store.update('Leads', lead.id, { Company: 'Dois' });
    const edit = told(lead.id, 'edit');
    await post(edit, `sha256=${signatureOf(edit)}`, true);
    await applyEvents();
    expect(await leadNamed(company, 'Fluxo')).toMatchObject({ company_name: 'Dois' });
    zoho.store.remove('Leads', lead.id);
    const gone = told(lead.id, 'delete');
    await post(gone, signatureOf(gone));
    await applyEvents();
    expect((await leads(company)).map(({ name }) => name)).not.toContain('Fluxo');
  });

  it('brings a task and a note of a lead at once, and takes them away', async () => {
    const [lead] = zoho.store.all('Leads');
    const about = { What_Id: { id: lead?.id }, $se_module: 'Leads' };
    const owner = reference(seller);
    const task = zoho.store.insert('Tasks', { Subject: 'Ligar de volta', Owner: owner, ...about });
    const note = zoho.store.insert('Notes', {
      Note_Content: 'Prefere à tarde',
      Parent_Id: { id: lead?.id, module: { api_name: 'Leads' } },
      Owner: owner,
    });
    const tell = async (module: string, id: string, operation: string) => {
      const body = told(id, operation, module);
      expect((await post(body, signatureOf(body))).status).toBe(200);
    };
    const here = () =>
      companyTx({ company_id: company.id }, async (tx) => ({
        tasks: await tx.task.count({ where: { company_id: company.id } }),
        notes: await tx.leadNote.count({ where: { company_id: company.id } }),
      }));
    for (const operation of ['create', 'edit']) {
      await tell('Tasks', task.id, operation);
      await tell('Notes', note.id, operation);
      expect(await applyEvents()).toBe(2);
      expect(await here()).toEqual({ tasks: 1, notes: 1 });
    }
    zoho.store.remove('Tasks', task.id);
    zoho.store.remove('Notes', note.id);
    await tell('Tasks', task.id, 'delete');
    await tell('Notes', note.id, 'delete');
    await applyEvents();
    expect(await here()).toEqual({ tasks: 0, notes: 0 });
  });

  it('about what is not exchanged is kept, and changes nothing', async () => {
    const before = await leads(company);
    const body = told('5725767000000999001', 'edit', 'Vendors');
    expect(await post(body, signatureOf(body))).toMatchObject({ body: { received: 1 } });
    expect(await applyEvents()).toBe(1);
    const [event] = await companyTx({ company_id: company.id }, (tx) =>
      tx.integrationEvent.findMany({ where: { company_id: company.id, type: 'Vendors.edit' } }),
    );
    expect(event).toMatchObject({ status: 'APPLIED', error_code: null });
    expect(await leads(company)).toEqual(before);
  });

  it('that is forged, changed on its way or stale is refused and leaves nothing', async () => {
    const [lead] = zoho.store.all('Leads');
    const body = told(lead?.id ?? '', 'edit');
    const old = JSON.stringify({ ...JSON.parse(body), server_time: Date.now() - 3 * 86_400_000 });
    expect((await post(body, signatureOf(body, 'another secret'))).status).toBe(401);
    expect((await post(body.replace('Leads', 'Deals'), signatureOf(body))).status).toBe(401);
    expect((await post(old, signatureOf(old))).status).toBe(401);
    expect((await post('{}', signatureOf('{}'))).status).toBe(400);
    expect(await applyEvents()).toBe(0);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { CrmRecord } from '@/lib/integrations/contracts/capabilities';
import { zohoActivities } from '@/lib/integrations/zoho/activities';
import { subscribe, unsubscribe } from '@/lib/integrations/zoho/channels';
import { checkZoho } from '@/lib/integrations/zoho/checks';
import { zohoNotes } from '@/lib/integrations/zoho/notes';
import { zohoOAuth } from '@/lib/integrations/zoho/oauth';
import { zohoRecords } from '@/lib/integrations/zoho/records';
import { manyLeads } from '@/tests/support/providers/zoho/many';
import { addUser } from '@/tests/support/providers/zoho/seed-data';
import { startZoho, type Zoho } from '@/tests/support/providers/zoho/zoho';
import { directSession } from './session';

let zoho: Zoho;
let clock = Date.now();

beforeAll(async () => {
  zoho = await startZoho({
    sellers: ['ana@horizonte.example', 'bruno@horizonte.example'],
    now: () => clock,
    deliver: async () => undefined,
  });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
});
afterAll(() => zoho.stop());
beforeEach(() => {
  zoho.faults.clear();
  clock = Date.now();
});

const records = () => zohoRecords(directSession(zoho));

async function everyLead(since?: Date): Promise<CrmRecord[]> {
  const crm = records();
  const found: CrmRecord[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: CrmRecord[]; next: string | null } = await crm.list('leads', {
      cursor,
      ...(since === undefined ? {} : { since }),
    });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return found;
}

describe('records', () => {
  it('are listed past 2,000, each once, and again after the page tokens have ended', async () => {
    manyLeads(zoho.store, 2_600);
    const all = await everyLead();
    expect(all).toHaveLength(2_606);
    expect(new Set(all.map(({ id }) => id)).size).toBe(2_606);
    const crm = records();
    const first = await crm.list('leads', {});
    zoho.paging.expireTokens();
    const again = await crm.list('leads', { cursor: first.next });
    const known = new Set(first.items.map(({ id }) => id));
    expect(again.items.filter(({ id }) => !known.has(id)).length).toBeGreaterThanOrEqual(198);
  });

  it('since a moment are those alone, also of that second, and none is no error', async () => {
    clock += 10_000;
    const moment = new Date(clock);
    const lead = zoho.store.insert('Leads', { Last_Name: 'Prado', Company: 'Prado & Filhos' });
    expect((await everyLead(moment)).map(({ id }) => id)).toEqual([lead.id]);
    expect(await everyLead(new Date(clock + 60_000))).toEqual([]);
  });

  it('are written one by one although they are sent together', async () => {
    const owner = zoho.store.users[1];
    const results = await records().write('leads', [
      { fields: { Last_Name: 'Lima', Company: 'Lima SA', Owner: { id: owner?.id } }, our_id: 'one' },
      { fields: { Company: 'Sem nome' } },
      { fields: { Last_Name: 'Reis', Company: 'Reis', Lead_Status: 'Inventado' } },
    ]);
    expect(results.map(({ status, code }) => [status, code])).toEqual([
      ['created', null],
      ['failed', 'MANDATORY_NOT_FOUND Last_Name'],
      ['failed', 'INVALID_DATA Lead_Status'],
    ]);
    const made = await records().get('leads', results[0]?.id ?? '');
    expect(made).toMatchObject({ owner_id: owner?.id, fields: { Last_Name: 'Lima', Performancy_Id: 'one' } });
  });

  it('that were made by a call whose answer was lost are not made again', async () => {
    const before = zoho.store.count('Leads');
    zoho.faults.add({ kind: 'lost', match: 'POST .*/Leads/upsert' });
    const write = () =>
      records().write('leads', [{ fields: { Last_Name: 'Costa', Company: 'Costa' }, our_id: 'costa' }]);
    await expect(write()).rejects.toMatchObject({ kind: 'network' });
    expect((await write())[0]).toMatchObject({ status: 'updated' });
    expect(zoho.store.count('Leads')).toBe(before + 1);
    const found = await records().findMade('leads', { Last_Name: 'Costa' }, new Date(clock - 5_000));
    expect(found).toBe(zoho.store.all('Leads').find((row) => row.Last_Name === 'Costa')?.id);
  });

  it('changed meanwhile are not overwritten', async () => {
    const lead = zoho.store.insert('Leads', { Last_Name: 'Melo', Company: 'Melo' });
    const seen = new Date(clock);
    clock += 5_000;
    zoho.store.update('Leads', lead.id, { Company: 'Melo e Cia' });
    const [result] = await records().write('leads', [
      { id: lead.id, fields: { Company: 'Outra' }, unmodified_since: seen },
    ]);
    expect(result).toMatchObject({ status: 'failed', code: 'ALREADY_MODIFIED' });
    expect(zoho.store.get('Leads', lead.id)?.Company).toBe('Melo e Cia');
  });

  it('that are gone are null, and are listed as deleted', async () => {
    const lead = zoho.store.insert('Leads', { Last_Name: 'Some', Company: 'Some' });
    zoho.store.remove('Leads', lead.id);
    expect(await records().get('leads', lead.id)).toBeNull();
    const page = await records().listDeleted('leads', { since: new Date(clock - 60_000) });
    expect(page.items.map(({ id }) => id)).toContain(lead.id);
    expect((await records().listDeleted('leads', { since: new Date(clock + 60_000) })).items).toEqual([]);
  });

  it('have fields with types and choices, and owners with e-mails', async () => {
    const fields = await records().fields('leads');
    expect(fields.find(({ name }) => name === 'Segmento')).toMatchObject({
      type: 'picklist',
      custom: true,
      options: ['Indústria', 'Varejo', 'Serviços'],
    });
    for (let n = 0; n < 205; n += 1) addUser(zoho.store, `vendas${n}@horizonte.example`);
    const emails = (await records().users()).map(({ email }) => email);
    expect(emails).toEqual(expect.arrayContaining(['ana@horizonte.example', 'vendas204@horizonte.example']));
  });
});

describe('activities and notes', () => {
  it('are read with what they are about', async () => {
    const activities = zohoActivities(directSession(zoho));
    const kinds: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof activities.list>> = await activities.list({ cursor });
      for (const item of page.items) {
        kinds.push(item.kind);
        expect(item.about).not.toBeNull();
        if (item.kind === 'call') expect(item.duration_seconds).toBe(750);
      }
      cursor = page.next;
    } while (cursor !== null);
    expect(new Set(kinds)).toEqual(new Set(['call', 'task']));
    const long = 'palavra '.repeat(200);
    const lead = zoho.store.insert('Leads', { Last_Name: 'Nota', Company: 'Nota' });
    zoho.store.insert('Notes', {
      Note_Content: long,
      Parent_Id: { id: lead.id, module: { api_name: 'Leads' } },
    });
    const { items } = await zohoNotes(directSession(zoho)).list({});
    expect(items.find(({ about }) => about.id === lead.id)?.content).toBe(long);
  });

  it('are made once, also when the answer was lost', async () => {
    const lead = zoho.store.insert('Leads', { Last_Name: 'Uma', Company: 'Uma' });
    const about = { module: 'leads' as const, id: lead.id };
    const marker = '[performancy:abc]';
    const notes = zohoNotes(directSession(zoho));
    zoho.faults.add({ kind: 'lost', match: 'POST .*/Notes$' });
    const note = { title: 'Resumo', content: 'Próximo passo: proposta.', about };
    await expect(notes.create(note, { marker, maybe_made: false })).rejects.toBeInstanceOf(VendorError);
    const { id } = await notes.create(note, { marker, maybe_made: true });
    const made = zoho.store.all('Notes').filter((row) => `${row.Note_Content}`.includes(marker));
    expect(made.map((row) => row.id)).toEqual([id]);
  });
});

describe('sign-in', () => {
  const answer = (status: number, body: unknown) => ({ status, body, headers: new Headers() });

  it('is refused for good although the status is 200, and later when there were too many tokens', () => {
    const read = (status: number, body: unknown) => () => zohoOAuth.readTokens(answer(status, body));
    expect(read(200, { error: 'invalid_code' })).toThrow(expect.objectContaining({ kind: 'auth' }));
    expect(read(400, { error: 'Access Denied' })).toThrow(expect.objectContaining({ kind: 'rate_limited' }));
  });

  it('keeps the old refresh token, as the vendor sends none', () => {
    const tokens = zohoOAuth.readTokens(
      answer(200, { access_token: 'a', expires_in: 3600, api_domain: zoho.url }),
    );
    expect(tokens).toMatchObject({ refresh_token: null, place: { api_domain: zoho.url } });
  });

  it('never sends the secret to a server that is not the vendor’s', () => {
    const place = { data_centre: 'us', api_domain: null, accounts_server: null, account_key: null };
    const params = new URLSearchParams({ 'accounts-server': 'https://accounts.zoho.com.evil.example' });
    expect(() => zohoOAuth.placeOfCallback?.(params, place)).toThrow(
      expect.objectContaining({ kind: 'protocol' }),
    );
    expect(() =>
      zohoOAuth.readTokens(
        answer(200, { access_token: 'a', expires_in: 1, api_domain: 'https://evil.example' }),
      ),
    ).toThrow(expect.objectContaining({ kind: 'protocol' }));
  });

  it('lacking a permission is said part by part, with the vendor’s reason', async () => {
    const checks = await checkZoho(directSession(zoho, ['ZohoCRM.modules.leads.READ', 'ZohoCRM.org.READ']));
    const of = (key: string) => checks.find((check) => check.key === key);
    expect(of('leads')).toMatchObject({ status: 'ok' });
    for (const key of ['deals', 'tasks', 'events', 'search', 'notifications'])
      expect(of(key)).toMatchObject({ status: 'failed', reason: 'OAUTH_SCOPE_MISMATCH 401' });
    expect((await checkZoho(directSession(zoho))).every(({ status }) => status === 'ok')).toBe(true);
  });
});

describe('notifications', () => {
  it('end when the vendor says so, not when we asked', async () => {
    const session = directSession(zoho);
    const wanted = {
      channel_id: '1000000068001',
      token: 'tok',
      notify_url: 'https://app.example/api/webhooks/zoho',
    };
    const ends = await subscribe(session, wanted, new Date(clock));
    expect(ends.getTime() - clock).toBeGreaterThan(5 * 86_400_000);
    // A clock that is two days ahead asks for more than a week.
    const short = await subscribe(session, wanted, new Date(clock + 2 * 86_400_000));
    expect(short.getTime() - clock).toBeLessThan(3_700_000);
    await unsubscribe(session, wanted.channel_id);
    await unsubscribe(session, wanted.channel_id);
    expect(zoho.channels.live()).toHaveLength(0);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { GET, POST } from '@/app/api/events/route';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { createKey } from '@/lib/domain/api-keys/create-key';
import { revokeKey } from '@/lib/domain/api-keys/revoke-key';
import { rotateKey } from '@/lib/domain/api-keys/rotate-key';
import type { Ctx } from '@/lib/domain/ctx';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { ctxOf, newCompany, type TestCompany } from '../auth/company';
import { deliver, openCustomWebhook } from './webhook-sender';

let company: TestCompany;
let ctx: Ctx;
beforeEach(async () => {
  company = await newCompany();
  ctx = ctxOf(company.director);
});

describe('an API key', () => {
  const callWith = async (secret: string, method: 'GET' | 'POST', body?: unknown) => {
    const request = new Request('http://localhost:3000/api/events', {
      method,
      headers: { 'x-api-key': secret, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await (method === 'GET' ? GET : POST)(request, { params: Promise.resolve({}) });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const make = (scopes: ('events.read' | 'events.write')[]) =>
    createKey({ ctx, input: { name: 'ERP', scopes, expires_in_days: null } });
  const event = {
    type: 'lead.created',
    idempotency_key: 'once',
    occurred_at: '2026-11-02T13:00:00-03:00',
    data: { id: '1', name: 'From the ERP' },
  };

  it('hands in events of its company, once per idempotency key, within its scopes', async () => {
    const { key: secret } = await make(['events.write']);
    const first = await callWith(secret, 'POST', event);
    expect(first.status).toBe(202);
    expect(JSON.parse(first.text)).toMatchObject({ duplicate: false });
    expect(JSON.parse((await callWith(secret, 'POST', event)).text)).toMatchObject({ duplicate: true });
    expect((await callWith(secret, 'GET')).status).toBe(403);
    await drainQueues(REGISTRY, systemClock);
    const leads = await companyTx(ctx, (tx) => tx.lead.findMany({ where: { company_id: company.id } }));
    expect(leads.map(({ name }) => name)).toEqual(['From the ERP']);
  });

  it('has sixty requests a minute and says what is left', async () => {
    const { key: secret } = await make(['events.read']);
    const answers = [];
    for (let i = 0; i < 61; i += 1) answers.push(await callWith(secret, 'GET'));
    expect(answers[0]?.headers.get('ratelimit-limit')).toBe('60');
    expect(answers[0]?.headers.get('ratelimit-remaining')).toBe('59');
    expect(answers.map(({ status }) => status)).toEqual([...Array(60).fill(200), 429]);
    expect(answers[60]?.headers.get('retry-after')).toMatch(/^\d+$/);
  });

  it('is stored as a hash, notes its use, works on for a day after rotation, and ends when revoked', async () => {
    const made = await make(['events.read']);
    expect((await callWith(made.key, 'GET')).status).toBe(200);
    const rows = await companyTx(ctx, (tx) => tx.apiKey.findMany({ where: { company_id: company.id } }));
    expect(rows[0]?.last_used_at).not.toBeNull();
    expect(JSON.stringify(rows)).not.toContain(made.key);
    const next = await rotateKey({ ctx, input: { id: made.id } });
    for (const secret of [made.key, next.key]) expect((await callWith(secret, 'GET')).status).toBe(200);
    await revokeKey({ ctx, input: { id: made.id } });
    expect((await callWith(made.key, 'GET')).status).toBe(401);
    expect((await callWith(next.key, 'GET')).status).toBe(200);
    expect((await callWith('pfy_guess', 'GET')).status).toBe(401);
  });

  it('sees nothing of another company', async () => {
    const other = await newCompany();
    await deliver(await openCustomWebhook(ctxOf(other.director)), {
      id: 'theirs',
      data: { id: '9', name: 'T' },
    });
    const { key: secret } = await make(['events.read']);
    expect((await callWith(secret, 'GET')).text).not.toContain('theirs');
  });
});

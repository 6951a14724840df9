import { beforeEach, describe, expect, it } from 'vitest';
import { GET, POST } from '@/app/api/events/route';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { createKey } from '@/lib/domain/api-keys/create-key';
import { revokeKey } from '@/lib/domain/api-keys/revoke-key';
import { rotateKey } from '@/lib/domain/api-keys/rotate-key';
import type { Ctx } from '@/lib/domain/ctx';
import { actOnDlq } from '@/lib/domain/events/act-on-dlq';
import { type EventHandlers, UnusableEvent } from '@/lib/domain/events/event-handler';
import { eventStats } from '@/lib/domain/events/event-stats';
import { processEvent } from '@/lib/domain/events/process-event';
import { replayEvents } from '@/lib/domain/events/replay-events';
import { VendorError } from '@/lib/http-client/vendor-error';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { ctxOf, newCompany, type TestCompany } from '../auth/company';
import { deliver, openCustomWebhook, SECRET } from './webhook-sender';

let company: TestCompany;
let ctx: Ctx;
let key: string;
beforeEach(async () => {
  company = await newCompany();
  ctx = ctxOf(company.director);
  key = await openCustomWebhook(ctx);
});

const events = () =>
  companyTx(ctx, (tx) =>
    tx.integrationEvent.findMany({ where: { company_id: company.id }, orderBy: { received_at: 'asc' } }),
  );
const leads = () => companyTx(ctx, (tx) => tx.lead.findMany({ where: { company_id: company.id } }));
const work = () => drainQueues(REGISTRY, systemClock);
const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 12, minute));

describe('a delivery', () => {
  it('is stored sealed before it is answered, and applied by the worker', async () => {
    const answer = await deliver(key, { id: 'm1', data: { id: '7', name: 'Ana Prado', email: 'ANA@x.com' } });
    expect(answer).toEqual({ status: 200, data: { received: 1, duplicates: 0 } });
    const [stored] = await events();
    expect(stored).toMatchObject({ status: 'PENDING', external_id: 'm1', aggregate_key: 'lead:7' });
    expect(stored?.payload).not.toContain('Ana');
    await work();
    expect(await leads()).toMatchObject([{ name: 'Ana Prado', email: 'ana@x.com' }]);
    expect((await events())[0]).toMatchObject({ status: 'APPLIED', attempts: 1 });
  });

  it('counts once, however often it comes', async () => {
    const event = { id: 'm1', data: { id: '7', name: 'Ana' } };
    const answers = await Promise.all(Array.from({ length: 5 }, () => deliver(key, event)));
    expect(answers.map(({ data }) => data.received).sort()).toEqual([0, 0, 0, 0, 1]);
    await work();
    expect(await leads()).toHaveLength(1);
  });

  it('that is forged, replayed later, from the future, changed, or unsigned is refused and leaves nothing', async () => {
    const event = { id: 'm1', data: { id: '7', name: 'Ana' } };
    const wrong = [
      await deliver(key, event, (headers, body) => {
        headers.set('webhook-signature', 'v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=');
        return body;
      }),
      await deliver(key, event, (_headers, body) => body.replace('Ana', 'Eva')),
      await deliver(key, event, (headers, body) => {
        headers.delete('webhook-signature');
        return body;
      }),
      await deliver(key, event, undefined, new Date(Date.now() - 301_000)),
      await deliver(key, event, undefined, new Date(Date.now() + 301_000)),
      await deliver(key, event, (headers, body) => {
        headers.set('webhook-id', 'another');
        return body;
      }),
    ];
    expect(wrong.map(({ status }) => status)).toEqual(Array(6).fill(401));
    expect(JSON.stringify(wrong)).not.toContain(SECRET);
    expect((await deliver('no-such-key', event)).status).toBe(404);
    expect(await events()).toEqual([]);
  });

  it('that is too large or cannot be read is refused', async () => {
    const large = await deliver(key, { id: 'm1', data: { id: '7', text: 'x'.repeat(300_000) } });
    expect(large.status).toBe(413);
    expect((await deliver(key, { id: 'm2', type: 'other', data: { id: '7' } })).status).toBe(400);
    expect((await deliver(key, { id: 'm3', data: {} })).status).toBe(400);
    expect(await events()).toEqual([]);
  });

  it('goes to its own company: the same external id is another event there', async () => {
    const other = await newCompany();
    const other_key = await openCustomWebhook(ctxOf(other.director));
    await deliver(key, { id: 'm1', data: { id: '7', name: 'Here' } });
    await deliver(other_key, { id: 'm1', data: { id: '7', name: 'There' } });
    await work();
    expect((await leads()).map(({ name }) => name)).toEqual(['Here']);
  });
});

describe('events of one record', () => {
  it('leave it as the newest says, in whatever order they come', async () => {
    for (const minute of [3, 1, 5, 2, 4])
      await deliver(key, { id: `m${minute}`, timestamp: at(minute), data: { id: '7', name: `v${minute}` } });
    await work();
    expect((await leads()).map(({ name }) => name)).toEqual(['v5']);
    const states = Object.fromEntries(
      (await events()).map(({ external_id, status }) => [external_id, status]),
    );
    expect(states.m5).toBe('APPLIED');
    expect(new Set(Object.values(states))).toEqual(new Set(['APPLIED', 'LATE']));
  });

  it('played again change nothing', async () => {
    for (const minute of [1, 2])
      await deliver(key, { id: `m${minute}`, timestamp: at(minute), data: { id: '7', name: `v${minute}` } });
    await work();
    const period = { from: '2026-01-01T00:00:00Z', to: new Date(Date.now() + 60_000).toISOString() };
    expect(await replayEvents({ ctx, input: period })).toEqual({ changed: 2 });
    await work();
    expect((await leads()).map(({ name }) => name)).toEqual(['v2']);
  });
});

describe('an event that fails', () => {
  const failing = (error: unknown): EventHandlers => ({
    custom: {
      when_late: 'skip',
      prepare: async () => {
        throw error;
      },
    },
  });
  const fail = async (error: unknown) => {
    await deliver(key, { id: 'm1', data: { id: '7', name: 'Ana' } });
    const [event] = await events();
    await processEvent(ctx, failing(error), event?.id ?? '');
    return { id: event?.id ?? '', after: (await events())[0] };
  };

  it('in passing is tried again later, with its reason', async () => {
    const { after } = await fail(new VendorError('unavailable', 'The vendor answered 503.', { status: 503 }));
    expect(after).toMatchObject({ status: 'PENDING', attempts: 1, error_code: 'unavailable' });
    expect(after?.next_attempt_at?.getTime()).toBeGreaterThan(Date.now());
  });

  it('for good becomes a dead letter that can be tried again, archived and deleted', async () => {
    const { id, after } = await fail(new UnusableEvent('no_name', 'A new lead needs a name.'));
    expect(after).toMatchObject({ status: 'DEAD', error_code: 'no_name' });
    expect((await eventStats({ ctx })).by_status.DEAD).toBe(1);
    await actOnDlq({ ctx, input: { action: 'archive', ids: [id] } });
    expect((await events())[0]?.status).toBe('ARCHIVED');
    await actOnDlq({ ctx, input: { action: 'retry', ids: [id] } });
    await work();
    expect((await events())[0]).toMatchObject({ status: 'APPLIED', error_code: null });
    await expect(actOnDlq({ ctx, input: { action: 'delete', ids: [id] } })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('and is deleted keeps its key: delivered again it is not new', async () => {
    const { id } = await fail(new UnusableEvent('no_name', 'x'));
    await actOnDlq({ ctx, input: { action: 'delete', ids: [id] } });
    expect((await events())[0]).toMatchObject({ status: 'DELETED', payload: null });
    expect((await deliver(key, { id: 'm1', data: { id: '7', name: 'Ana' } })).data).toMatchObject({
      duplicates: 1,
    });
  });

  it('in the middle leaves no half of its effect', async () => {
    await deliver(key, { id: 'm1', data: { id: '7', name: 'Ana' } });
    const [event] = await events();
    const handlers: EventHandlers = {
      custom: {
        when_late: 'skip',
        prepare:
          async () =>
          async ({ tx, company_id }) => {
            await tx.lead.create({ data: { company_id, id: 'half', name: 'half' } });
            throw new Error('after the write');
          },
      },
    };
    await processEvent(ctx, handlers, event?.id ?? '');
    expect(await leads()).toEqual([]);
    expect((await events())[0]).toMatchObject({ status: 'PENDING', error_code: 'unexpected' });
    expect(
      JSON.stringify(await events(), (_name, value) => (typeof value === 'bigint' ? 0 : value)),
    ).not.toContain('after the write');
  });
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
    await work();
    expect((await leads()).map(({ name }) => name)).toEqual(['From the ERP']);
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

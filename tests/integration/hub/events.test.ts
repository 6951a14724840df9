import { beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { actOnDlq } from '@/lib/domain/events/act-on-dlq';
import { type EventHandlers, UnusableEvent } from '@/lib/domain/events/event-handler';
import { eventStats } from '@/lib/domain/events/event-stats';
import { getEvent } from '@/lib/domain/events/get-event';
import { listDlq } from '@/lib/domain/events/list-dlq';
import { processEvent } from '@/lib/domain/events/process-event';
import { previewReplay, replayEvents } from '@/lib/domain/events/replay-events';
import { retryEvent } from '@/lib/domain/events/retry-event';
import { storeEvents } from '@/lib/domain/events/store-events';
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
const LISTED = { status: 'DEAD' as const, page: 1, page_size: 20 };
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

  it('in a burst is stored with the others; one that the database refuses fails alone', async () => {
    const store = (external_id: string) =>
      storeEvents(
        { company_id: company.id, provider: 'custom', integration_id: null, received_at: new Date() },
        [
          {
            external_id,
            type: 'lead.updated',
            aggregate_key: 'lead:7',
            aggregate_version: 1,
            priority: external_id === 'b3' ? 'low' : 'high',
            payload: { type: 'lead.updated', data: { id: '7' } },
          },
        ],
      );
    const names = ['b1', 'b2', 'b3', 'no\u0000name', 'b2', 'b4'];
    const outcomes = await Promise.allSettled(names.map(store));
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
    const told = outcomes.map((each) => (each.status === 'fulfilled' ? each.value.size : null));
    expect(told).toEqual([1, 1, 1, null, 0, 1]);
    expect((await events()).map(({ external_id, queue }) => `${external_id} ${queue}`).sort()).toEqual([
      'b1 high',
      'b2 high',
      'b3 low',
      'b4 high',
    ]);
    await work();
    expect((await events()).every(({ status }) => status !== 'PENDING')).toBe(true);
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

  it('that is too large is refused; a verified one that cannot be read is kept as a dead letter, once', async () => {
    const large = await deliver(key, { id: 'm1', data: { id: '7', text: 'x'.repeat(300_000) } });
    expect(large.status).toBe(413);
    expect((await deliver(key, { id: 'm2', type: 'other', data: { id: '7' } })).status).toBe(400);
    expect((await deliver(key, { id: 'm3', type: 'lead.created', data: {} })).status).toBe(400);
    const dead = { ...LISTED, error_code: 'unreadable' };
    const { data, total } = await listDlq({ ctx, input: dead });
    expect(total).toBe(2);
    expect(data[0]).toMatchObject({ provider: 'custom', status: 'DEAD', type: 'unreadable' });
    expect(data[0]?.error_reason).toContain('data.id');
    const id = data[0]?.id ?? '';
    const { payload } = await getEvent({ ctx, input: { id } });
    expect(JSON.stringify(payload)).toContain('lead.created');
    // Trying it again changes nothing, and it can be put away like any other.
    await retryEvent({ ctx, input: { id } });
    await work();
    expect((await listDlq({ ctx, input: dead })).total).toBe(2);
    expect(await leads()).toEqual([]);
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
  });

  it('are late when a newer one was applied before', async () => {
    for (const minute of [3, 1, 5, 2, 4]) {
      await deliver(key, { id: `m${minute}`, timestamp: at(minute), data: { id: '7', name: `v${minute}` } });
      await work();
    }
    expect((await events()).map(({ external_id, status }) => `${external_id} ${status}`)).toEqual([
      'm3 APPLIED',
      'm1 LATE',
      'm5 APPLIED',
      'm2 LATE',
      'm4 LATE',
    ]);
  });

  it('played again change nothing', async () => {
    for (const minute of [1, 2])
      await deliver(key, { id: `m${minute}`, timestamp: at(minute), data: { id: '7', name: `v${minute}` } });
    await work();
    const period = { from: '2026-01-01T00:00:00Z', to: new Date(Date.now() + 60_000).toISOString() };
    expect(await previewReplay({ ctx, input: period })).toMatchObject({ events: 2, waiting: 0 });
    expect(await replayEvents({ ctx, input: period })).toEqual({ changed: 2 });
    expect(await previewReplay({ ctx, input: period })).toMatchObject({ events: 0, waiting: 2 });
    expect(await previewReplay({ ctx, input: { ...period, provider: 'zoho' } })).toMatchObject({
      waiting: 0,
    });
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

  it('for lack of calls that the vendor allows has lost no attempt', async () => {
    const { after } = await fail(new VendorError('rate_limited', 'Used up for now.', { retry_after: 600 }));
    expect(after).toMatchObject({ status: 'PENDING', attempts: 0, error_code: 'rate_limited' });
    expect(after?.next_attempt_at?.getTime()).toBeGreaterThan(Date.now() + 400_000);
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

  it('is acted on with all others of its filter that had failed by then', async () => {
    for (const n of [1, 2, 3]) {
      await deliver(key, { id: `m${n}`, data: { id: `${n}`, name: 'Ana' } });
      const [event] = (await events()).filter(({ status }) => status === 'PENDING');
      const code = n === 3 ? 'malformed' : 'no_name';
      await processEvent(ctx, failing(new UnusableEvent(code, 'x')), event?.id ?? '');
    }
    const until = new Date().toISOString();
    const filter = { status: 'DEAD' as const, error_code: 'no_name', until };
    const early = { ...filter, until: '2026-01-01T00:00:00.000Z' };
    const input = { action: 'archive' as const };
    expect(await actOnDlq({ ctx, input: { ...input, filter: early } })).toEqual({ changed: 0, left: 0 });
    expect(await actOnDlq({ ctx, input: { ...input, filter } })).toEqual({ changed: 2, left: 0 });
    const states = (await events()).map(({ external_id, status }) => `${external_id} ${status}`);
    expect(states).toEqual(['m1 ARCHIVED', 'm2 ARCHIVED', 'm3 DEAD']);
    expect((await listDlq({ ctx, input: { ...LISTED, error_code: 'malformed' } })).total).toBe(1);
    expect((await listDlq({ ctx, input: { ...LISTED, error_code: 'no_name' } })).total).toBe(0);
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

import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { InboundRefusal } from '../contracts/inbound';
import { CHANNEL_TOKEN, zohoInbound } from './inbound';

const clock = Date.parse('2026-11-22T12:00:00Z');

describe('notifications', () => {
  const body = (more: object = {}) =>
    new TextEncoder().encode(
      JSON.stringify({
        server_time: clock,
        module: 'Leads',
        ids: ['5725767000000411001', '5725767000000411002'],
        operation: 'update',
        channel_id: '1',
        token: 'right',
        ...more,
      }),
    );
  const secrets = { webhook_secret: 'shh', extra: { [CHANNEL_TOKEN]: 'right' } };
  const read = (bytes: Uint8Array, headers: Record<string, string> = {}) =>
    zohoInbound.read(
      {
        headers: new Headers(headers),
        query: new URLSearchParams(),
        body: bytes,
        received_at: new Date(clock),
      },
      secrets,
    );

  it('say which records to read again', () => {
    expect(read(body())).toMatchObject([
      { aggregate_key: 'leads:5725767000000411001', type: 'Leads.edit', payload: { operation: 'upsert' } },
      { aggregate_key: 'leads:5725767000000411002' },
    ]);
    expect(read(body({ operation: 'delete' }))[0]?.payload).toMatchObject({ operation: 'delete' });
    expect(read(body({ module: 'Tasks' }))[0]).toMatchObject({
      aggregate_key: 'activities:5725767000000411001',
      payload: { module: 'activities', kind: 'task' },
    });
    // Of what is not exchanged the delivery is kept.
    expect(read(body({ module: 'Vendors' }))).toMatchObject([
      { aggregate_key: null, payload: { module: 'other', delivery: { module: 'Vendors' } } },
    ]);
  });

  it('are kept whole, once, without the token', () => {
    const [first, second] = read(body({ affected_values: [{ record_id: '1', values: { Phone: null } }] }));
    expect(first?.payload).toMatchObject({
      delivery: { server_time: clock, channel_id: '1', affected_values: [{ values: { Phone: null } }] },
    });
    expect(JSON.stringify(first)).not.toContain('right');
    expect(second?.payload).not.toHaveProperty('delivery');
  });

  it('are not believed when forged, stale or malformed', () => {
    const reason = (work: () => unknown) => {
      try {
        work();
      } catch (error) {
        if (error instanceof InboundRefusal) return error.reason;
      }
      return 'believed';
    };
    expect(reason(() => read(body({ token: 'wrong' })))).toBe('forged');
    expect(reason(() => read(body({ token: undefined })))).toBe('forged');
    expect(reason(() => read(body({ server_time: clock - 2 * 86_400_000 })))).toBe('stale');
    expect(reason(() => read(body({ ids: ['x; drop'], token: 'wrong' })))).toBe('forged');
    expect(reason(() => read(body({ ids: ['x; drop'] })))).toBe('unreadable');
    expect(reason(() => read(new TextEncoder().encode('{')))).toBe('malformed');
    expect(reason(() => read(body(), { 'x-zoho-webhook-signature': '00' }))).toBe('forged');
  });

  it('signed by a workflow count without a token', () => {
    const bytes = body({ token: undefined, operation: 'create' });
    const signature = createHmac('sha256', 'shh').update(bytes).digest('hex');
    expect(read(bytes, { 'x-zoho-webhook-signature': signature })).toHaveLength(2);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { type Clock, fixedClock, systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { checkAlerts } from '@/lib/domain/alerts/check-alerts';
import { updateAlert } from '@/lib/domain/alerts/update-alert';
import type { Ctx } from '@/lib/domain/ctx';
import { actOnDlq } from '@/lib/domain/events/act-on-dlq';
import { UnusableEvent } from '@/lib/domain/events/event-handler';
import { processEvent } from '@/lib/domain/events/process-event';
import { tellFailures } from '@/lib/domain/events/tell-failures';
import { newId } from '@/lib/ids';
import { ctxOf, newCompany } from '../auth/company';
import { deliver, openCustomWebhook } from './webhook-sender';

let ctx: Ctx;
let key: string;
beforeEach(async () => {
  ctx = ctxOf((await newCompany()).director);
  key = await openCustomWebhook(ctx);
});

const system = (company_id: string, clock: Clock = systemClock): Ctx => ({
  company_id,
  actor: { kind: 'system', job: 'test', company_id },
  request_id: 'test',
  clock,
});
const tell = () => tellFailures({ clock: systemClock, ctxOf: (company_id) => system(company_id) });
const alerts = () =>
  companyTx(ctx, (tx) =>
    tx.alert.findMany({
      where: { company_id: ctx.company_id, type: 'EVENTS_FAILED' },
      orderBy: { created_at: 'asc' },
    }),
  );
const events = () =>
  companyTx(ctx, (tx) => tx.integrationEvent.findMany({ where: { company_id: ctx.company_id } }));

/** An event that nothing can apply. */
async function die(id: string): Promise<void> {
  await deliver(key, { id, data: { id, name: 'Ana' } });
  const [event] = (await events()).filter(({ external_id }) => external_id === id);
  const prepare = () => Promise.reject(new UnusableEvent('no_name', 'A new lead needs a name.'));
  await processEvent(system(ctx.company_id), { custom: { when_late: 'skip', prepare } }, event?.id ?? '');
}

describe('dead letters', () => {
  it('are told to the directors once, and settled when none is left', async () => {
    await tell();
    expect(await alerts()).toEqual([]);
    await die('m1');
    await tell();
    await tell();
    expect(await alerts()).toMatchObject([
      {
        priority: 'MEDIUM',
        occurrences: 1,
        user_id: null,
        entity_type: 'dead_letters',
        data: { reason: 'dead', source: 'Webhook', count: 1 },
      },
    ]);
    await die('m2');
    await tell();
    expect(await alerts()).toMatchObject([{ occurrences: 2, data: { count: 2 } }]);
    const ids = (await events()).map(({ id }) => id);
    await actOnDlq({ ctx, input: { action: 'archive', ids: ids.slice(1) } });
    expect(await alerts()).toMatchObject([{ status: 'UNREAD' }]);
    await actOnDlq({ ctx, input: { action: 'archive', ids: ids.slice(0, 1) } });
    expect(await alerts()).toMatchObject([{ status: 'ACKNOWLEDGED', acknowledged_by_id: null }]);
  });

  it('that somebody has seen are not told again; a further one is', async () => {
    await die('m1');
    await tell();
    const [alert] = await alerts();
    await updateAlert({ ctx, input: { id: alert?.id ?? '', status: 'ACKNOWLEDGED' } });
    await tell();
    expect(await alerts()).toHaveLength(1);
    await die('m2');
    await tell();
    expect(await alerts()).toMatchObject([{ status: 'ACKNOWLEDGED' }, { status: 'UNREAD' }]);
  });
});

describe('events that wait for another attempt', () => {
  const queue = (count: number) =>
    companyTx(ctx, (tx) =>
      tx.integrationEvent.createMany({
        data: Array.from({ length: count }, (_, at) => ({
          id: newId(),
          company_id: ctx.company_id,
          provider: 'zoho',
          external_id: `z${at}`,
          type: 'Leads.edit',
          queue: 'high',
          attempts: 1,
          error_code: 'unavailable',
          next_attempt_at: new Date(),
        })),
      }),
    );

  it('are told of when they are more than a hundred, until they are less', async () => {
    await queue(101);
    await tell();
    await tell();
    expect(await alerts()).toMatchObject([
      { occurrences: 1, entity_type: 'events', data: { reason: 'retrying', source: 'Zoho CRM', count: 101 } },
    ]);
    const check = () =>
      checkAlerts({ ctx: system(ctx.company_id, fixedClock(new Date())), input: { daily: false } });
    await check();
    expect(await alerts()).toMatchObject([{ status: 'UNREAD' }]);
    await companyTx(ctx, (tx) =>
      tx.integrationEvent.updateMany({
        where: { company_id: ctx.company_id, external_id: 'z0' },
        data: { status: 'APPLIED', processed_at: new Date() },
      }),
    );
    await check();
    expect(await alerts()).toMatchObject([{ status: 'ACKNOWLEDGED' }]);
  });
});

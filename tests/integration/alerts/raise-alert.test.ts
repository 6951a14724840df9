import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { type RaiseAlert, raiseAlert } from '@/lib/domain/alerts/raise-alert';
import type { Ctx } from '@/lib/domain/ctx';
import { buildWorld, type World } from '../isolation/world';

let world: World;
beforeAll(async () => {
  world = await buildWorld('HOME');
});

const job = (at = new Date().toISOString()): Ctx => ({
  company_id: world.company,
  actor: { kind: 'system', job: 'test', company_id: world.company },
  request_id: 'test',
  clock: fixedClock(at),
});
const stuck = (key: string, more: Partial<RaiseAlert> = {}): RaiseAlert =>
  ({
    type: 'DEAL_STUCK',
    priority: 'MEDIUM',
    key,
    data: { deal: 'ERP', stage: 'proposal', days: 15 },
    ...more,
  }) as RaiseAlert;
const rows = (dedup_key: string) =>
  companyTx({ company_id: world.company }, (tx) => tx.alert.findMany({ where: { dedup_key } }));

describe('raising an alert', () => {
  it('makes one alert of the same finding, also when it is raised at the same time', async () => {
    const raised = await Promise.all(
      Array.from({ length: 5 }, () => raiseAlert({ ctx: job(), input: stuck('a') })),
    );
    expect(raised.filter((one) => one?.created)).toHaveLength(1);
    const [alert, ...more] = await rows('a');
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ occurrences: 5, status: 'UNREAD', title: 'Negócio parado: ERP' });
  });

  it('brings the figures up to date, and is unread again only when it got worse', async () => {
    const { director } = world.members;
    const first = await raiseAlert({ ctx: job(), input: stuck('b') });
    const read = () =>
      companyTx({ company_id: world.company }, (tx) =>
        tx.alertRead.createMany({
          data: [{ company_id: world.company, alert_id: first?.id ?? '', user_id: director.person }],
          skipDuplicates: true,
        }),
      );
    const reads = () =>
      companyTx({ company_id: world.company }, (tx) =>
        tx.alertRead.count({ where: { alert_id: first?.id ?? '' } }),
      );
    await read();
    await raiseAlert({
      ctx: job(),
      input: stuck('b', { data: { deal: 'ERP', stage: 'proposal', days: 16 } }),
    });
    expect(await reads()).toBe(1);
    expect((await rows('b'))[0]?.data).toMatchObject({ days: 16 });
    await raiseAlert({ ctx: job(), input: stuck('b', { priority: 'HIGH' }) });
    expect(await reads()).toBe(0);
    expect((await rows('b'))[0]).toMatchObject({ priority: 'HIGH' });
  });

  it('stays quiet for a while after somebody dealt with it', async () => {
    const acknowledged_at = new Date('2026-11-01T12:00:00Z');
    const first = await raiseAlert({ ctx: job('2026-10-30T12:00:00Z'), input: stuck('c') });
    await companyTx({ company_id: world.company }, (tx) =>
      tx.alert.update({
        where: { company_id_id: { company_id: world.company, id: first?.id ?? '' } },
        data: { status: 'ACKNOWLEDGED', acknowledged_at, open_key: null },
      }),
    );
    expect(await raiseAlert({ ctx: job('2026-11-05T12:00:00Z'), input: stuck('c') })).toBeNull();
    expect(await raiseAlert({ ctx: job('2026-11-09T12:00:00Z'), input: stuck('c') })).toMatchObject({
      created: true,
    });
    expect(await rows('c')).toHaveLength(2);
  });

  it('joins the transaction of its cause', async () => {
    await expect(
      companyTx({ company_id: world.company }, async (tx) => {
        await raiseAlert({ ctx: { ...job(), tx }, input: stuck('d') });
        throw new Error('the cause failed');
      }),
    ).rejects.toThrow('the cause failed');
    expect(await rows('d')).toEqual([]);
  });
});

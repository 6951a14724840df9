import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/lib/clock';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { checkAlerts } from '@/lib/domain/alerts/check-alerts';
import { newId } from '@/lib/ids';
import { buildWorld, type World } from '../isolation/world';

const NOW = new Date('2026-11-20T09:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

let world: World;
let before: string[];
beforeAll(async () => {
  world = await buildWorld('HOME');
  before = (await alerts()).map(({ id }) => id);
});

const inCompany = <T>(work: (tx: Tx) => Promise<T>) => companyTx({ company_id: world.company }, work);
const check = (at = NOW) =>
  checkAlerts({
    ctx: {
      company_id: world.company,
      actor: { kind: 'system', job: 'test', company_id: world.company },
      request_id: 'test',
      clock: fixedClock(at),
    },
    input: { daily: true },
  });
const alerts = () => inCompany((tx) => tx.alert.findMany({ orderBy: { id: 'asc' } }));
const found = async (type: string) =>
  (await alerts()).filter((alert) => alert.type === type && !before.includes(alert.id));

function deal(stage: string, stage_since: Date, more: { closed_at?: Date; owner_id?: string } = {}) {
  const { company: company_id, lead: lead_id } = world;
  const id = newId();
  return inCompany((tx) =>
    tx.deal.create({
      data: { company_id, id, lead_id, title: `Deal ${id}`, stage, value: 1_000, stage_since, ...more },
    }),
  );
}

describe('looking at a company', () => {
  it('finds deals that stand still, once, and settles them when they move', async () => {
    const { rep } = world.members;
    const stuck = await deal('proposal', ago(30), { owner_id: rep.person });
    await deal('proposal', ago(3));
    await deal('closed_won', ago(60), { closed_at: ago(60) });
    await check();
    await check();
    const raised = await found('DEAL_STUCK');
    expect(
      raised.map(({ entity_id, user_id, priority, occurrences }) => ({
        entity_id,
        user_id,
        priority,
        occurrences,
      })),
    ).toEqual([{ entity_id: stuck.id, user_id: rep.person, priority: 'MEDIUM', occurrences: 2 }]);
    await inCompany((tx) =>
      tx.deal.update({
        where: { company_id_id: { company_id: world.company, id: stuck.id } },
        data: { stage: 'negotiation', stage_since: NOW },
      }),
    );
    await check();
    expect((await found('DEAL_STUCK'))[0]).toMatchObject({
      status: 'ACKNOWLEDGED',
      acknowledged_by_id: null,
    });
    // It stands still again: nobody has dealt with it, so it is told again at once.
    await check(new Date(NOW.getTime() + 25 * 86_400_000));
    expect(
      (await found('DEAL_STUCK')).filter(({ open_key }) => open_key === `deal-stuck:${stuck.id}`),
    ).toHaveLength(1);
  });

  it('compares the share of won deals with the window before', async () => {
    for (let n = 0; n < 10; n += 1) {
      await deal(n < 7 ? 'closed_won' : 'closed_lost', ago(40), { closed_at: ago(40) });
      await deal(n < 2 ? 'closed_won' : 'closed_lost', ago(5), { closed_at: ago(5) });
    }
    await check();
    const [drop] = await found('CONVERSION_DROP');
    expect(drop).toMatchObject({ priority: 'HIGH', data: { now: 0.2, before: 0.7, days: 30 } });
  });

  it('measures a sum against the pace of its period and a mean against its target', async () => {
    const { company: company_id, members } = world;
    const sum = { unit: 'CURRENCY' as const, target: 100, linked_metrics: [] };
    const mean = { unit: 'NUMBER' as const, target: 60, linked_metrics: [{ source: 'coach' }] };
    await inCompany(async (tx) => {
      const period_id = newId();
      await tx.oKRPeriod.create({
        data: {
          company_id,
          id: period_id,
          label: 'Q4',
          start_date: ago(50),
          end_date: ago(-50),
          is_current: true,
        },
      });
      const objective_id = newId();
      await tx.objective.create({
        data: {
          company_id,
          id: objective_id,
          period_id,
          title: 'Grow',
          area: 'SALES',
          owner_id: world.squad,
          owner_type: 'SQUAD',
          created_by_id: members.director.person,
        },
      });
      const results = [
        { title: 'sum on pace', ...sum, current: 45 },
        { title: 'sum behind', ...sum, current: 20 },
        { title: 'mean near', ...mean, current: 50 },
        { title: 'mean far', ...mean, current: 40 },
      ];
      for (const result of results)
        await tx.keyResult.create({
          data: { company_id, objective_id, owner_id: members.rep.person, ...result },
        });
    });
    await check();
    const risks = (await found('TARGET_RISK')).map(({ title, priority, squad_id }) => ({
      title,
      priority,
      squad_id,
    }));
    expect(risks).toHaveLength(2);
    expect(risks).toContainEqual({
      title: 'Meta em risco: sum behind',
      priority: 'CRITICAL',
      squad_id: world.squad,
    });
    expect(risks).toContainEqual({
      title: 'Meta em risco: mean far',
      priority: 'HIGH',
      squad_id: world.squad,
    });
  });

  it('tells of people who follow their playbook too little, with the weakest call', async () => {
    const { company: company_id, members } = world;
    const call = (user_id: string, playbook_score: number, days: number) =>
      inCompany((tx) =>
        tx.conversation.create({
          data: { company_id, channel: 'VIDEO', user_id, playbook_score, conversation_date: ago(days) },
        }),
      );
    await call(members.mate.person, 60, 2);
    const worst = await call(members.mate.person, 10, 3);
    await call(members.mate.person, 20, 4);
    await call(members.mate.person, 100, 40);
    await call(members.other.person, 10, 2);
    await check();
    const low = await found('LOW_PLAYBOOK_ADHERENCE');
    expect(
      low.map(({ user_id, entity_id, priority, data }) => ({ user_id, entity_id, priority, data })),
    ).toEqual([
      {
        user_id: members.mate.person,
        entity_id: worst.id,
        priority: 'HIGH',
        data: { score: 30, threshold: 50, calls: 3 },
      },
    ]);
  });

  it('tells of failed imports and bots', async () => {
    const { company: company_id, bot: bot_id, lead: lead_id } = world;
    await inCompany(async (tx) => {
      const log = { company_id, source: 'csv', records_total: 10 };
      await tx.importLog.create({
        data: { ...log, status: 'PARTIAL', records_failed: 2, finished_at: ago(0.1) },
      });
      await tx.importLog.create({ data: { ...log, status: 'SUCCESS', finished_at: ago(0.1) } });
      const act = { company_id, bot_id, lead_id, action: 'message_sent', channel: 'EMAIL' };
      await tx.botLog.create({ data: { ...act, status: 'FAILED', created_at: ago(0.2) } });
      await tx.botLog.create({ data: { ...act, status: 'SUCCESS', created_at: ago(0.2) } });
    });
    await check();
    await check();
    expect(await found('IMPORT_FAILED')).toHaveLength(1);
    expect(await found('BOT_ERROR')).toMatchObject([
      { entity_id: bot_id, data: { bot: 'HOME bot', errors: 1 } },
    ]);
  });
});

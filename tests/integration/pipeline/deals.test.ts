import { beforeEach, describe, expect, it } from 'vitest';
import { boardSchema, funnelSchema } from '@/lib/contracts/board';
import { dealPageSchema, dealSchema } from '@/lib/contracts/deals';
import { DEFAULT_PIPELINE } from '@/lib/contracts/pipeline';
import { dealDetailSchema } from '@/lib/contracts/timeline';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { buildWorld, type World } from '../isolation/world';
import { ask } from './pipeline-client';

let world: World;
beforeEach(async () => {
  world = await buildWorld('HOME');
});

const DAY_MS = 86_400_000;
const inCompany = <T>(work: (tx: Tx) => Promise<T>) => companyTx({ company_id: world.company }, work);
const move = (stage: string, more: object = {}) =>
  ask(world.members.rep, 'PATCH /api/v1/deals/{id}', {
    params: { id: world.deal },
    body: { stage, ...more },
  });

describe('a deal', () => {
  it('belongs to who makes it, in the company’s currency and the first open stage', async () => {
    const { status, body } = await ask(world.members.rep, 'POST /api/v1/deals', {
      body: { title: 'Roteirizador', lead_id: world.lead, value: 1234.56, expected_close_on: '2026-12-24' },
    });
    expect(status).toBe(201);
    expect(dealSchema.parse(body)).toMatchObject({
      stage: 'prospecting',
      probability: 0.1,
      currency: 'BRL',
      expected_close_on: '2026-12-24',
      owner: { id: world.members.rep.person },
      lead: { id: world.lead },
      stuck: false,
    });
    const audit = await inCompany((tx) => tx.auditLog.findFirstOrThrow({ where: { action: 'CREATE_DEAL' } }));
    expect(audit).toMatchObject({ user_id: world.members.rep.person, entity_type: 'deal' });
  });

  it('ends when it is moved to a closed stage, with a reason, and opens again when it is moved back', async () => {
    const lost = dealSchema.parse((await move('closed_lost', { close_reason: 'price' })).body);
    expect(lost).toMatchObject({ kind: 'lost', probability: 0, close_reason: 'price' });
    expect(lost.closed_at).not.toBeNull();
    const open = dealSchema.parse((await move('negotiation')).body);
    expect(open).toMatchObject({ kind: 'open', closed_at: null, close_reason: null, probability: 0.75 });
    const { timeline } = dealDetailSchema.parse(
      (await ask(world.members.mate, 'GET /api/v1/deals/{id}', { params: { id: world.deal } })).body,
    );
    const by = { id: world.members.rep.person, name: 'HOME rep' };
    expect(timeline.filter(({ kind }) => kind === 'stage')).toMatchObject([
      { from: 'closed_lost', to: 'negotiation', by },
      { from: 'proposal', to: 'closed_lost', by },
      { from: null, to: 'proposal', by: null },
    ]);
  });

  it('keeps its history also when something else than a person moves it', async () => {
    await inCompany((tx) =>
      tx.deal.update({
        where: { company_id_id: { company_id: world.company, id: world.deal } },
        data: { stage: 'negotiation' },
      }),
    );
    const changes = await inCompany((tx) => tx.dealStageChange.findMany({ orderBy: { changed_at: 'asc' } }));
    expect(changes).toMatchObject([
      { from_stage: null, to_stage: 'proposal' },
      { from_stage: 'proposal', to_stage: 'negotiation', user_id: null },
    ]);
  });

  it('stands after an undo as if it had not been moved, and only its mover undoes', async () => {
    const before = await inCompany((tx) => tx.deal.findFirstOrThrow({ where: { id: world.deal } }));
    await move('closed_lost', { close_reason: 'price' });
    const undo = (member = world.members.rep) =>
      ask(member, 'POST /api/v1/deals/{id}/undo', {
        params: { id: world.deal },
        body: { probability: 0.4, close_reason: null },
      });
    expect((await undo(world.members.mate)).status).toBe(409);
    expect((await undo()).status).toBe(200);
    const after = await inCompany((tx) => tx.deal.findFirstOrThrow({ where: { id: world.deal } }));
    const { stage, stage_since } = before;
    expect(after).toMatchObject({
      stage,
      stage_since,
      probability: 0.4,
      closed_at: null,
      close_reason: null,
    });
    expect(await inCompany((tx) => tx.dealStageChange.count())).toBe(1);
    expect((await undo()).status).toBe(409);
  });

  it('refuses a stage that the company has not, and a reason without an end', async () => {
    expect((await move('somewhere')).status).toBe(422);
    expect((await move('negotiation', { close_reason: 'price' })).status).toBe(422);
    const deal = await inCompany((tx) => tx.deal.findFirstOrThrow({ where: { id: world.deal } }));
    expect(deal.stage).toBe('proposal');
  });

  it('is deleted by a manager, not by a rep', async () => {
    const input = { params: { id: world.deal } };
    expect((await ask(world.members.rep, 'DELETE /api/v1/deals/{id}', input)).status).toBe(403);
    expect((await ask(world.members.lead1, 'DELETE /api/v1/deals/{id}', input)).status).toBe(204);
    expect(await inCompany((tx) => tx.dealStageChange.count())).toBe(0);
  });
});

describe('many deals', () => {
  const since = (days: number) => new Date(Date.now() - days * DAY_MS);
  beforeEach(async () => {
    const deal = (title: string, stage: string, value: number, days: number, more: object = {}) => ({
      company_id: world.company,
      lead_id: world.lead,
      title,
      stage,
      value,
      stage_since: since(days),
      created_at: since(days + 1),
      ...more,
    });
    await inCompany((tx) =>
      tx.deal.createMany({
        data: [
          deal('Fresh', 'proposal', 100, 2, { owner_id: world.members.rep.person }),
          deal('Old 100%', 'proposal', 50, 40, { currency: 'USD' }),
          deal('Won lately', 'closed_won', 10, 3, { close_reason: 'fit' }),
          deal('Won long ago', 'closed_won', 20, 60),
          deal('From the CRM', 'Needs Analysis', 5, 1),
        ],
      }),
    );
  });

  const list = async (query: Record<string, string>) => {
    const { body } = await ask(world.members.rep, 'GET /api/v1/deals', { query });
    return dealPageSchema.parse(body).data.map(({ title }) => title);
  };

  it('are found by the name that their lead has now', async () => {
    await inCompany((tx) => tx.lead.updateMany({ data: { name: 'Renovação Total' } }));
    expect(await list({ q: 'renovacao fresh' })).toEqual(['Fresh']);
    expect(await list({ q: 'home lead' })).toEqual([]);
  });

  it('are found by text, stage, owner, state and age, and sorted', async () => {
    expect(await list({ q: '100%' })).toEqual(['Old 100%']);
    expect(await list({ q: 'home lead', sort: 'value', order: 'asc' })).toEqual([
      'HOME deal',
      'From the CRM',
      'Won lately',
      'Won long ago',
      'Old 100%',
      'Fresh',
    ]);
    expect(await list({ owner_id: world.members.rep.person })).toEqual(['Fresh']);
    expect((await list({ state: 'won' })).sort()).toEqual(['Won lately', 'Won long ago']);
    expect(await list({ stuck: 'yes' })).toEqual(['Old 100%']);
    expect(await list({ page: '2', page_size: '4', sort: 'value', order: 'desc' })).toHaveLength(2);
  });

  it('stand on the board by stage with totals per currency; old ends and unknown stages have their place', async () => {
    const { body } = await ask(world.members.rep, 'GET /api/v1/deals/board');
    const { columns } = boardSchema.parse(body);
    expect(columns.map(({ stage, count }) => [stage, count])).toEqual([
      ['prospecting', 0],
      ['qualification', 0],
      ['proposal', 3],
      ['negotiation', 0],
      ['closed_won', 1],
      ['closed_lost', 0],
      ['Needs Analysis', 1],
    ]);
    expect(columns[2]).toMatchObject({
      stuck: 1,
      totals: [
        { currency: 'BRL', value: 101 },
        { currency: 'USD', value: 50 },
      ],
    });
    expect(columns[2]?.deals.map(({ title, stuck }) => [title, stuck])).toEqual([
      ['HOME deal', false],
      ['Fresh', false],
      ['Old 100%', true],
    ]);
  });

  it('make a funnel: a lost deal counts up to where it came', async () => {
    await move('negotiation');
    await move('closed_lost', { close_reason: 'budget' });
    const { body } = await ask(world.members.director, 'GET /api/v1/pipeline/funnel', {
      query: { days: '90' },
    });
    const funnel = funnelSchema.parse(body);
    expect(funnel).toMatchObject({ deals: 6, won: 2, lost: 1 });
    expect(funnel.loss_reasons).toEqual([{ reason: 'budget', count: 1 }]);
    expect(funnel.stages.map(({ stage, reached }) => [stage, reached])).toEqual([
      ['prospecting', 5],
      ['qualification', 5],
      ['proposal', 5],
      ['negotiation', 3],
      ['closed_won', 2],
    ]);
    expect(funnel.stages[3]?.conversion).toBeCloseTo(0.6);
    expect(funnel.stages[2]).toMatchObject({ now: 2, stuck: 1 });
    expect(funnel.stages[2]?.now_days).toBeCloseTo(21, 0);
  });
});

describe('the pipeline of a company', () => {
  it('is changed by a director, and keeps stages in which deals stand', async () => {
    const stages = DEFAULT_PIPELINE.stages.filter(({ key }) => key !== 'qualification');
    const save = (body: unknown, who = world.members.director) => ask(who, 'PUT /api/v1/pipeline', { body });
    expect((await save({ ...DEFAULT_PIPELINE, stages }, world.members.lead1)).status).toBe(403);
    expect((await save({ ...DEFAULT_PIPELINE, stages, stuck_days: 7 })).status).toBe(200);
    const { body } = await ask(world.members.rep, 'GET /api/v1/pipeline');
    expect(body).toEqual({ ...DEFAULT_PIPELINE, stages, stuck_days: 7 });
    const without = stages.filter(({ key }) => key !== 'proposal');
    expect((await save({ ...DEFAULT_PIPELINE, stages: without })).status).toBe(409);
    const settings = await inCompany((tx) =>
      tx.company.findFirstOrThrow({ where: { id: world.company }, select: { settings: true } }),
    );
    expect(settings.settings).toMatchObject({ polling_interval: 300 });
  });
});

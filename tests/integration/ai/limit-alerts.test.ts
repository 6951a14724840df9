import { beforeAll, beforeEach, expect, it } from 'vitest';
import { anthropic } from '@/lib/ai/providers/anthropic';
import { beginUsage, endUsage } from '@/lib/ai/usage';
import { fixedClock } from '@/lib/clock';
import { ALERT_DATA } from '@/lib/contracts/alerts';
import { companyTx } from '@/lib/db/doors';
import { getBudget } from '@/lib/domain/ai-usage/get-budget';
import { tellVendorLimit } from '@/lib/domain/ai-usage/tell-vendor-limit';
import { updateBudget } from '@/lib/domain/ai-usage/update-budget';
import { checkAlerts } from '@/lib/domain/alerts/check-alerts';
import { alertText } from '@/lib/domain/alerts/texts/alert-text';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { buildWorld, type World } from '../isolation/world';

const NOVEMBER = fixedClock(new Date('2026-11-20T12:00:00Z'));
const DECEMBER = fixedClock(new Date('2026-12-02T12:00:00Z'));
const provider = anthropic({ api_key: 'unused', base_url: undefined, model: 'claude-sonnet-5-5' });
const tokens = (completion: number) => ({ prompt: 0, completion, cached: 0, cache_write: 0 });
/** A hundredth of a US dollar. */
const CENT = 1_000;

let world: World;
beforeAll(async () => {
  world = await buildWorld('LIMITS');
});
beforeEach(async () => {
  await inCompany(async (tx) => {
    const where = { company_id: world.company };
    await tx.aIUsage.deleteMany({ where });
    await tx.alert.deleteMany({ where: { ...where, type: 'AI_RATE_LIMIT' } });
  });
});

const inCompany = <T>(work: Parameters<typeof companyTx<T>>[1]) =>
  companyTx({ company_id: world.company }, work);

const budget = (monthly_usd: number, stop_at_percent: 100 | 120 = 120, clock = NOVEMBER) =>
  updateBudget({ ctx: { ...world.members.director.ctx, clock }, input: { monthly_usd, stop_at_percent } });

const begin = (cents: number, clock = NOVEMBER) =>
  beginUsage(
    { company_id: world.company, clock },
    { use_case: 'conversation_analysis', provider, about: {}, at_most: tokens(cents * CENT) },
  );

/** Calls a model that turns out to cost so many cents, and lets the alerts be raised. */
async function spend(cents: number, clock = NOVEMBER): Promise<void> {
  const id = await begin(1, clock);
  if (id === null) throw new Error('the budget did not allow it');
  const done = { provider, outcome: 'ok' as const, tokens: tokens(cents * CENT) };
  await endUsage({ company_id: world.company, clock }, id, done);
  await drainQueues(REGISTRY, clock);
}

/** Alerts of limits that are open, the lowest step first. */
async function open() {
  const rows = await inCompany((tx) =>
    tx.alert.findMany({
      where: { company_id: world.company, type: 'AI_RATE_LIMIT', open_key: { not: null } },
    }),
  );
  return rows
    .map(({ priority, data }) => {
      const content = { type: 'AI_RATE_LIMIT' as const, data: ALERT_DATA.AI_RATE_LIMIT.parse(data) };
      const percent = content.data.reason === 'budget' ? content.data.percent : 0;
      return { priority, ...content.data, ...alertText(content, 'en'), percent };
    })
    .sort((a, b) => a.percent - b.percent);
}
const steps = async () => (await open()).map(({ percent }) => percent);
const STOPPED = /made by rules until/;

it('a call that does not fit tells nobody anything while cheaper ones still go out', async () => {
  await budget(1);
  expect(await begin(130)).toBeNull();
  await drainQueues(REGISTRY, NOVEMBER);
  expect(await open()).toEqual([]);
  await spend(10);
  expect(await open()).toEqual([]);
  const { director } = world.members;
  expect((await getBudget({ ctx: { ...director.ctx, clock: NOVEMBER } })).stopped).toBe(false);
});

it('tells of 80, 100 and 120 %, each once, with what was spent', async () => {
  await budget(1);
  await spend(79);
  expect(await steps()).toEqual([]);
  await spend(2);
  await spend(2);
  expect(await open()).toMatchObject([
    { priority: 'MEDIUM', percent: 80, spent_usd: expect.closeTo(0.81, 6), budget_usd: 1 },
  ]);
  await spend(18);
  expect(await steps()).toEqual([80, 100]);
  await spend(20);
  const all = await open();
  expect(all.map(({ priority }) => priority)).toEqual(['MEDIUM', 'HIGH', 'CRITICAL']);
  expect(all.map(({ message }) => STOPPED.test(message))).toEqual([false, false, true]);
  expect(await begin(1)).toBeNull();
});

it('says at 100 % that analyses have stopped where that is the end', async () => {
  await budget(1, 100);
  await spend(85);
  await spend(16);
  const [first, second] = await open();
  expect(first).toMatchObject({
    percent: 80,
    priority: 'MEDIUM',
    message: expect.not.stringMatching(STOPPED),
  });
  expect(second).toMatchObject({
    percent: 100,
    priority: 'CRITICAL',
    message: expect.stringMatching(STOPPED),
  });
});

it('a raised budget settles what was told, and tells of its own steps', async () => {
  await budget(1);
  await spend(90);
  expect(await steps()).toEqual([80]);
  await budget(10);
  await drainQueues(REGISTRY, NOVEMBER);
  expect(await steps()).toEqual([]);
  await spend(720);
  expect(await steps()).toEqual([80]);
  await budget(8);
  await drainQueues(REGISTRY, NOVEMBER);
  expect(await steps()).toEqual([100]);
});

it('a new month begins with nothing spent, and settles the alerts of the old one', async () => {
  await budget(1);
  await spend(101);
  expect(await steps()).toEqual([100]);
  await checkAlerts({ ctx: { ...world.members.director.ctx, clock: DECEMBER }, input: { daily: false } });
  expect(await steps()).toEqual([]);
  await spend(10, DECEMBER);
  expect(await steps()).toEqual([]);
  await spend(75, DECEMBER);
  expect(await steps()).toEqual([80]);
});

it("a vendor's limit is settled when it refused nothing for a day", async () => {
  const { ctx } = world.members.director;
  await tellVendorLimit({ ctx: { ...ctx, clock: NOVEMBER }, input: { provider: 'openai' } });
  const later = fixedClock(new Date(NOVEMBER.now().getTime() + 3_600_000));
  await checkAlerts({ ctx: { ...ctx, clock: later }, input: { daily: false } });
  expect(await open()).toMatchObject([{ reason: 'provider', provider: 'openai' }]);
  await checkAlerts({ ctx: { ...ctx, clock: DECEMBER }, input: { daily: false } });
  expect(await open()).toEqual([]);
});

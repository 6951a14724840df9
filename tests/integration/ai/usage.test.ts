import { beforeAll, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { getConversationUsage } from '@/lib/domain/ai-usage/get-conversation-usage';
import { getUsage } from '@/lib/domain/ai-usage/get-usage';
import { forgetCalls } from '@/lib/domain/calls/forget-calls';
import { newId } from '@/lib/ids';
import { buildWorld, type World } from '../isolation/world';

let world: World;
beforeAll(async () => {
  world = await buildWorld('COSTS');
  const { rep, mate, other } = world.members;
  for (const [conversation_id, costs] of [
    [rep.conversation, [0.02, 0.03]],
    [mate.conversation, [0.4]],
    [other.conversation, [0.01]],
    [null, [7]],
  ] as const)
    for (const cost of costs) await spend(conversation_id, cost);
});

async function spend(conversation_id: string | null, estimated_cost_usd: number): Promise<void> {
  const { company: company_id } = world;
  const now = systemClock.now();
  await companyTx({ company_id }, (tx) =>
    tx.aIUsage.create({
      data: {
        company_id,
        id: newId(),
        provider: 'anthropic',
        model: 'claude-sonnet-5-5',
        feature: 'conversation_analysis',
        total_tokens: 120,
        prompt_tokens: 100,
        completion_tokens: 20,
        estimated_cost_usd,
        period_month: now.toISOString().slice(0, 7),
        conversation_id,
        created_at: now,
      },
    }),
  );
}

it('names the dearest conversations, and counts what belongs to none in the total only', async () => {
  const { rep, mate, other, director } = world.members;
  const usage = await getUsage({ ctx: director.ctx, input: {} });
  expect(
    usage.by_conversation.map(({ conversation, cost_usd, calls }) => [conversation.id, cost_usd, calls]),
  ).toEqual([
    [mate.conversation, 0.4, 1],
    [rep.conversation, expect.closeTo(0.05), 2],
    [other.conversation, 0.01, 1],
  ]);
  expect(usage.by_conversation[0]?.conversation).toMatchObject({
    title: 'COSTS mate call',
    rep: 'COSTS mate',
  });
  expect(usage.total.cost_usd).toBeCloseTo(7.46);
});

it('tells a lead what each call to a model cost for a conversation of their squad', async () => {
  const { rep, other, lead1 } = world.members;
  const { total, calls } = await getConversationUsage({ ctx: lead1.ctx, input: { id: rep.conversation } });
  expect(total).toMatchObject({ calls: 2, prompt_tokens: 200, completion_tokens: 40 });
  expect(calls.map(({ cost_usd }) => cost_usd).toSorted()).toEqual([0.02, 0.03]);
  expect(calls[0]).toMatchObject({ model: 'claude-sonnet-5-5', outcome: 'ok' });
  await expect(
    getConversationUsage({ ctx: lead1.ctx, input: { id: other.conversation } }),
  ).rejects.toMatchObject({ code: 'not_found' });
  await expect(getConversationUsage({ ctx: rep.ctx, input: { id: rep.conversation } })).rejects.toMatchObject(
    { code: 'forbidden' },
  );
});

it('keeps counting what telephone calls cost that are forgotten', async () => {
  const { company: company_id } = world;
  const { call } = world.hub;
  const { director } = world.members;
  const before = (await getUsage({ ctx: director.ctx, input: {} })).total;
  const { conversation: conversation_id } = world.members.mate;
  await companyTx({ company_id }, (tx) =>
    tx.call.update({ where: { company_id_id: { company_id, id: call } }, data: { conversation_id } }),
  );
  await spend(conversation_id, 1);
  expect(await companyTx({ company_id }, (tx) => forgetCalls(tx, company_id, 'GOTO_CONNECT'))).toBe(false);
  const after = (await getUsage({ ctx: director.ctx, input: {} })).total;
  expect(after.cost_usd).toBeCloseTo(before.cost_usd + 1);
});

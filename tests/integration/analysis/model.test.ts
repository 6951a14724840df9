import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetFailures } from '@/lib/ai/resilience';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import { companyTx } from '@/lib/db/doors';
import { updateBudget } from '@/lib/domain/ai-usage/update-budget';
import { cancelBatch } from '@/lib/domain/analysis/cancel-batch';
import { getBatch } from '@/lib/domain/analysis/get-batch';
import { runAnalysis } from '@/lib/domain/analysis/run-analysis';
import { startBatch } from '@/lib/domain/analysis/start-batch';
import { reset, startVendors, stopVendors } from '../ai/vendors';
import { runJobs } from '../api/coach-client';
import { buildWorld, type World } from '../isolation/world';
import { carefulBrain, emptyAnswer } from './brains';
import { finishCall, readAnalysis, reanalyse } from './hold-call';

const vendors = await startVendors({ AI_TIMEOUT_SECONDS: '5' });

let world: World;
beforeAll(async () => {
  world = await buildWorld('MODEL');
});
afterAll(() => stopVendors(vendors));
beforeEach(() => {
  forgetFailures();
  reset(vendors, carefulBrain);
});

function allRefuse(): void {
  for (const server of Object.values(vendors)) server.faults.push('unauthorized');
}

const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);

const countByModel = () =>
  companyTx({ company_id: world.company }, (tx) =>
    tx.conversationAnalysis.count({
      where: { company_id: world.company, state: 'ready', made_by: { startsWith: 'anthropic/' } },
    }),
  );

const rowOf = (id: string) =>
  companyTx({ company_id: world.company }, (tx) =>
    tx.conversationAnalysis.findUniqueOrThrow({
      where: { company_id_conversation_id: { company_id: world.company, conversation_id: id } },
    }),
  );

async function analysed(call: string): Promise<ConversationAnalysis> {
  const id = await finishCall(world.members.rep, call);
  const { analysis, state, reason } = await readAnalysis(world.members.rep, id);
  expect({ state, reason }).toEqual({ state: 'ready', reason: null });
  if (analysis === null) throw new Error('no analysis');
  return analysis;
}

describe('a model that does as it is told', () => {
  it('fills the analysis with verbatim quotes and real names; only placeholders have left', async () => {
    const id = await finishCall(world.members.rep, 'pt-01');
    const { analysis } = await readAnalysis(world.members.rep, id);
    expect(analysis?.made_by).toBe('anthropic/claude-sonnet-5-5');
    expect(analysis?.summary).toContain('Wanderley');
    expect(analysis?.dropped_quotes).toBe(0);
    expect(analysis?.key_moments.some(({ title }) => title === 'Momento do modelo')).toBe(true);
    const sent = vendors.anthropic.requests.map(({ body }) => body).join();
    for (const name of ['Wanderley', 'Jussara', 'Queirós', 'Lívia', 'Pontal do Norte'])
      expect(sent).not.toContain(name);
    const row = await rowOf(id);
    expect(row.placeholder_map).toMatch(/^s1\./);
    expect(row.made_by).toBe('anthropic/claude-sonnet-5-5');
  });

  it('keeps the figures that the rules found', async () => {
    allRefuse();
    const id = await finishCall(world.members.rep, 'pt-03');
    const { analysis: rules, reason } = await readAnalysis(world.members.rep, id);
    expect(reason).toBe('provider_failed');
    expect(rules?.made_by).toBe('rules');
    await reanalyse(world.members.rep, id);
    await runJobs();
    const { analysis: model } = await readAnalysis(world.members.rep, id);
    expect(model?.made_by).toMatch(/^anthropic/);
    expect(model?.methodology.score).toBe(rules?.methodology.score);
    expect(Math.abs((model?.playbook?.score ?? 0) - (rules?.playbook?.score ?? 0))).toBeLessThanOrEqual(5);
  });
});

describe('a model that invents', () => {
  it('loses every quote that is not in the call, and what rested on it; they are counted', async () => {
    reset(vendors, () => ({
      ...emptyAnswer(),
      summary: 'Resumo.',
      key_moments: [{ type: 'risk', title: 'Inventado', line: 'L3', quote: 'isto ninguém disse na chamada' }],
      actions: [
        { title: 'Inventada', owner: 'rep', due_date: '2026-12-01', line: 'L1', quote: 'nem isto aqui' },
      ],
      coaching: [{ kind: 'improve', title: 'Inventado', advice: 'x', line: 'L9', quote: 'muito menos isto' }],
    }));
    const analysis = await analysed('pt-05');
    expect(analysis.dropped_quotes).toBe(3);
    expect(JSON.stringify(analysis)).not.toContain('Inventad');
  });

  it('writes plain text: no markup, no links', async () => {
    reset(vendors, () => ({
      ...emptyAnswer(),
      summary:
        'Veja ![x](https://evil.example/p.png?d=1) <img src=x> [aqui](https://evil.example) **agora**.',
    }));
    const { summary } = await analysed('pt-06');
    expect(summary).not.toMatch(/https?:|<|!\[|\*\*/);
    expect(summary).toContain('aqui');
  });
});

describe('the chain', () => {
  it('goes on to the next vendor with the same masked call', async () => {
    vendors.anthropic.faults.push('unauthorized');
    vendors.openai.faults.push('unauthorized');
    expect((await analysed('en-01')).made_by).toMatch(/^gemini/);
    expect(vendors.anthropic.requests).toHaveLength(1);
  });
});

describe('a batch', () => {
  it('analyses the calls of a period again, with progress', async () => {
    const { director } = world.members;
    await companyTx({ company_id: world.company }, (tx) =>
      tx.analysisBatch.updateMany({ data: { state: 'done' } }),
    );
    const batch = await startBatch({ ctx: director.ctx, input: { from: day(-2), to: day(1) } });
    expect(batch).toMatchObject({ state: 'running', done: 0, progress: 0 });
    expect(batch.total).toBeGreaterThan(5);
    await runJobs();
    expect(await getBatch({ ctx: director.ctx, input: { id: batch.id } })).toMatchObject({
      state: 'done',
      done: batch.total,
      progress: 100,
    });
  });

  it('that is cancelled keeps the analyses done so far, and what waited keeps the one that it had', async () => {
    const { director } = world.members;
    const ctx = director.ctx;
    const { id, total } = await startBatch({ ctx, input: { from: day(-2), to: day(1) } });
    const rows = await companyTx({ company_id: world.company }, (tx) =>
      tx.conversationAnalysis.findMany({
        where: { company_id: world.company, state: 'waiting' },
        orderBy: { conversation_id: 'asc' },
      }),
    );
    expect(rows).toHaveLength(total);
    const done = rows.slice(0, 2).map(({ conversation_id, run }) => ({ conversation_id, run }));
    for (const input of done) await runAnalysis({ ctx, input });
    const finished = await Promise.all(done.map(({ conversation_id }) => rowOf(conversation_id)));
    const asked = vendors.anthropic.requests.length;
    expect(await cancelBatch({ ctx, input: { id } })).toMatchObject({ state: 'cancelled', done: 2, total });
    // The jobs of the rest are still there, and find nothing to do.
    await runJobs();
    expect(vendors.anthropic.requests).toHaveLength(asked);
    expect(await getBatch({ ctx, input: { id } })).toMatchObject({ state: 'cancelled', done: 2, failed: 0 });
    for (const [at, { conversation_id }] of done.entries()) {
      const row = await rowOf(conversation_id);
      expect(row).toMatchObject({ state: 'ready', made_by: 'anthropic/claude-sonnet-5-5' });
      expect(row.finished_at).toEqual(finished[at]?.finished_at);
      expect(row.finished_at?.getTime()).toBeGreaterThan(rows[at]?.finished_at?.getTime() ?? 0);
    }
    for (const { conversation_id, content, made_by, finished_at } of rows.slice(2))
      expect(await rowOf(conversation_id)).toMatchObject({ state: 'ready', content, made_by, finished_at });
  });

  it('stops when the budget is spent; every analysis by a model stays, and says why', async () => {
    const { director, rep } = world.members;
    const id = await finishCall(rep, 'pt-01');
    const before = await rowOf(id);
    const models = await countByModel();
    await updateBudget({ ctx: director.ctx, input: { monthly_usd: 0.000_001 } });
    const { id: batch_id } = await startBatch({ ctx: director.ctx, input: { from: day(-2), to: day(1) } });
    await runJobs();
    await updateBudget({ ctx: director.ctx, input: { monthly_usd: null } });
    expect(await getBatch({ ctx: director.ctx, input: { id: batch_id } })).toMatchObject({
      state: 'stopped',
      done: 0,
      finished_at: expect.any(String),
    });
    const { content, made_by, finished_at } = before;
    expect(await rowOf(id)).toMatchObject({
      content,
      made_by,
      finished_at,
      state: 'ready',
      reason: 'budget_spent',
    });
    expect(await countByModel()).toBe(models);
  });
});

it('an analysis by a model stays while the vendors are down, and the person is told why', async () => {
  const { rep } = world.members;
  const id = await finishCall(rep, 'pt-02');
  const { analysis } = await readAnalysis(rep, id);
  expect(analysis?.made_by).toMatch(/^anthropic/);
  allRefuse();
  await reanalyse(rep, id);
  await runJobs();
  expect(await readAnalysis(rep, id)).toMatchObject({ state: 'ready', reason: 'provider_failed', analysis });
});

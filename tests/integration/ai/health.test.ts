import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { ai } from '@/lib/ai';
import { forgetFailures } from '@/lib/ai/resilience';
import { anonymised, PlaceholderMap } from '@/lib/anonymize';
import { systemClock } from '@/lib/clock';
import type { AiProvider } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { aiHealth } from '@/lib/domain/ai-usage/ai-health';
import type { Fault } from '@/tests/support/providers/vendor-server';
import { buildWorld, type World } from '../isolation/world';
import { reset, startVendors, stopVendors } from './vendors';

// Gemini has no key.
const vendors = await startVendors({ AI_TIMEOUT_SECONDS: '2', GEMINI_API_KEY: '' });

let world: World;
beforeAll(async () => {
  world = await buildWorld('HEALTH');
});
afterAll(() => stopVendors(vendors));
beforeEach(async () => {
  forgetFailures();
  reset(vendors, () => ({ answer: 'ok' }));
  await companyTx({ company_id: world.company }, (tx) =>
    tx.aIUsage.deleteMany({ where: { company_id: world.company } }),
  );
});

const ask = () =>
  ai.run({
    ctx: { company_id: world.company, clock: systemClock },
    use_case: 'intelligent_search',
    schema: z.object({ answer: z.string() }),
    input: () => ({ instructions: anonymised`Answer.`, data: anonymised`Well?`, map: new PlaceholderMap() }),
    rules: () => ({ answer: '' }),
  });

async function health(provider: AiProvider) {
  const { providers, rules_only } = await aiHealth({ ctx: world.members.director.ctx });
  const found = providers.find((one) => one.provider === provider);
  if (found === undefined) throw new Error(`no ${provider}`);
  return { ...found, rules_only };
}

const fails = (fault: Fault, times: number) =>
  vendors.anthropic.faults.push(...Array.from({ length: times }, () => fault));

it('says of a provider without a key that it is not configured, and of one that nobody asked that nothing is known', async () => {
  expect(await health('gemini')).toMatchObject({ state: 'not_configured', model: null });
  expect(await health('anthropic')).toMatchObject({ state: 'unknown', calls_24h: 0, rules_only: false });
});

it('is ok while calls are answered; a refusal says nothing bad of the provider', async () => {
  await ask();
  fails('refusal', 1);
  await ask();
  expect(await health('anthropic')).toMatchObject({
    state: 'ok',
    calls_24h: 2,
    failures_24h: 0,
    last_failure: null,
    median_ms: expect.any(Number),
  });
});

it('is degraded when some calls fail and the rest are answered', async () => {
  fails('overloaded', 1);
  await ask();
  expect(await health('anthropic')).toMatchObject({
    state: 'degraded',
    calls_24h: 2,
    failures_24h: 1,
    last_failure: 'overloaded',
    last_ok_at: expect.any(String),
  });
});

it('is down once it is left alone, though nothing is asked any more, and until it has answered again', async () => {
  fails('unauthorized', 5);
  for (let i = 0; i < 5; i += 1) await ask();
  expect((await ask()).made_by).toMatch(/^openai/);
  // The circuit is open: the sixth call did not leave.
  expect(vendors.anthropic.requests).toHaveLength(5);
  expect(await health('anthropic')).toMatchObject({
    state: 'down',
    calls_24h: 5,
    last_failure: 'unauthorized',
    last_ok_at: null,
    rules_only: false,
  });
  expect(await health('openai')).toMatchObject({ state: 'ok' });
  forgetFailures();
  await ask();
  expect(await health('anthropic')).toMatchObject({ state: 'degraded' });
});

it('says so when the rules alone are left', async () => {
  for (const name of ['anthropic', 'openai', 'compatible'] as const)
    vendors[name].faults.push('unauthorized', 'unauthorized', 'unauthorized');
  for (let i = 0; i < 3; i += 1) expect((await ask()).made_by).toBe('rules');
  expect(await health('compatible')).toMatchObject({ state: 'down', rules_only: true });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { forgetFailures } from '@/lib/ai/resilience';
import { companyTx } from '@/lib/db/doors';
import { carefulBrain } from '../analysis/brains';
import { finishCall } from '../analysis/hold-call';
import { runJobs } from '../api/coach-client';
import { buildWorld, type World } from '../isolation/world';
import { reset, startVendors, stopVendors } from './vendors';

const vendors = await startVendors({ AI_TIMEOUT_SECONDS: '5' });
const bodySchema = z.object({
  system: z.tuple([z.object({ type: z.literal('text'), text: z.string(), cache_control: z.unknown() })]),
  messages: z.unknown(),
});

/** Shorter prompts are not cached by some models, marked or not. */
const CACHED_FROM_TOKENS = 2_048;
const MOST_CHARACTERS_PER_TOKEN = 4.2;

let world: World;
beforeAll(async () => {
  world = await buildWorld('CACHE');
  await runJobs();
  forgetFailures();
  reset(vendors, carefulBrain);
});
afterAll(() => stopVendors(vendors));

it('the part of a prompt that repeats is marked for caching, the same for each call', async () => {
  const calls = [await finishCall(world.members.rep, 'pt-01'), await finishCall(world.members.rep, 'pt-03')];
  const [first, second] = vendors.anthropic.requests.map(({ body }) => bodySchema.parse(JSON.parse(body)));
  expect(first?.system[0].cache_control).toEqual({ type: 'ephemeral' });
  expect(first?.system[0].text.length).toBeGreaterThan(CACHED_FROM_TOKENS * MOST_CHARACTERS_PER_TOKEN);
  expect(second?.system).toEqual(first?.system);
  // What differs from call to call comes after it, and is not marked.
  expect(second?.messages).not.toEqual(first?.messages);
  expect(JSON.stringify(first?.messages)).not.toContain('cache_control');
  const rows = await companyTx({ company_id: world.company }, (tx) =>
    tx.aIUsage.findMany({ where: { company_id: world.company, conversation_id: { in: calls } } }),
  );
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row.cached_tokens).toBeGreaterThan(200);
});

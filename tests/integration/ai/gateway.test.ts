import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type AiRequest, ai } from '@/lib/ai';
import { chainFor } from '@/lib/ai/chain';
import { forgetFailures } from '@/lib/ai/resilience';
import { AnonymiseError, anonymise, anonymised } from '@/lib/anonymize';
import { systemClock } from '@/lib/clock';
import { AI_PROVIDERS, type AiProvider } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { updateAlert } from '@/lib/domain/alerts/update-alert';
import { runJobs } from '../api/coach-client';
import { buildWorld, type World } from '../isolation/world';
import { allSent, reset, startVendors, stopVendors } from './vendors';

const vendors = await startVendors({ AI_TIMEOUT_SECONDS: '1' });
const schema = z.object({ answer: z.string(), sure: z.boolean().nullable() });
type Answer = z.infer<typeof schema>;

const SECRET = 'Otávio Brandão';
const known = [{ name: SECRET, role: 'customer', company: 'Serra Azul' }];
const said = `${SECRET}, CPF 529.982.247-25, e-mail otavio@serraazul.com.br, disse que a planilha "trava".`;

let world: World;
beforeAll(async () => {
  world = await buildWorld('GATE');
});
afterAll(() => stopVendors(vendors));
beforeEach(async () => {
  forgetFailures();
  // The model speaks of whom it was shown.
  reset(vendors, ({ data }) => ({
    answer: `Foi ${/\[PESSOA_\d+\]/.exec(data)?.[0] ?? '?'} que disse.`,
    sure: true,
  }));
  await inCompany((tx) => tx.aIUsage.deleteMany({ where: { company_id: world.company } }));
});

const inCompany = <T>(work: Parameters<typeof companyTx<T>>[1]) =>
  companyTx({ company_id: world.company }, work);
const rows = () =>
  inCompany((tx) =>
    tx.aIUsage.findMany({ where: { company_id: world.company }, orderBy: { created_at: 'asc' } }),
  );

function input() {
  const { texts, map } = anonymise({ texts: [said], lang: 'pt-BR', known });
  return {
    instructions: anonymised`Who said it?`,
    data: anonymised`<call>\n${texts[0] ?? anonymised``}\n</call>`,
    map,
  };
}

function ask(only: readonly AiProvider[] = AI_PROVIDERS, over: Partial<AiRequest<Answer>> = {}) {
  return ai.run<Answer>({
    ctx: { company_id: world.company, clock: systemClock },
    use_case: 'intelligent_search',
    about: { user_id: world.members.rep.person },
    schema,
    input,
    rules: (reason) => ({ answer: `rules: ${reason}`, sure: null }),
    chain: chainFor('intelligent_search').filter(({ name }) => only.includes(name)),
    ...over,
  });
}

function expectNoSecret(): void {
  const sent = allSent(vendors);
  expect(sent).toContain('[PESSOA_1]');
  // Pieces of the number with what parts them: three digits alone may be in the port of a server.
  for (const secret of ['Otávio', 'Brandão', 'Serra Azul', '529.', '.982', '52998224725', '@serraazul'])
    expect(sent).not.toContain(secret);
}

/** Where a vendor, or its SDK, has no word of its own for what went wrong in mid-stream. */
const VENDOR_WORDS: Readonly<Record<string, string>> = {
  'openai overloaded_mid_stream': 'failed',
  'gemini closed_mid_stream': 'failed',
};

const outcomes = async () => (await rows()).map(({ provider, outcome }) => `${provider} ${outcome}`);

describe.each(AI_PROVIDERS)('%s', (provider) => {
  const others = AI_PROVIDERS.filter((one) => one !== provider);

  it('answers to the schema, with names restored, and is metered', async () => {
    const { value, made_by, reason } = await ask([provider]);
    expect(value).toEqual({ answer: `Foi ${SECRET} que disse.`, sure: true });
    expect(made_by).toMatch(new RegExp(`^${provider}/`));
    expect(reason).toBeNull();
    const [row] = await rows();
    expect(row).toMatchObject({
      provider,
      outcome: 'ok',
      feature: 'intelligent_search',
      user_id: world.members.rep.person,
      reserved_usd: 0,
    });
    expect(row?.prompt_tokens).toBeGreaterThan(5);
    expect(row?.completion_tokens).toBeGreaterThan(5);
    expect(row?.estimated_cost_usd).toBeGreaterThanOrEqual(provider === 'compatible' ? 0 : 1e-9);
    for (const other of others) expect(vendors[other].requests).toEqual([]);
  });

  it('streams a field as it grows, never half a placeholder', async () => {
    const seen: string[] = [];
    const { value } = await ask([provider], {
      stream: { field: 'answer', on_text: (text) => seen.push(text) },
    });
    expect(value.answer).toBe(`Foi ${SECRET} que disse.`);
    expect(seen.length).toBeGreaterThan(3);
    for (const text of seen) expect(value.answer.startsWith(text)).toBe(true);
    expect(seen.at(-1)).toBe(value.answer);
  });

  it.each(['rate_limited', 'overloaded', 'server_error', 'closed', 'broken_json'] as const)(
    'is asked again after %s, with the same clean body',
    async (fault) => {
      vendors[provider].faults.push(fault);
      const { value } = await ask([provider]);
      expect(value.sure).toBe(true);
      const [first, second] = vendors[provider].requests;
      expect(second?.body).toBe(first?.body);
      expect((await rows()).map(({ outcome }) => outcome)).toEqual([expect.not.stringMatching(/^ok$/), 'ok']);
    },
  );

  it.each(['unauthorized', 'no_quota', 'bad_request', 'refusal'] as const)(
    'is not asked again after %s',
    async (fault) => {
      vendors[provider].faults.push(fault);
      const { value, reason } = await ask([provider]);
      const why = fault === 'refusal' ? 'model_refused' : 'provider_failed';
      expect({ value, reason }).toEqual({ value: { answer: `rules: ${why}`, sure: null }, reason: why });
      expect(vendors[provider].requests).toHaveLength(1);
    },
  );

  it('gets twice the room when its answer was cut off', async () => {
    vendors[provider].faults.push('truncated');
    expect((await ask([provider])).reason).toBeNull();
    const room = vendors[provider].requests.map(({ body }) =>
      Number(/"max(?:_output)?_?(?:tokens|OutputTokens)":(\d+)/i.exec(body)?.[1]),
    );
    expect(room[1]).toBe(2 * (room[0] ?? 0));
    expect(await outcomes()).toEqual([`${provider} truncated`, `${provider} ok`]);
  });

  it.each([
    ['overloaded_mid_stream', 'overloaded'],
    ['closed_mid_stream', 'unreachable'],
  ] as const)('starts over after %s', async (fault, outcome) => {
    vendors[provider].faults.push(fault);
    const seen: string[] = [];
    const { value } = await ask([provider], {
      stream: { field: 'answer', on_text: (text) => seen.push(text) },
    });
    expect(seen.at(-1)).toBe(value.answer);
    expect(value.sure).toBe(true);
    expect(vendors[provider].requests).toHaveLength(2);
    const called = VENDOR_WORDS[`${provider} ${fault}`] ?? outcome;
    expect(await outcomes()).toEqual([`${provider} ${called}`, `${provider} ok`]);
    expectNoSecret();
  });

  it('is not waited for when it is too slow', async () => {
    vendors[provider].faults.push('slow');
    expect((await ask([provider])).reason).toBeNull();
    expect(await outcomes()).toEqual([`${provider} timeout`, `${provider} ok`]);
  });

  it('never gets a name, a number or an address, whatever happens', async () => {
    vendors[provider].faults.push('rate_limited', 'broken_json');
    await ask([provider]);
    expect(vendors[provider].requests.length).toBe(3);
    expectNoSecret();
  });
});

describe('the chain', () => {
  it('goes on to the next provider, in order, and ends with the rules', async () => {
    vendors.anthropic.faults.push('overloaded', 'overloaded', 'overloaded');
    vendors.openai.faults.push('no_quota');
    vendors.gemini.faults.push('refusal');
    expect((await ask()).made_by).toBe('compatible/qwen');
    expect(await outcomes()).toEqual([
      'anthropic overloaded',
      'anthropic overloaded',
      'anthropic overloaded',
      'openai no_quota',
      'gemini refused',
      'compatible ok',
    ]);
    for (const server of Object.values(vendors)) server.faults.push('unauthorized');
    expect(await ask()).toMatchObject({ made_by: 'rules', reason: 'provider_failed' });
    expect(await ask([])).toMatchObject({ made_by: 'rules', reason: 'no_provider' });
  });

  it('leaves a provider alone that failed five times in a row', async () => {
    vendors.anthropic.faults.push(...Array.from({ length: 5 }, () => 'unauthorized' as const));
    for (let i = 0; i < 5; i += 1) await ask(['anthropic']);
    const { made_by } = await ask(['anthropic', 'openai']);
    expect(made_by).toMatch(/^openai/);
    expect(vendors.anthropic.requests).toHaveLength(5);
  });

  it('ends when the caller does', async () => {
    vendors.anthropic.faults.push('slow');
    const stop = new AbortController();
    const asked = ask(AI_PROVIDERS, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('worker stops')), 200);
    await expect(asked).rejects.toThrow('worker stops');
    expect(vendors.openai.requests).toHaveLength(0);
  });
});

describe('nothing is sent', () => {
  const silent = () => expect(Object.values(vendors).flatMap(({ requests }) => requests)).toEqual([]);

  it('when the anonymiser fails', async () => {
    const failing = () => {
      throw new AnonymiseError('data_missing');
    };
    expect(await ask(AI_PROVIDERS, { input: failing })).toMatchObject({
      reason: 'anonymiser_failed',
      made_by: 'rules',
    });
    silent();
  });

  it('when a body holds something that was masked, an identifier or an address', async () => {
    const bodies = [
      anonymised`Otávio Brandão disse`,
      anonymised`CPF 529.982.247-25`,
      anonymised`write to otavio@serraazul.com.br`,
    ];
    for (const data of bodies) {
      const { reason } = await ask(AI_PROVIDERS, { input: () => ({ ...input(), data }) });
      expect(reason).toBe('leak_blocked');
    }
    silent();
    expect(await rows()).toEqual([]);
  });

  it('when the document is longer than what a provider takes', async () => {
    const long = anonymised`palavra `;
    let data = long;
    for (let i = 0; i < 16; i += 1) data = anonymised`${data}${data}`;
    expect(await ask(AI_PROVIDERS, { input: () => ({ ...input(), data }) })).toMatchObject({
      reason: 'too_long',
    });
    silent();
  });
});

describe("a vendor's limit", () => {
  const alerts = async () => {
    await runJobs();
    return inCompany((tx) =>
      tx.alert.findMany({
        where: { company_id: world.company, dedup_key: { startsWith: 'ai-vendor:' } },
        select: { id: true, data: true, occurrences: true },
      }),
    );
  };
  // Alerts of the tests above.
  beforeEach(async () => {
    await runJobs();
    await inCompany((tx) =>
      tx.alert.deleteMany({ where: { company_id: world.company, type: 'AI_RATE_LIMIT' } }),
    );
  });

  it('is told when every attempt met it, once, and not again on the day that somebody dealt with it', async () => {
    vendors.anthropic.faults.push('rate_limited', 'rate_limited', 'rate_limited');
    await ask(['anthropic', 'openai']);
    const [told, ...more] = await alerts();
    expect(told).toMatchObject({ data: { reason: 'provider', provider: 'anthropic' }, occurrences: 1 });
    expect(more).toEqual([]);
    forgetFailures();
    vendors.anthropic.faults.push('no_quota');
    await ask(['anthropic']);
    expect(await alerts()).toMatchObject([{ id: told?.id, occurrences: 2 }]);
    const { ctx } = world.members.director;
    await updateAlert({ ctx, input: { id: told?.id ?? '', status: 'ACKNOWLEDGED' } });
    vendors.anthropic.faults.push('no_quota');
    await ask(['anthropic']);
    expect(await alerts()).toMatchObject([{ id: told?.id, occurrences: 2 }]);
  });

  it.each([
    ['an attempt failed otherwise', ['overloaded', 'rate_limited', 'rate_limited']],
    ['the last attempt was answered', ['rate_limited', 'rate_limited']],
    ['the key is wrong', ['unauthorized']],
  ] as const)('is not told of when %s', async (_why, faults) => {
    vendors.anthropic.faults.push(...faults);
    await ask(['anthropic']);
    expect(await alerts()).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { forgetFailures } from '@/lib/ai/resilience';
import type { ConversationAnalysis, Evidence } from '@/lib/contracts/analysis';
import { companyTx } from '@/lib/db/doors';
import { readCalls } from '@/prisma/seed/read-calls';
import { allSent, reset, startVendors, stopVendors } from '../ai/vendors';
import { runJobs } from '../api/coach-client';
import { buildWorld, type World } from '../isolation/world';
import { carefulBrain, linesOf } from './brains';
import { holdLines, readAnalysis, reanalyse, type SaidLine } from './hold-call';

const WINDOW = 8_192;
const HOURS = 3;
const TURNS = 1_600;
const WORDS = 27_000;

const vendors = await startVendors({
  AI_TIMEOUT_SECONDS: '5',
  AI_COMPATIBLE_CONTEXT: String(WINDOW),
  OPENAI_API_KEY: '',
  GEMINI_API_KEY: '',
});
vendors.compatible.window = WINDOW;

/** What people say in the annotated calls, over and over, with a count that tells the turns apart. */
const SAID = ((): SaidLine[] => {
  const calls = [...readCalls().values()].filter(({ id }) => id.startsWith('pt'));
  const texts = calls.flatMap(({ turns }) => turns.map(({ text }) => text));
  const per_turn = Math.ceil(WORDS / TURNS);
  return Array.from({ length: TURNS }, (_, at): SaidLine => {
    let text = `No item ${at + 1}:`;
    for (let next = at; text.split(' ').length < per_turn; next += 7)
      text += ` ${texts[next % texts.length]}`;
    return [
      at % 2 === 0 ? 'p1' : 'p2',
      text
        .split(' ')
        .slice(0, per_turn + 6)
        .join(' '),
    ];
  });
})();

let world: World;
let call: string;
beforeAll(async () => {
  world = await buildWorld('LONG');
  // The calls of the world itself.
  await runJobs();
  reset(vendors, carefulBrain);
  forgetFailures();
  vendors.anthropic.faults.push(...Array.from({ length: 5 }, () => 'unauthorized' as const));
  call = await holdLines(world.members.rep, {
    rep: 'Jussara Queirós',
    customer: 'Wanderley Pontes',
    said: SAID,
    turn_ms: Math.floor((HOURS * 3_600_000) / TURNS),
  });
  await runJobs();
});
afterAll(() => stopVendors(vendors));
beforeEach(() => forgetFailures());

async function analysisOf(): Promise<ConversationAnalysis> {
  const { state, reason, analysis } = await readAnalysis(world.members.rep, call);
  expect({ state, reason }).toEqual({ state: 'ready', reason: null });
  if (analysis === null) throw new Error('no analysis');
  return analysis;
}

const evidenceOf = ({ sentiment, key_moments, objections, actions, coaching }: ConversationAnalysis) =>
  [
    ...sentiment.evidence,
    ...[...key_moments, ...objections, ...actions, ...coaching].map(({ evidence }) => evidence),
  ].filter((evidence): evidence is Evidence => evidence !== null);

const usage = () =>
  companyTx({ company_id: world.company }, (tx) =>
    tx.aIUsage.findMany({ where: { company_id: world.company, conversation_id: call } }),
  );

it('of three hours is analysed whole by a local model with a small window', async () => {
  expect(
    SAID.map(([, text]) => text)
      .join(' ')
      .split(' ').length,
  ).toBeGreaterThan(WORDS);
  const analysis = await analysisOf();
  expect(analysis.made_by).toBe('compatible/qwen');
  const asked = vendors.compatible.requests.map(({ body }): string => JSON.parse(body).messages[1].content);
  const parts = asked.filter((data) => data.startsWith('<call>'));
  expect(parts.length).toBeGreaterThan(10);
  const shown = new Set(parts.flatMap((data) => linesOf(data).map(({ line }) => line)));
  expect(shown.size).toBe(TURNS);
  // Joined until one was left.
  expect(asked.filter((data) => data.startsWith('<parts>')).length).toBeGreaterThan(0);
  expect(analysis.summary).not.toBe('');
});

it('keeps quotes that were said, from its beginning to its end', async () => {
  const analysis = await analysisOf();
  expect(analysis.dropped_quotes).toBe(0);
  for (const { turn, quote } of evidenceOf(analysis))
    expect(SAID[Number(turn.slice(1)) - 1]?.[1], turn).toContain(quote);
  const thirds = analysis.key_moments
    .filter(({ title }) => title === 'Momento do modelo')
    .map(({ t }) => Math.floor((3 * t) / (HOURS * 3_600_000)));
  expect(new Set(thirds)).toEqual(new Set([0, 1, 2]));
});

it('names nobody to the model, and every request is paid for once', async () => {
  const sent = allSent(vendors);
  for (const name of ['Jussara', 'Queirós', 'Wanderley', 'Pontes']) expect(sent).not.toContain(name);
  const rows = await usage();
  const answered = rows.filter(({ outcome }) => outcome === 'ok');
  expect(answered.length).toBe(vendors.compatible.requests.length);
  const most = Math.max(
    ...answered.map(({ prompt_tokens, completion_tokens }) => prompt_tokens + completion_tokens),
  );
  expect(most).toBeLessThanOrEqual(WINDOW);
  const sum = answered.reduce((total, { prompt_tokens }) => total + prompt_tokens, 0);
  expect(sum).toBeGreaterThan(WORDS);
  expect(rows.every(({ reserved_usd }) => reserved_usd === 0)).toBe(true);
});

it('that several models analysed in turn names each of them', async () => {
  reset(vendors, carefulBrain);
  // Down for the first part alone: three attempts.
  vendors.anthropic.faults.push('overloaded', 'overloaded', 'overloaded');
  await reanalyse(world.members.rep, call);
  await runJobs();
  expect((await analysisOf()).made_by).toBe('compatible/qwen, anthropic/claude-sonnet-5-5');
  // One part for the small window, and one for all the rest.
  expect(vendors.compatible.requests).toHaveLength(1);
});

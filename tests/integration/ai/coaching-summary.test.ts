import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { forgetFailures } from '@/lib/ai/resilience';
import { companyTx } from '@/lib/db/doors';
import { getSummary } from '@/lib/domain/coaching-summary/get-summary';
import { writeSummary } from '@/lib/domain/coaching-summary/write-summary';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { updateMeeting } from '@/lib/domain/meetings/update-meeting';
import { emptyAnswer } from '../analysis/brains';
import { holdLines } from '../analysis/hold-call';
import { runJobs } from '../api/coach-client';
import { buildWorld, type World } from '../isolation/world';
import { reset, startVendors, stopVendors } from './vendors';

const vendors = await startVendors({ AI_TIMEOUT_SECONDS: '5' });
const ASKED = [
  'Como funciona hoje a operação de vocês, do pedido até a entrega?',
  'Qual é o maior problema de vocês com a entrega no fim do mês?',
];

let world: World;
/** Calls of the rep, the latest first: two of their own, and the one of every member. */
let calls: string[];
beforeAll(async () => {
  world = await buildWorld('SUMS');
  calls = [world.members.rep.conversation];
  for (const asked of ASKED) {
    reset(vendors, ({ data }) => {
      const [, line = ''] = data.match(/^(L\d+) REP \d+ min: (?:Como|Qual)/m) ?? [];
      const point = { kind: 'strength', title: `Boa: ${asked.slice(0, 4)}`, advice: 'Continue assim.' };
      return { ...emptyAnswer(), coaching: [{ ...point, line, quote: asked.slice(0, 30) }] };
    });
    const said: ['p1' | 'p2', string][] = [
      ['p1', 'Bom dia! Obrigado pelo tempo, hoje eu queria entender a rotina de vocês.'],
      ['p1', asked],
      ['p2', 'A gente faz tudo na planilha e perde duas horas por dia com isso, é bem complicado.'],
    ];
    calls.unshift(await holdLines(world.members.rep, { rep: 'Rui Prado', customer: 'Ana Lima', said }));
    await runJobs();
  }
});
afterAll(() => stopVendors(vendors));
beforeEach(() => forgetFailures());

const about = () => ({ input: { id: world.members.rep.person } });
const write = () => writeSummary({ ctx: world.members.lead1.ctx, ...about() });
const own = async () => (await getSummary({ ctx: world.members.rep.ctx, ...about() })).summary;

const switchAnalysis = (ai_analysis: boolean) =>
  companyTx({ company_id: world.company }, (tx) =>
    tx.company.update({ where: { id: world.company }, data: { features: { ai_analysis } } }),
  );

const answers = (points: unknown[]) => reset(vendors, () => ({ summary: 'Pergunta bem, e ouve.', points }));
const point = (title: string, from: number[]) => ({ kind: 'strength', title, advice: 'Siga.', from });

it('keeps what a model makes of the points with the lines that bear them out, and drops what rests on none', async () => {
  reset(vendors, ({ data }) => {
    const asked = [...data.matchAll(/^\[(\d+)\] strength: Boa: (Como|Qual)/gm)].map(([, number]) =>
      Number(number),
    );
    const points = [
      point('Pergunta aberta', [...asked, 99]),
      point('Inventado', [99]),
      point('Sem base', []),
    ];
    return { summary: 'Pergunta bem, e ouve.', points };
  });
  const heard: string[] = [];
  const { ctx } = world.members.lead1;
  await writeSummary({ ctx, ...about(), on_text: (text) => heard.push(text) });
  expect(heard.at(-1)).toBe('Pergunta bem, e ouve.');
  const summary = await own();
  expect(summary).toMatchObject({
    summary: 'Pergunta bem, e ouve.',
    reason: null,
    lang: 'pt-BR',
    written_by: { id: world.members.lead1.person },
    conversations: calls,
  });
  expect(summary?.points.map(({ title, calls: held }) => [title, held.length])).toEqual([
    ['Pergunta aberta', 2],
  ]);
  const evidence = summary?.points[0]?.evidence ?? [];
  expect(evidence.map(({ conversation_id }) => conversation_id)).toEqual(calls.slice(0, 2));
  for (const { conversation_id, turn, quote } of evidence) {
    const { transcript } = await getConversation({ ctx, input: { id: conversation_id } });
    expect(transcript?.turns.find(({ id }) => id === turn)?.text).toContain(quote);
  }
});

it("keeps a model's summary while none answers, and says why no new one came", async () => {
  answers([point('Pergunta aberta', [1])]);
  await write();
  for (const server of Object.values(vendors)) server.faults.push('refusal');
  await write();
  expect(await own()).toMatchObject({ summary: 'Pergunta bem, e ouve.', reason: 'model_refused' });
});

it('counts by rules what comes up in most calls, and shows where', async () => {
  await switchAnalysis(false);
  await write();
  await switchAnalysis(true);
  const summary = await own();
  expect(summary).toMatchObject({ made_by: 'rules', reason: null, summary: '' });
  const counts = summary?.points.map(({ calls: held }) => held.length) ?? [];
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const same = summary?.points.find(({ title }) => title.startsWith('Boa: '));
  expect(same).toMatchObject({ advice: 'Continue assim.' });
  expect(same?.calls.map(({ id }) => id)).toEqual(calls.slice(0, 2));
  expect(same?.evidence.map(({ turn }) => turn)).toEqual(['t2', 't2']);
});

it('tells of calls that it does not know, and goes with what was said in those that it rests on', async () => {
  answers([point('Pergunta aberta', [1])]);
  expect(await write()).toMatchObject({ conversations: 3, newer: 0 });
  const { ctx } = world.members.rep;
  const { id } = await companyTx(ctx, (tx) =>
    tx.meeting.findFirstOrThrow({ where: { company_id: world.company, conversation_id: calls[0] ?? '' } }),
  );
  await updateMeeting({ ctx, input: { id, consent: 'refused' } });
  expect(await getSummary({ ctx, ...about() })).toMatchObject({ summary: null, conversations: 2, newer: 2 });
});

it('is for the person and whoever coaches them', async () => {
  for (const member of [world.members.mate, world.members.lead2]) {
    const refused = { code: 'not_found' };
    await expect(getSummary({ ctx: member.ctx, ...about() })).rejects.toMatchObject(refused);
    await expect(writeSummary({ ctx: member.ctx, ...about() })).rejects.toMatchObject(refused);
  }
});

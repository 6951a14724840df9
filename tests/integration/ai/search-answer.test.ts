import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { forgetFailures } from '@/lib/ai/resilience';
import { answerSearch } from '@/lib/domain/search/answer-search';
import { askSearch } from '@/lib/domain/search/ask-search';
import { getSearch } from '@/lib/domain/search/get-search';
import { buildWorld, type World } from '../isolation/world';
import { allSent, reset, startVendors, stopVendors } from './vendors';

const vendors = await startVendors({ AI_TIMEOUT_SECONDS: '1' });
const QUESTION =
  'Quem falou de costs? Pergunta de Otávio Brandão, CPF 529.982.247-25, otavio@serraazul.com.br. O código do contrato é dois três quatro sete oito; dois três quatro sete oito, bairro Centro.';

let world: World;
beforeAll(async () => {
  world = await buildWorld('ASKS');
});
afterAll(() => stopVendors(vendors));
beforeEach(() => {
  forgetFailures();
  reset(vendors, () => ({ answer: 'Falaram do custo [1], e da lua [99].' }));
});

const ask = () => askSearch({ ctx: world.members.rep.ctx, input: { question: QUESTION } });

it('answers out of the cited lines, is heard while it writes, and names no line that does not exist', async () => {
  const { ctx } = world.members.rep;
  const { id, answer, answerable } = await ask();
  expect([answer, answerable]).toEqual([null, true]);
  const heard: string[] = [];
  const view = await answerSearch({ ctx, input: { id }, on_text: (text) => heard.push(text) });
  expect(view.answer).toBe('Falaram do custo [1], e da lua.');
  expect(heard.length).toBeGreaterThan(0);
  expect((await getSearch({ ctx, input: { id } })).answerable).toBe(false);
  expect(vendors.anthropic.requests).toHaveLength(1);
  const sent = allSent(vendors);
  expect(sent).toContain('[1]');
  for (const secret of ['Brandão', '529.982.247-25', 'serraazul', 'sete oito'])
    expect(sent).not.toContain(secret);
});

it('without an answer that can be used the lines stand alone', async () => {
  reset(vendors, () => ({ answer: 'Sem nenhuma fala citada.' }));
  const { id, citations } = await ask();
  const view = await answerSearch({ ctx: world.members.rep.ctx, input: { id } });
  expect([view.answer, view.no_answer_reason]).toEqual([null, 'answer_unusable']);
  expect(view.citations).toEqual(citations);
});

it('says why none answered, keeps that, and answers when it is asked again', async () => {
  const { ctx } = world.members.rep;
  const { id, no_answer_reason } = await ask();
  expect(no_answer_reason).toBeNull();
  for (const server of Object.values(vendors)) server.faults.push('refusal');
  await answerSearch({ ctx, input: { id } });
  const kept = await getSearch({ ctx, input: { id } });
  expect(kept).toMatchObject({ answer: null, answerable: true, no_answer_reason: 'model_refused' });
  const view = await answerSearch({ ctx, input: { id } });
  expect(view).toMatchObject({ answer: 'Falaram do custo [1], e da lua.', no_answer_reason: null });
});

it("is not for somebody else's question", async () => {
  const { id } = await ask();
  const answered = answerSearch({ ctx: world.members.lead1.ctx, input: { id } });
  await expect(answered).rejects.toMatchObject({ code: 'not_found' });
  expect(vendors.anthropic.requests).toEqual([]);
});

import { expect, it } from 'vitest';
import { readCalls } from '@/prisma/seed/read-calls';
import { isMachineTalk } from './machine-talk';
import { isPerhapsReaderTalk } from './reader-talk';
import { withoutMachineTalk } from './without-machine-talk';

it('leaves every annotated call as it is', () => {
  const calls = [...readCalls('data/calls').values(), ...readCalls('data/calls-own').values()];
  const turnOf = (
    call: string,
    { i, speaker, text, start, end }: (typeof calls)[number]['turns'][number],
  ) => ({
    id: `t${i + 1}`,
    rev: 1,
    speaker: `p${1 + ([...`${call}${speaker}`].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 99)}`,
    start_ms: start * 1000,
    end_ms: end * 1000,
    speech_ms: 1_000,
    words: 1,
    text,
    marks: [],
  });
  const changed = calls.filter(({ id, turns }) =>
    withoutMachineTalk({ participants: [], turns: turns.map((turn) => turnOf(id, turn)) }),
  );
  expect(changed.map(({ id }) => id)).toEqual([]);
});

it('takes nothing of an ordinary call for an order to the machine', () => {
  const calls = [...readCalls('data/calls').values(), ...readCalls('data/calls-own').values()];
  const flagged = calls.flatMap(({ id, turns }) =>
    turns.filter(({ text }) => isMachineTalk(text)).map(({ text }) => `${id}: ${text}`),
  );
  expect(flagged).toEqual([]);
});

it('suspects few of the ordinary calls', () => {
  const calls = [...readCalls('data/calls').values(), ...readCalls('data/calls-own').values()];
  const suspected = calls.filter(({ turns }) => turns.some(({ text }) => isPerhapsReaderTalk(text)));
  expect(suspected.length).toBeLessThan(calls.length / 20);
});

it.each([
  'A gente usa o assistente da empresa pra marcar as visitas.',
  'O sistema é lento: a gente perde duas horas por dia.',
  'Pode ignorar aquele e-mail que eu mandei antes.',
  'As instruções do fabricante a gente esqueceu em casa.',
  'Dou nota dez pro atendimento de vocês.',
  'Vocês marcam como ganho quando o contrato é assinado?',
  'Our AI project is on hold until the board meets.',
  'Can you show me the summary page again?',
  'We mark the deal as closed when the money is in the bank.',
  'Forget what I said about Tuesday.',
  'Quem for fazer o relatório na quinta precisa do acesso.',
  'O sistema, dependendo do relatório, demora uns cinco minutos.',
  'Me dá cinco pontos percentuais de desconto e a gente fecha.',
  'Whoever reads these reports on your side should join us.',
  'The software gives us five reports, and the points of sale send two.',
  'Quien lea el contrato va a preguntar por la multa.',
  'El sistema nos quita las quejas de los clientes.',
  'El modelo que usamos hoy no nos alcanza.',
  'Hola, mi nombre es Ana y soy la asistente de gerencia.',
])('lets people talk: %s', (text) => {
  expect(isMachineTalk(text)).toBe(false);
});

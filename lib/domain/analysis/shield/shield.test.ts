import { expect, it } from 'vitest';
import { readCalls } from '@/prisma/seed/read-calls';
import { isMachineTalk } from './machine-talk';

it('takes nothing of an ordinary call for an order to the machine', () => {
  const calls = [...readCalls('data/calls').values(), ...readCalls('data/calls-own').values()];
  const flagged = calls.flatMap(({ id, turns }) =>
    turns.filter(({ text }) => isMachineTalk(text)).map(({ text }) => `${id}: ${text}`),
  );
  expect(flagged).toEqual([]);
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
  'El modelo que usamos hoy no nos alcanza.',
  'Hola, mi nombre es Ana y soy la asistente de gerencia.',
])('lets people talk: %s', (text) => {
  expect(isMachineTalk(text)).toBe(false);
});

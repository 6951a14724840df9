import { expect, it } from 'vitest';
import { rulesWithoutAccents } from './rules-without-accents';

it('takes the accents off the phrases of the coach, and off nothing that people read', () => {
  const of = (path: string) =>
    rulesWithoutAccents.transform("'não é já, señor, ação'", `/p/lib/coach/rules/${path}.ts`);
  expect(of('pt-BR/objections')?.code).toBe("'nao e ja, senor, acao'");
  expect(of('pt-BR/method-texts')).toBeNull();
  expect(of('method-texts')).toBeNull();
});

it('puts the alternatives of objections in order, and of nothing else', () => {
  const of = (path: string) =>
    rulesWithoutAccents.transform("'não (vou|[já|ainda] é|dá) b|a'", `/p/lib/coach/rules/pt-BR/${path}.ts`)
      ?.code;
  expect(of('objections')).toBe("'nao (vou|[ainda|ja] e|da) b|a'");
  expect(of('topics')).toBe("'nao (vou|[ja|ainda] e|da) b|a'");
});

import { expect, test } from 'vitest';
import { createCoach, warmUp } from '@/lib/coach';
import type { Language } from '@/lib/contracts/languages';

const SAID: Record<Language, readonly [string, string]> = {
  'pt-BR': [
    'Como vocês registram os pedidos hoje?',
    'Cada vendedor tem a sua planilha, e a gente perde dois por mês.',
  ],
  en: ['How do you keep track of orders today?', 'Each rep has a spreadsheet, and we lose two a month.'],
  es: ['¿Cómo registran los pedidos hoy?', 'Cada vendedor tiene su planilla, y perdemos dos por mes.'],
};

test.each(['pt-BR', 'en', 'es'] as const)(
  'after warming up, the first words of a call in %s make few patterns',
  (lang) => {
    const cold = patternsMade(() => {
      for (const _ of warmUp(lang));
    });
    const warm = patternsMade(() => firstWords(lang));
    expect(cold).toBeGreaterThan(50);
    expect(warm).toBeLessThan(cold / 10);
  },
);

test('comes in many small parts', () => {
  expect([...warmUp('en')].length).toBeGreaterThan(5);
});

function firstWords(lang: Language): void {
  const coach = createCoach({ lang, self: 'Ana', participants: [] });
  const [asked, answered] = SAID[lang];
  coach.push({ t: 1_000, op: 'row', row: 'r1', speaker: 'Ana', text: asked });
  coach.push({ t: 5_000, op: 'row', row: 'r2', speaker: 'Otávio', text: answered });
  coach.live(12_000);
}

/** How many regular expressions the engine builds meanwhile: that is what the rules wait for. */
function patternsMade(work: () => void): number {
  const Before = globalThis.RegExp;
  let made = 0;
  globalThis.RegExp = new Proxy(Before, {
    construct(target, args) {
      made += 1;
      return Reflect.construct(target, args);
    },
  });
  try {
    work();
  } finally {
    globalThis.RegExp = Before;
  }
  return made;
}

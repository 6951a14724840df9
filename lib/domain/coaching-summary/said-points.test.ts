import { expect, it } from 'vitest';
import { textsOf } from '../analysis/rules/texts';
import { inLanguage, mostCommon, saidPoints } from './said-points';

const call = (conversation_id: string, lang: 'pt-BR' | 'en', percent: number) => ({
  conversation_id,
  lang,
  coaching: [{ kind: 'improve' as const, ...textsOf(lang).tip.talk_less(percent), evidence: null }],
});

it('what the rules say in calls of several languages is one point, in the language of the reader', () => {
  const said = saidPoints([call('a', 'pt-BR', 71), call('b', 'en', 68)]);
  const points = mostCommon(said.map((point) => inLanguage(point, 'es')));
  expect(points).toEqual([
    {
      kind: 'improve',
      ...textsOf('es').tip.talk_less(71),
      varies: true,
      calls: ['a', 'b'],
      evidence: [],
    },
  ]);
  const own = { ...said[0], title: 'Boa', lang: 'pt-BR' as const };
  expect(
    inLanguage({ ...own, kind: 'strength', advice: 'Siga.', conversation_id: 'c', evidence: null }, 'es')
      .title,
  ).toBe('Boa');
});

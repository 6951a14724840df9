import '@/lib/coach/languages/all';
import { expect, it } from 'vitest';
import { rulesOf } from '@/lib/coach/rules';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import { textsOf } from './texts';
import type { Tip } from './texts/texts';
import { tipIn } from './tip-in';

/** Every tip that there is, in the same order in each language. */
function tips(lang: Language): Tip[] {
  const { tip, objection } = textsOf(lang);
  const { methodTexts } = rulesOf(lang);
  return [
    ...[tip.agenda, tip.no_agenda, tip.dated, tip.undated],
    ...[tip.talk_less(71), tip.talk_balanced(44), tip.interruptions(6), tip.fast(180), tip.playbook(40)],
    ...[1, 3].flatMap((n) => [tip.ask_open(n), tip.engaging(n)]),
    tip.monologue(lang === 'en' ? '2.7' : '2,7'),
    tip.monologue('3'),
    ...Object.values(objection).flatMap(({ name, advice }) => [
      tip.objection(name, advice),
      tip.objection(name, 'Nossa resposta.'),
      tip.objection_handled(name),
    ]),
    ...Object.keys(methodTexts)
      .toSorted()
      .flatMap((method) => Object.entries(methodTexts[method] ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      .map(([, { label, ask }]) => tip.weakest(label, ask)),
  ];
}

it.each(LANGUAGES.flatMap((from) => LANGUAGES.map((to) => [from, to] as const)))(
  'says each tip in %s as in %s',
  (from, to) => {
    const wanted = tips(to);
    expect(wanted.length).toBeGreaterThan(60);
    expect(tips(from).map((tip) => tipIn(tip, from, to))).toEqual(wanted);
  },
);

it('leaves alone what the rules did not say', () => {
  const tip = textsOf('en').tip.talk_less(71);
  expect(tipIn({ ...tip, advice: 'Talk less.' }, 'en', 'es')).toBeNull();
  expect(tipIn({ ...tip, title: 'You talk 71%' }, 'en', 'es')).toBeNull();
  expect(tipIn(tip, 'pt-BR', 'es')).toBeNull();
});

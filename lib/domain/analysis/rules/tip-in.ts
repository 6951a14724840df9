import '@/lib/coach/languages/all';
import { rulesOf } from '@/lib/coach/rules';
import { OBJECTION_TYPES } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import { textsOf } from './texts';
import type { Tip } from './texts/texts';

const PLAIN = ['agenda', 'no_agenda', 'dated', 'undated'] as const;
const COUNTED = [
  'talk_less',
  'talk_balanced',
  'ask_open',
  'engaging',
  'interruptions',
  'fast',
  'playbook',
] as const;
const DECIMAL: Record<Language, string> = { 'pt-BR': ',', en: '.', es: ',' };

/** A tip of the rules, said in one language, as they say it in another; null when it is not one of theirs, word for word. */
export function tipIn({ title, advice }: Tip, from: Language, to: Language): Tip | null {
  const is = (tip: Tip): boolean => tip.title === title && tip.advice === advice;
  const [said, says] = [textsOf(from), textsOf(to)];
  for (const key of PLAIN) if (is(said.tip[key])) return says.tip[key];
  // One of something is said without its figure.
  const count = Number(/\d+/.exec(title)?.[0] ?? 1);
  for (const key of COUNTED) if (is(said.tip[key](count))) return says.tip[key](count);
  const minutes = /\d+(?:[.,]\d+)?/.exec(title)?.[0] ?? '';
  if (is(said.tip.monologue(minutes))) return says.tip.monologue(minutes.replace(/[.,]/, DECIMAL[to]));
  for (const type of OBJECTION_TYPES) {
    const [own, other] = [said.objection[type], says.objection[type]];
    if (is(said.tip.objection_handled(own.name))) return says.tip.objection_handled(other.name);
    if (is(said.tip.objection(own.name, own.advice))) return says.tip.objection(other.name, other.advice);
    // The company's own answer stays in the company's words.
    if (is(said.tip.objection(own.name, advice))) return says.tip.objection(other.name, advice);
  }
  return weakestIn(is, from, to);
}

function weakestIn(is: (tip: Tip) => boolean, from: Language, to: Language): Tip | null {
  const others = rulesOf(to).methodTexts;
  for (const [method, elements] of Object.entries(rulesOf(from).methodTexts)) {
    for (const [key, { label, ask }] of Object.entries(elements)) {
      const other = others[method]?.[key];
      if (other !== undefined && is(textsOf(from).tip.weakest(label, ask)))
        return textsOf(to).tip.weakest(other.label, other.ask);
    }
  }
  return null;
}

import type { NextStepGrade } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import { momentLexicon } from '.';

/** The next step is agreed in the last part of a call: from this share of its turns on. */
const FROM_SHARE = 0.6;
const VAGUE_FROM_SHARE = 0.75;
/** Answers are looked for in the next turns of the other side. */
const REPLY_TURNS = 3;
/** What is agreed stands at the end of a turn. */
const TAIL_CHARS = 800;

/**
 * Grade of the next step: dated when one side proposed a day or time and the other took it up, or both took leave
 * until a day; vague when further contact was agreed without one; none otherwise.
 */
export function nextStepOf(spoken: readonly SpokenTurn[], lang: Language): NextStepGrade {
  const rules = momentLexicon(lang);
  const folded = spoken.map(({ turn }) => readTurn(turn, lang).folded.slice(-TAIL_CHARS));
  const from = Math.floor(spoken.length * FROM_SHARE);
  const vagueFrom = Math.floor(spoken.length * VAGUE_FROM_SHARE);
  let vague = false;
  for (let i = from; i < spoken.length; i += 1) {
    const said = folded[i] ?? '';
    const step = rules.steps.test(said) && rules.when.test(said);
    if (step && spoken[i]?.role === 'rep' && accepted(spoken, folded, i, lang)) return 'dated';
    if (step && spoken[i]?.role === 'customer' && !rules.refuses.test(said) && rules.accepts.test(said))
      return 'dated';
    if (rules.untilDay.test(said) && i >= vagueFrom && !rules.refuses.test(said)) return 'dated';
    if (i >= vagueFrom && rules.vague.test(said) && !refused(spoken, folded, i, lang)) vague = true;
  }
  return vague ? 'vague' : 'none';
}

function accepted(
  spoken: readonly SpokenTurn[],
  folded: readonly string[],
  i: number,
  lang: Language,
): boolean {
  const rules = momentLexicon(lang);
  for (const reply of repliesTo(spoken, folded, i)) {
    if (rules.refuses.test(reply) && !rules.when.test(reply)) return false;
    if (rules.accepts.test(reply) || rules.when.test(reply)) return !refusesFirst(reply, lang);
  }
  return false;
}

function refused(
  spoken: readonly SpokenTurn[],
  folded: readonly string[],
  i: number,
  lang: Language,
): boolean {
  const [first] = repliesTo(spoken, folded, i);
  return first !== undefined && refusesFirst(first, lang);
}

/** A refusal counts unless the same breath agrees: "peraí. Não, dá certo." */
function refusesFirst(reply: string, lang: Language): boolean {
  const rules = momentLexicon(lang);
  return rules.refuses.test(reply) && !rules.accepts.test(reply);
}

function repliesTo(spoken: readonly SpokenTurn[], folded: readonly string[], i: number): string[] {
  const out: string[] = [];
  for (let k = i + 1; k < spoken.length && out.length < REPLY_TURNS && k <= i + REPLY_TURNS; k += 1) {
    if (spoken[k]?.role !== spoken[i]?.role) out.push(folded[k] ?? '');
  }
  return out;
}

import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { evidenceOf } from './evidence';
import { textsOf } from './texts';

const VALIDATED = 3;

/** The engine's ladder with the words that each step rests on. */
export function methodologyOfCall(facts: CallFacts): ConversationAnalysis['methodology'] {
  const { name, score, weakest, elements } = facts.report.methodology;
  const { ladder } = textsOf(facts.lang);
  return {
    name,
    score: Math.round(score),
    weakest,
    elements: facts.elements.map(({ key, label, ask }) => {
      const found = elements[key];
      const step = found?.score ?? 0;
      return {
        element: key,
        label,
        score: step,
        evidence: found ? evidenceOf(facts, { turn: found.turn, text: found.quote, t: found.t }) : null,
        why: ladder[step] ?? '',
        ask: step >= VALIDATED || ask === '' ? null : ask,
      };
    }),
  };
}

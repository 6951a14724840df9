import type { CoachReport, NextStepGrade, Objection, Question } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import { evidenceAt } from './methodology/evidence';
import type { Methodology } from './methodology/methodologies';
import type { Evidence } from './methodology/score';
import type { SpokenTurn } from './metrics/spoken';
import { momentsAt } from './moments';
import { nextStepOf } from './moments/next-step';
import { objectionsAt } from './objections';
import { questionsAt } from './questions';

/** What was found in the words of a call, in order of time. */
export interface CallReading {
  methodology: Methodology;
  questions: Question[];
  objections: Objection[];
  evidence: Evidence[];
  moments: CoachReport['moments'];
  next_step: NextStepGrade;
}

/** Reads every turn with its neighbours. */
export function readCall(
  spoken: readonly SpokenTurn[],
  lang: Language,
  methodology: Methodology,
): CallReading {
  return {
    methodology,
    questions: spoken.flatMap((_, i) => questionsAt(spoken, i, lang)),
    objections: spoken.flatMap((_, i) => objectionsAt(spoken, i, lang)),
    evidence: spoken.flatMap((_, i) => evidenceAt(spoken, i, lang, methodology)),
    moments: spoken.flatMap((_, i) => momentsAt(spoken, i, lang)),
    next_step: nextStepOf(spoken, lang),
  };
}

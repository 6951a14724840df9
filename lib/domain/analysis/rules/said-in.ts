import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { Language } from '@/lib/contracts/languages';
import { objectionAdvice } from './objections';
import { tipIn } from './tip-in';

/**
 * An analysis with the rules' advice in the reader's language: coaching points, and what helps against an objection. What
 * was said and summed up stays in the call's language; so does all that a model or the company itself has written.
 */
export function saidIn(analysis: ConversationAnalysis, to: Language): ConversationAnalysis {
  const { lang, made_by, coaching, objections } = analysis;
  if (made_by !== 'rules' || lang === to) return analysis;
  return {
    ...analysis,
    coaching: coaching.map((point) => ({ ...point, ...tipIn(point, lang, to) })),
    objections: objections.map((objection) =>
      objection.advice === objectionAdvice(lang, objection.type)
        ? { ...objection, advice: objectionAdvice(to, objection.type) }
        : objection,
    ),
  };
}

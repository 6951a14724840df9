import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { actionsOf } from './actions';
import { coachingOf } from './coaching';
import { methodologyOfCall } from './methodology';
import { keyMomentsOf } from './moments';
import { objectionsOfCall } from './objections';
import { playbookScoreOf } from './playbook-score';
import { sentimentOf } from './sentiment';
import { summaryOf } from './summary';

export const MADE_BY_RULES = 'rules';

/**
 * The analysis without any model, out of the engine's report and the playbook: the same schema, in the call's language,
 * every statement with its line. Pure. It is what a company without a key sees, and what is left when a model fails.
 */
export function analyseByRules(facts: CallFacts): ConversationAnalysis {
  const objections = objectionsOfCall(facts);
  const playbook = playbookScoreOf(facts);
  return {
    lang: facts.lang,
    made_by: MADE_BY_RULES,
    summary: summaryOf(facts, objections),
    sentiment: sentimentOf(facts),
    methodology: methodologyOfCall(facts),
    key_moments: keyMomentsOf(facts),
    objections,
    playbook,
    actions: actionsOf(facts, objections),
    coaching: coachingOf(facts, objections, playbook),
    dropped_quotes: 0,
  };
}

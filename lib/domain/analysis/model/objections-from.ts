import { type ConversationAnalysis, OBJECTION_OUTCOMES } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { adviceFor } from '../rules/objections';
import type { ModelAnswer } from './answer-schema';
import { plainText } from './plain-text';
import type { Verifier } from './verify';

type Review = ConversationAnalysis['objections'][number];

const ADVICE_CHARS = 400;
const MOST = 20;

/**
 * The rules' objections with the model's judgement of how they were handled, at most one step away, and those that the
 * rules did not see. Handled takes an answer of the rep's that comes after the objection and is in the transcript.
 */
export function objectionsFrom(
  facts: CallFacts,
  rules: readonly Review[],
  said: ModelAnswer['objections'],
  proof: Verifier,
): Review[] {
  const proved = said.flatMap((one) => {
    const evidence = proof.evidence(one);
    if (evidence?.role !== 'customer') return [];
    const answer = proof.evidence(one.response);
    const response = answer?.role === 'rep' && answer.t >= evidence.t ? answer : null;
    return [{ ...one, evidence, response }];
  });
  const judged = rules.map((own): Review => {
    const match =
      proved.find(({ evidence }) => evidence.turn === own.evidence.turn) ??
      proved.find(({ type, evidence }) => type === own.type && near(evidence.t, own.evidence.t));
    if (match === undefined) return own;
    const response = match.response ?? own.response;
    const advice = plainText(match.advice, ADVICE_CHARS) || own.advice;
    return { ...own, outcome: within(own.outcome, match.outcome, response !== null), response, advice };
  });
  const known = new Set(judged.map(({ evidence }) => evidence.turn));
  const more = proved
    .filter(
      ({ evidence, type }) =>
        !known.has(evidence.turn) &&
        !rules.some((own) => own.type === type && near(own.evidence.t, evidence.t)),
    )
    .map(({ type, evidence, response, advice, acknowledged, asked, confirmed }): Review => {
      const answered = response !== null;
      return {
        type,
        evidence,
        // Nobody but the model has seen it: answered is as far as it goes.
        outcome: answered ? 'partly' : 'open',
        steps: { acknowledged, asked, answered, confirmed: answered && confirmed },
        response,
        advice: plainText(advice, ADVICE_CHARS) || adviceFor(facts, type),
      };
    });
  return [...judged, ...more].slice(0, MOST).sort((a, b) => a.evidence.t - b.evidence.t);
}

const NEAR_MS = 90_000;
const near = (a: number, b: number): boolean => Math.abs(a - b) < NEAR_MS;

function within(own: Review['outcome'], wanted: Review['outcome'], answered: boolean): Review['outcome'] {
  const step = OBJECTION_OUTCOMES.indexOf(wanted) - OBJECTION_OUTCOMES.indexOf(own);
  if (Math.abs(step) > 1) return 'partly';
  return wanted === 'handled' && !answered ? own : wanted;
}

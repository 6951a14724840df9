import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { actionsFrom } from './actions-from';
import type { ModelAnswer } from './answer-schema';
import type { MaskedCall } from './document';
import { objectionsFrom } from './objections-from';
import { plainText } from './plain-text';
import { playbookFrom } from './playbook-from';
import { type Verifier, verifier } from './verify';

const SUMMARY_CHARS = 1_800;
const TITLE_CHARS = 160;
const TEXT_CHARS = 400;
const MOMENTS = 24;
const COACHING = 7;
const STATED = 2;
const QUOTES = 3;

type Analysis = ConversationAnalysis;

interface Made {
  rules: Analysis;
  answers: readonly ModelAnswer[];
  /** Of the whole call; null when the parts have none in common. */
  summary: string;
  made_by: string;
}

/**
 * The analysis out of what a model said of the parts of a call and what the rules know. Words are the model's; every
 * figure stays with the rules' or within a few points of it, and whatever has no words of the transcript to stand on is
 * left out: docs/decisions/language-models.md.
 */
export function combine(
  facts: CallFacts,
  masked: MaskedCall,
  { rules, answers, summary, made_by }: Made,
): Analysis {
  const proof = verifier(masked);
  const of = <K extends keyof ModelAnswer>(key: K): ModelAnswer[K][] => answers.map((answer) => answer[key]);
  const methodology = methodologyFrom(rules, inTurn(of('elements')), proof);
  const sentiment = sentimentFrom(rules, of('sentiment'), proof);
  const objections = objectionsFrom(facts, rules.objections, inTurn(of('objections')), proof);
  const key_moments = momentsFrom(rules, inTurn(of('key_moments')), proof);
  const playbook = playbookFrom(facts, rules.playbook, masked, of('playbook').flat(), proof);
  const actions = actionsFrom(facts, rules.actions, inTurn(of('actions')), proof);
  const coaching = coachingFrom(rules, inTurn(of('coaching')), proof);
  return {
    lang: rules.lang,
    made_by,
    summary: plainText(summary, SUMMARY_CHARS) || rules.summary,
    sentiment,
    methodology,
    key_moments,
    objections,
    playbook,
    actions,
    coaching,
    dropped_quotes: proof.dropped(),
  };
}

/** The first of each part, then the second of each: what is cut off at the end is not the end of a long call. */
function inTurn<T>(parts: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...parts.map((part) => part.length));
  return Array.from({ length: longest }, (_, at) => parts.flatMap((part) => part.slice(at, at + 1))).flat();
}

/** The engine's ladder stands. A model may choose better words for a step that was reached, and say why. */
function methodologyFrom(
  rules: Analysis,
  said: ModelAnswer['elements'],
  proof: Verifier,
): Analysis['methodology'] {
  const proved = said.map((one) => ({ ...one, evidence: proof.evidence(one) }));
  const elements = rules.methodology.elements.map((element) => {
    const best = proved.find(
      ({ element: key, evidence }) => key === element.element && evidence?.role === 'customer',
    );
    if (best === undefined || element.score < STATED) {
      const ask = best && plainText(best.ask, TEXT_CHARS);
      return element.ask !== null && ask ? { ...element, ask } : element;
    }
    const why = plainText(best.why, TEXT_CHARS);
    const ask = plainText(best.ask, TEXT_CHARS);
    return {
      ...element,
      evidence: best.evidence,
      why: why || element.why,
      ask: element.ask === null ? null : ask || element.ask,
    };
  });
  return { ...rules.methodology, elements };
}

const SCALE = ['NEGATIVE', 'NEUTRAL', 'POSITIVE'] as const;

/** At most one step away from how the call ended and what was said, and only with words of the customer. */
function sentimentFrom(
  rules: Analysis,
  said: ModelAnswer['sentiment'][],
  proof: Verifier,
): Analysis['sentiment'] {
  const last = said.at(-1);
  if (last === undefined) return rules.sentiment;
  const evidence = said
    .flatMap(({ quotes }) => quotes)
    .flatMap((quote) => proof.evidence(quote) ?? [])
    .filter(({ role }) => role === 'customer');
  const [from, to] = [SCALE.indexOf(rules.sentiment.value), SCALE.indexOf(last.value)];
  const why = plainText(last.why, TEXT_CHARS);
  if (evidence.length === 0 || why === '' || Math.abs(to - from) > 1) return rules.sentiment;
  return { value: last.value, why, evidence: evidence.slice(-QUOTES) };
}

function momentsFrom(
  rules: Analysis,
  said: ModelAnswer['key_moments'],
  proof: Verifier,
): Analysis['key_moments'] {
  const proved = said.flatMap((one) => {
    const evidence = proof.evidence(one);
    const title = plainText(one.title, TITLE_CHARS);
    return evidence === null || title === ''
      ? []
      : [{ t: evidence.t, turn: evidence.turn, type: one.type, title, evidence }];
  });
  const seen = new Set<string>();
  return [...proved, ...rules.key_moments]
    .filter(({ turn, type }) => !seen.has(`${turn} ${type}`) && seen.add(`${turn} ${type}`))
    .slice(0, MOMENTS)
    .sort((a, b) => a.t - b.t);
}

/** The model's points with words that show them; the rules' own measured ones, which need none, come after. */
function coachingFrom(rules: Analysis, said: ModelAnswer['coaching'], proof: Verifier): Analysis['coaching'] {
  const proved = said.flatMap((one) => {
    const evidence = proof.evidence(one);
    const [title, advice] = [plainText(one.title, TITLE_CHARS), plainText(one.advice, TEXT_CHARS)];
    return evidence === null || title === '' || advice === ''
      ? []
      : [{ kind: one.kind, title, advice, evidence }];
  });
  const measured = rules.coaching.filter(({ evidence }) => proved.length === 0 || evidence === null);
  return [...proved, ...measured].slice(0, COACHING);
}

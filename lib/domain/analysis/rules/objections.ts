import { fold } from '@/lib/coach/text/fold';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { Objection, ObjectionType } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import type { CallFacts, SpokenLine } from '../facts';
import { evidenceIn, evidenceOf } from './evidence';
import { textsOf } from './texts';
import { type AnalysisLexicon, analysisLexicon } from './words';

type Review = ConversationAnalysis['objections'][number];

/** An objection is dealt with in the turns right after it, or later when it comes up again. */
const TURNS_AFTER = 8;
/** A shorter reply of the rep answers nothing. */
const ANSWER_WORDS = 12;

/** Each objection of the call with what became of it. */
export function objectionsOfCall(facts: CallFacts): Review[] {
  const own = facts.report.objections.filter((objection) => objection.role === 'customer');
  return own.flatMap((objection, at) => {
    const line = facts.lines.find((one) => one.id === objection.turn);
    const evidence = evidenceOf(facts, objection);
    if (line === undefined || evidence === null) return [];
    const next = own.slice(at + 1).find((later) => later.turn !== objection.turn);
    const after = linesAfter(facts.lines, line, next?.turn);
    return [{ ...reviewOf(facts, objection, after), evidence }];
  });
}

function linesAfter(lines: readonly SpokenLine[], line: SpokenLine, until: string | undefined): SpokenLine[] {
  const from = lines.indexOf(line) + 1;
  const near = lines.slice(from, from + TURNS_AFTER);
  const end = near.findIndex((one) => one.id === until);
  // The next objection's own words may still take the answer to this one.
  return end < 0 ? near : near.slice(0, end + 1);
}

function reviewOf(
  facts: CallFacts,
  objection: Objection,
  after: readonly SpokenLine[],
): Omit<Review, 'evidence'> {
  const lexicon = analysisLexicon(facts.lang);
  const rep = after.filter((line) => line.role === 'rep');
  const response = rep.find((line) => wordCount(line.text) >= ANSWER_WORDS) ?? null;
  const asked = facts.report.questions.some(
    ({ role, turn, counted }) => role === 'rep' && counted && rep.some((line) => line.id === turn),
  );
  const steps = {
    acknowledged: rep.some((line) => lexicon.acknowledges.test(fold(line.text))),
    asked,
    answered: response !== null,
    confirmed: response !== null && isTaken(facts, after.slice(after.indexOf(response) + 1), lexicon),
  };
  return {
    type: objection.type,
    outcome: steps.answered && steps.confirmed ? 'handled' : steps.answered ? 'partly' : 'open',
    steps,
    response: response && evidenceIn(response, response.text),
    advice: adviceFor(facts, objection.type),
  };
}

/**
 * The customer takes the answer: in words, or by going on to a dated next step; without another objection, refusal or
 * complaint in the same breath.
 */
function isTaken(facts: CallFacts, later: readonly SpokenLine[], lexicon: AnalysisLexicon): boolean {
  const reply = later.find((line) => line.role === 'customer');
  if (reply === undefined) return false;
  if (facts.report.objections.some(({ turn }) => turn === reply.id)) return false;
  const said = fold(reply.text);
  if (lexicon.negative.test(said)) return false;
  if (lexicon.takes.test(said)) return true;
  return facts.report.next_step === 'dated' && !lexicon.refuses.test(said);
}

/** The company's own answer first: it knows its product. */
export function adviceFor(facts: CallFacts, type: ObjectionType): string {
  const { objections = [], battle_cards = [] } = facts.playbook?.content ?? {};
  const own = [...battle_cards, ...objections].find((card) => card.type === type);
  return own?.response ?? objectionAdvice(facts.lang, type);
}

/** What usually helps against an objection of a type. */
export const objectionAdvice = (lang: Language, type: ObjectionType): string =>
  textsOf(lang).objection[type].advice;

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

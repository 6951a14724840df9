import { fold } from '@/lib/coach/text/fold';
import { splitSentences } from '@/lib/coach/text/sentences';
import type { ConversationAnalysis, Evidence } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { evidenceIn, evidenceOf } from './evidence';
import { bestMatch, stemsOf } from './question-match';
import { textsOf } from './texts';
import { analysisLexicon } from './words';

type PlaybookScore = NonNullable<ConversationAnalysis['playbook']>;

const VALIDATED = 3;
/** A claim of the rep's that the customer has not confirmed completes no section. */
const STATED = 2;
/** Nobody answers more in one breath: whoever reads the playbook aloud has not followed it. */
const QUESTIONS_PER_TURN = 2;

/**
 * How far the call followed its playbook. A section is worth the share of its questions that were asked; a section named
 * like an element of the methodology is worth at least what the customer told of that element, whatever was asked.
 */
export function playbookScoreOf(facts: CallFacts): PlaybookScore | null {
  const { playbook } = facts;
  if (playbook === null) return null;
  const asked = askedQuestions(facts);
  const { stop_words } = analysisLexicon(facts.lang);
  const met = new Map<string, number>();
  const sections = playbook.content.sections
    .filter((section) => section.questions.length > 0)
    .map(({ title, questions }) => {
      const found = questions.map((question) => {
        const left = asked.filter(({ of }) => (met.get(of.turn) ?? 0) < QUESTIONS_PER_TURN);
        const evidence = bestMatch(stemsOf(question, stop_words), left);
        if (evidence !== null) met.set(evidence.turn, (met.get(evidence.turn) ?? 0) + 1);
        return { question, asked: evidence !== null, evidence };
      });
      const share = found.filter((question) => question.asked).length / found.length;
      return { title, questions: found, share, ...toldOf(facts, title) };
    });
  const score = mean(sections.map(({ share, told }) => Math.max(share, told)));
  return {
    playbook_id: playbook.id,
    name: playbook.name,
    version: playbook.version,
    score: percent(score),
    sections: sections.map(({ title, questions, share, told, evidence }) => ({
      title,
      questions,
      score: percent(Math.max(share, told)),
      told: told > share ? evidence : null,
    })),
    why: whyOf(facts, sections),
  };
}

function askedQuestions(facts: CallFacts): { stems: Set<string>; of: Evidence }[] {
  const { stop_words } = analysisLexicon(facts.lang);
  const questions = facts.report.questions.filter(({ role }) => role === 'rep');
  return questions.flatMap(({ turn, text, t }) => {
    const line = facts.lines.find((one) => one.id === turn);
    if (line === undefined) return [];
    return [{ stems: stemsOf(around(line.text, text), stop_words), of: evidenceIn(line, text, t) }];
  });
}

/** A question with the sentence before it: what "and how is that today?" is about stands there. */
function around(text: string, question: string): string {
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const at = sentences.findIndex((sentence) => sentence.includes(question) || question.includes(sentence));
  return at <= 0 ? question : `${sentences[at - 1] ?? ''} ${question}`;
}

/** What the customer told of the element that a section is named after: how much (0..1), and the words. */
function toldOf(facts: CallFacts, title: string): { told: number; evidence: Evidence | null } {
  const named = fold(title);
  const element = facts.elements.find(({ key, label }) => fold(label) === named || fold(key) === named);
  const found = element && facts.report.methodology.elements[element.key];
  if (found === undefined || found.score < STATED) return { told: 0, evidence: null };
  const evidence = evidenceOf(facts, { turn: found.turn, text: found.quote, t: found.t });
  return { told: found.score / VALIDATED, evidence };
}

function whyOf(
  facts: CallFacts,
  sections: readonly {
    title: string;
    questions: readonly { asked: boolean }[];
    share: number;
    told: number;
  }[],
): string {
  const { playbook } = textsOf(facts.lang);
  const all = sections.flatMap((section) => section.questions);
  if (all.length === 0) return playbook.no_questions;
  const told = sections.filter((section) => section.told > section.share).map(({ title }) => title);
  const why = playbook.why(all.filter((question) => question.asked).length, all.length);
  return told.length === 0 ? why : `${why} ${playbook.by_element(told.join(', '))}`;
}

const mean = (shares: readonly number[]): number =>
  shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;

const percent = (share: number): number => Math.round(100 * share);

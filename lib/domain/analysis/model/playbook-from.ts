import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { likeness, stemsOf } from '../rules/question-match';
import { textsOf } from '../rules/texts';
import { analysisLexicon } from '../rules/words';
import { isPerhapsReaderTalk } from '../shield/reader-talk';
import type { ModelAnswer } from './answer-schema';
import type { MaskedCall } from './document';
import type { Verifier } from './verify';

type Score = ConversationAnalysis['playbook'];

/**
 * Points that questions recognised by the model alone may add. One-sided and small: whatever a call makes a model say, the
 * score moves by no more. None where somebody may have spoken to the reader, as such words can move the rules' score too.
 */
export const MODEL_POINTS = 5;

/**
 * The rules' score, with the questions that the model recognised in other words. A claim counts when its words are the
 * rep's, stand in the transcript, and speak of something that the playbook's question speaks of.
 */
export function playbookFrom(
  facts: CallFacts,
  rules: Score,
  masked: MaskedCall,
  said: ModelAnswer['playbook'],
  proof: Verifier,
): Score {
  if (rules === null || facts.playbook === null) return rules;
  if (facts.lines.some(({ text }) => isPerhapsReaderTalk(text))) return rules;
  const { stop_words } = analysisLexicon(facts.lang);
  const sections = rules.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question })),
  }));
  // Sections without questions are not scored: their places are those of the playbook without them.
  const scored = facts.playbook.content.sections.flatMap((section, at) =>
    section.questions.length > 0 ? [at] : [],
  );
  let found = 0;
  for (const claim of said) {
    const evidence = proof.evidence(claim);
    const place = masked.questions.find(({ number }) => number === claim.question.trim());
    if (evidence?.role !== 'rep' || place === undefined) continue;
    const question = sections[scored.indexOf(place.section)]?.questions[place.question];
    if (question === undefined || question.asked) continue;
    if (likeness(stemsOf(question.question, stop_words), stemsOf(evidence.quote, stop_words)) === 0) continue;
    question.asked = true;
    question.evidence = evidence;
    found += 1;
  }
  if (found === 0) return rules;
  const all = sections.flatMap(({ questions }) => questions);
  const asked = all.filter((question) => question.asked).length;
  const more = Math.round((100 * found) / all.length);
  return {
    ...rules,
    score: Math.min(100, rules.score + Math.min(MODEL_POINTS, more)),
    sections,
    why: textsOf(facts.lang).playbook.why(asked, all.length),
  };
}

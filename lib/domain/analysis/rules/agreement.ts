import { splitSentences } from '@/lib/coach/text/sentences';
import type { Evidence } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { dayOf, dueDateIn } from './due-date';
import { evidenceIn, evidenceOf } from './evidence';
import { analysisLexicon } from './words';

/** What is agreed stands in the last part of a call. */
export const AGREED_FROM_SHARE = 0.6;

/** The words by which the next step got its date: the engine's moment, or else the last sentence that names a day. */
export function agreementOf(facts: CallFacts): Evidence | null {
  const today = dayOf(facts.conversation_date, facts.timezone);
  const from = AGREED_FROM_SHARE * facts.report.duration_ms;
  const moments = facts.report.moments.filter(({ type, t }) => type === 'next_step' && t >= from);
  const moment =
    moments.findLast(({ text }) => dueDateIn(text, today, facts.lang) !== null) ?? moments.at(-1);
  if (moment !== undefined) return evidenceOf(facts, moment);
  const { when } = analysisLexicon(facts.lang);
  const named = facts.lines
    .filter(({ t }) => t >= from)
    .flatMap((line) => splitSentences(line.text).map(({ text, folded }) => ({ line, text, folded })))
    .findLast(({ folded }) => when.test(folded));
  return named === undefined ? null : evidenceIn(named.line, named.text);
}

import { fold } from '@/lib/coach/text/fold';
import { splitSentences } from '@/lib/coach/text/sentences';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { AGREED_FROM_SHARE, agreementOf } from './agreement';
import { dayOf, dueDateIn, workingDaysAfter } from './due-date';
import { evidenceIn } from './evidence';
import { textsOf } from './texts';
import { analysisLexicon } from './words';

type Action = ConversationAnalysis['actions'][number];
type Draft = Omit<Action, 'id'>;

const MOST = 8;
const PROMISES = 3;
const SHORTEST_PROMISE_WORDS = 4;
const STATED = 2;

/** What has to be done now: what was agreed and promised, what was left open, what is still unknown. */
export function actionsOf(facts: CallFacts, objections: ConversationAnalysis['objections']): Action[] {
  const drafts = [...agreed(facts), ...promised(facts), ...unanswered(facts, objections), ...unknown(facts)];
  const seen = new Set<string>();
  const once = drafts.filter(({ evidence, title }) => {
    const key = evidence === null ? title : `${evidence.turn} ${evidence.quote}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.slice(0, MOST).map((draft, at) => ({ id: `a${at + 1}`, ...draft }));
}

function agreed(facts: CallFacts): Draft[] {
  const texts = textsOf(facts.lang).action;
  const today = dayOf(facts.conversation_date, facts.timezone);
  if (facts.report.next_step !== 'dated') {
    const due_date = workingDaysAfter(today, 1);
    return [{ title: texts.schedule, owner: 'rep', due_date, evidence: null }];
  }
  const evidence = agreementOf(facts);
  if (evidence === null) return [];
  const due_date = dueDateIn(evidence.quote, today, facts.lang);
  return [{ title: texts.agreed(evidence.quote), owner: 'rep', due_date, evidence }];
}

function promised(facts: CallFacts): Draft[] {
  const { promises, refuses } = analysisLexicon(facts.lang);
  const texts = textsOf(facts.lang).action;
  const today = dayOf(facts.conversation_date, facts.timezone);
  const late = facts.lines.filter((line) => line.t >= AGREED_FROM_SHARE * facts.report.duration_ms);
  const found = late.flatMap((line) =>
    splitSentences(line.text).flatMap(({ text, folded }): Draft[] => {
      const short = text.split(' ').length < SHORTEST_PROMISE_WORDS;
      if (short || text.endsWith('?') || !promises.test(folded) || refuses.test(fold(text))) return [];
      const evidence = evidenceIn(line, text);
      const due_date = dueDateIn(text, today, facts.lang) ?? workingDaysAfter(today, 1);
      return [{ title: texts.promised(evidence.quote), owner: line.role, due_date, evidence }];
    }),
  );
  return found.slice(-PROMISES);
}

function unanswered(facts: CallFacts, objections: ConversationAnalysis['objections']): Draft[] {
  const texts = textsOf(facts.lang);
  const due_date = workingDaysAfter(dayOf(facts.conversation_date, facts.timezone), 2);
  const open = objections.filter(({ outcome }) => outcome === 'open');
  const types = [...new Set(open.map(({ type }) => type))];
  return types.map((type): Draft => {
    const evidence = open.find((objection) => objection.type === type)?.evidence ?? null;
    return { title: texts.action.answer(texts.objection[type].name), owner: 'rep', due_date, evidence };
  });
}

/** The two weakest elements, as questions for the next conversation. */
function unknown(facts: CallFacts): Draft[] {
  if (facts.partial) return [];
  const texts = textsOf(facts.lang).action;
  const { elements } = facts.report.methodology;
  return facts.elements
    .filter(({ key, ask }) => ask !== '' && (elements[key]?.score ?? 0) < STATED)
    .sort((a, b) => (elements[a.key]?.score ?? 0) - (elements[b.key]?.score ?? 0))
    .slice(0, 2)
    .map(
      ({ label, ask }): Draft => ({
        title: texts.ask(label, ask),
        owner: 'rep',
        due_date: null,
        evidence: null,
      }),
    );
}

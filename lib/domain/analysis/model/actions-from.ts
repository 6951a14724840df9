import { z } from 'zod';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { dayOf } from '../rules/due-date';
import type { ModelAnswer } from './answer-schema';
import { plainText } from './plain-text';
import type { Verifier } from './verify';

type Action = ConversationAnalysis['actions'][number];

const TITLE_CHARS = 240;
const MOST = 10;
const YEAR_DAYS = 366;
const DAY_MS = 86_400_000;

/** What was agreed, in the model's words and with words of the call; the rules' own reminders come after. */
export function actionsFrom(
  facts: CallFacts,
  rules: readonly Action[],
  said: ModelAnswer['actions'],
  proof: Verifier,
): Action[] {
  const today = dayOf(facts.conversation_date, facts.timezone);
  const proved = said.flatMap(({ title, owner, due_date, ...quoted }) => {
    const evidence = proof.evidence(quoted);
    const text = plainText(title, TITLE_CHARS);
    return evidence === null || text === ''
      ? []
      : [{ title: text, owner, due_date: dayWithin(due_date, today), evidence }];
  });
  const taken = new Set(proved.map(({ evidence }) => evidence.turn));
  const reminders = rules.filter(
    ({ evidence }) => proved.length === 0 || evidence === null || !taken.has(evidence.turn),
  );
  const all: Omit<Action, 'id'>[] = [...proved, ...reminders];
  return all.slice(0, MOST).map((action, at) => ({ ...action, id: `a${at + 1}` }));
}

/** A day of the year that follows the call. */
function dayWithin(day: string | null, today: string): string | null {
  const parsed = z.iso.date().safeParse(day);
  if (!parsed.success || parsed.data < today) return null;
  const ahead = (Date.parse(parsed.data) - Date.parse(today)) / DAY_MS;
  return ahead <= YEAR_DAYS ? parsed.data : null;
}

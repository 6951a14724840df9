import type { Tx } from '@/lib/db/clients';
import { type Focus, focusOf } from './focus';
import { type TellingCall, tellingCalls } from './telling-calls';
import { type Trend, trendOf } from './trend';
import { weeklyTallies } from './weekly-tallies';
import type { TrendWeeks } from './weeks';

/** How someone's calls went, what to work on, and the call that shows it. */
export interface PersonReview {
  person: { id: string; name: string };
  trend: Trend;
  focus: (Focus & { call: TellingCall | null }) | null;
}

/** The reviews of these people, who needs coaching most first; those without enough calls at the end. */
export async function reviewPeople(
  tx: Tx,
  company_id: string,
  people: readonly { id: string; name: string }[],
  weeks: TrendWeeks,
): Promise<PersonReview[]> {
  const tallies = await weeklyTallies(
    tx,
    company_id,
    people.map(({ id }) => id),
    weeks,
  );
  const reviews = people.map((person) => {
    const trend = trendOf(
      tallies.filter(({ user_id }) => user_id === person.id),
      weeks,
    );
    return { person, trend, focus: focusOf(trend.now) };
  });
  const calls = new Map<string, TellingCall>();
  for (const key of new Set(reviews.flatMap(({ focus }) => (focus === null ? [] : [focus.rule.key])))) {
    const user_ids = reviews.filter(({ focus }) => focus?.rule.key === key).map(({ person }) => person.id);
    for (const call of await tellingCalls(tx, company_id, { user_ids, focus: key, from: weeks.half }))
      calls.set(call.user_id, call);
  }
  return reviews
    .map(({ person, trend, focus }) => ({
      person,
      trend,
      focus: focus === null ? null : { ...focus, call: calls.get(person.id) ?? null },
    }))
    .sort(
      (a, b) =>
        (b.focus?.severity ?? 0) - (a.focus?.severity ?? 0) ||
        b.trend.now.calls - a.trend.now.calls ||
        a.person.name.localeCompare(b.person.name),
    );
}

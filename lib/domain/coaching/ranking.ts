import type { Tx } from '@/lib/db/clients';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { MIN_CALLS_FOR_FOCUS } from './focus-rules';
import { trendOf } from './trend';
import { weeklyTallies } from './weekly-tallies';
import type { TrendWeeks } from './weeks';

export interface RankedPerson {
  id: string;
  name: string;
  place: number;
  calls: number;
  /** Methodology score, 0..100, average of the last four weeks. */
  score: number;
}

/** People by methodology score over the last four weeks; equal scores share a place. Only those with enough calls. */
export async function ranking(tx: Tx, ctx: Ctx, weeks: TrendWeeks): Promise<RankedPerson[]> {
  const people = await tx.user.findMany({
    where: { AND: [visiblePeople(ctx, 'ranking.read'), { status: 'ACTIVE' }] },
    select: { id: true, name: true },
  });
  const ids = people.map(({ id }) => id);
  const tallies = await weeklyTallies(tx, ctx.company_id, ids, weeks);
  const scored = people
    .map(({ id, name }) => {
      const { now } = trendOf(
        tallies.filter(({ user_id }) => user_id === id),
        weeks,
      );
      return { id, name, calls: now.calls, score: Math.round(now.methodology_score ?? -1) };
    })
    .filter(({ calls, score }) => calls >= MIN_CALLS_FOR_FOCUS && score >= 0)
    .sort((a, b) => b.score - a.score || b.calls - a.calls || a.name.localeCompare(b.name));
  return scored.map((person) => ({
    ...person,
    place: scored.findIndex(({ score }) => score === person.score) + 1,
  }));
}

import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { type PersonReview, reviewPeople } from '../coaching/person-review';
import { type Trend, trendOf } from '../coaching/trend';
import { weeklyTallies } from '../coaching/weekly-tallies';
import { trendWeeks } from '../coaching/weeks';
import { companyProfile } from '../companies/company-profile';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { visibleSquads } from './list-squads';

export interface SquadOverview {
  squad: { id: string; name: string };
  weeks: string[];
  /** All calls of the squad together. */
  trend: Trend;
  /** Who needs coaching most first. */
  people: PersonReview[];
}

/** Eight weeks of a squad: each person against the bands and against themselves. @throws AppError not_found. */
export async function overviewSquad({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { squad_id: string };
}): Promise<SquadOverview> {
  const squads = visibleSquads(ctx);
  const visible = visiblePeople(ctx, 'coaching.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const squad = await tx.squad.findFirst({
      where: { AND: [squads, { id: input.squad_id }] },
      select: { id: true, name: true },
    });
    if (squad === null) throw notFound('Squad');
    const people = await tx.user.findMany({
      where: {
        AND: [visible, { status: 'ACTIVE', squad_memberships: { some: { squad_id: squad.id } } }],
      },
      select: { id: true, name: true },
    });
    const { timezone } = await companyProfile(tx, company_id);
    const weeks = trendWeeks(ctx.clock.now(), timezone);
    const ids = people.map(({ id }) => id);
    return {
      squad,
      weeks: weeks.weeks,
      trend: trendOf(await weeklyTallies(tx, company_id, ids, weeks), weeks),
      people: await reviewPeople(tx, company_id, people, weeks),
    };
  });
}

import { companyTx } from '@/lib/db/doors';
import { FEATURE_NAMES, type Feature, readFeatures } from '@/lib/features/features';
import { authorize } from '@/lib/permissions/actor';
import { type Trend, trendOf } from '../coaching/trend';
import { weeklyTallies } from '../coaching/weekly-tallies';
import { trendWeeks } from '../coaching/weeks';
import type { Ctx } from '../ctx';

export interface SquadRow {
  id: string;
  name: string;
  people: number;
  /** How many of them held a call in the last four weeks. */
  active: number;
  trend: Trend;
}

export interface CompanyOverview {
  name: string;
  timezone: string;
  currency: string;
  features: { name: Feature; on: boolean }[];
  weeks: string[];
  trend: Trend;
  people: number;
  active: number;
  squads: SquadRow[];
}

/** The company's eight weeks: volume, coverage, and the squads side by side. */
export async function overviewCompany({ ctx }: { ctx: Ctx }): Promise<CompanyOverview> {
  authorize(ctx.actor, 'company.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const company = await tx.company.findUniqueOrThrow({ where: { id: company_id } });
    const weeks = trendWeeks(ctx.clock.now(), company.timezone);
    const squads = await tx.squad.findMany({
      where: { company_id },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, members: { select: { user_id: true } } },
    });
    const sellers = await tx.user.findMany({
      where: { company_id, status: 'ACTIVE', squad_memberships: { some: {} } },
      select: { id: true },
    });
    const selling = new Set(sellers.map(({ id }) => id));
    const everyone = await tx.user.findMany({ where: { company_id }, select: { id: true } });
    const tallies = await weeklyTallies(
      tx,
      company_id,
      everyone.map(({ id }) => id),
      weeks,
    );
    const recent = new Set(
      tallies.filter(({ week }) => week >= weeks.half_day).map(({ user_id }) => user_id),
    );
    const features = readFeatures(company.features);
    return {
      name: company.name,
      timezone: company.timezone,
      currency: company.currency,
      features: FEATURE_NAMES.map((name) => ({ name, on: features[name] })),
      weeks: weeks.weeks,
      trend: trendOf(tallies, weeks),
      people: selling.size,
      active: [...selling].filter((id) => recent.has(id)).length,
      squads: squads.map(({ id, name, members }) => {
        const ids = new Set(members.map(({ user_id }) => user_id).filter((member) => selling.has(member)));
        const own = tallies.filter(({ user_id }) => ids.has(user_id));
        return {
          id,
          name,
          people: ids.size,
          active: [...ids].filter((member) => recent.has(member)).length,
          trend: trendOf(own, weeks),
        };
      }),
    };
  });
}

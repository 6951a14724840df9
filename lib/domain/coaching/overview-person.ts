import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { companyProfile } from '../companies/company-profile';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { type PersonReview, reviewPeople } from './person-review';
import { trendWeeks } from './weeks';

export interface PersonOverview extends PersonReview {
  /** First days of the eight weeks. */
  weeks: string[];
  squads: string[];
}

/** Eight weeks of one person, for whoever coaches them and for themselves. @throws AppError not_found. */
export async function overviewPerson({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<PersonOverview> {
  const visible = visiblePeople(ctx, 'coaching.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const found = await tx.user.findFirst({
      where: { AND: [visible, { id: input.id }] },
      select: { id: true, name: true, squad_memberships: { select: { squad: { select: { name: true } } } } },
    });
    if (found === null) throw notFound('Person');
    const { squad_memberships, ...person } = found;
    const { timezone } = await companyProfile(tx, company_id);
    const weeks = trendWeeks(ctx.clock.now(), timezone);
    const [review] = await reviewPeople(tx, company_id, [person], weeks);
    if (review === undefined) throw notFound('Person');
    return { ...review, weeks: weeks.weeks, squads: squad_memberships.map(({ squad }) => squad.name) };
  });
}

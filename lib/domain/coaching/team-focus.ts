import { companyTx } from '@/lib/db/doors';
import { companyProfile } from '../companies/company-profile';
import { type Ctx, personOf } from '../ctx';
import { visiblePeople } from '../visible-people';
import { type PersonReview, reviewPeople } from './person-review';
import { trendWeeks } from './weeks';

/** The people that the actor coaches who need it most, at most `limit` of them; the actor is not among them. */
export async function teamFocus({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { limit: number };
}): Promise<PersonReview[]> {
  const visible = visiblePeople(ctx, 'coaching.read');
  const self = personOf(ctx).user_id;
  return companyTx(ctx, async (tx) => {
    const people = await tx.user.findMany({
      where: { AND: [visible, { status: 'ACTIVE', squad_memberships: { some: {} } }, { NOT: { id: self } }] },
      select: { id: true, name: true },
    });
    const { timezone } = await companyProfile(tx, ctx.company_id);
    const reviews = await reviewPeople(tx, ctx.company_id, people, trendWeeks(ctx.clock.now(), timezone));
    return reviews.filter(({ focus }) => focus !== null).slice(0, input.limit);
  });
}

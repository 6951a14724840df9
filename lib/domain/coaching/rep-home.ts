import { companyTx } from '@/lib/db/doors';
import { companyProfile } from '../companies/company-profile';
import { getConversation } from '../conversations/get-conversation';
import { type Ctx, personOf } from '../ctx';
import { visiblePeople } from '../visible-people';
import { type CallMoment, focusMoment } from './focus-moment';
import { type PersonReview, reviewPeople } from './person-review';
import { type RankedPerson, ranking } from './ranking';
import { trendWeeks } from './weeks';

export interface RepHome extends PersonReview {
  weeks: string[];
  /** The line that shows the focus. */
  moment: CallMoment | null;
  /** Null when the company keeps rankings to itself. */
  ranking: RankedPerson[] | null;
}

/** A rep's own eight weeks: figures, the one thing to work on with the line that shows it, and the ranking if it is open. */
export async function repHome({ ctx }: { ctx: Ctx }): Promise<RepHome | null> {
  const actor = personOf(ctx);
  return companyTx(ctx, async (tx) => {
    const person = await tx.user.findFirst({
      where: { AND: [visiblePeople(ctx, 'coaching.read'), { id: actor.user_id }] },
      select: { id: true, name: true },
    });
    if (person === null) return null;
    const { timezone, features } = await companyProfile(tx, ctx.company_id);
    const weeks = trendWeeks(ctx.clock.now(), timezone);
    const [review] = await reviewPeople(tx, ctx.company_id, [person], weeks);
    if (review === undefined) return null;
    const { focus } = review;
    const detail = focus?.call
      ? await getConversation({ ctx: { ...ctx, tx }, input: { id: focus.call.id } })
      : null;
    return {
      ...review,
      weeks: weeks.weeks,
      moment: focus === null || detail === null ? null : focusMoment(focus.rule.key, detail),
      ranking: features.ranking_visibility ? await ranking(tx, ctx, weeks) : null,
    };
  });
}

import type { Tx } from '@/lib/db/clients';
import { notFound } from '@/lib/errors/app-error';
import { type Ctx, personOf } from '../ctx';

/** One of the actor's own calls. @throws AppError not_found for any other. */
export async function ownMeeting(tx: Tx, ctx: Ctx, id: string) {
  const { user_id } = personOf(ctx);
  const meeting = await tx.meeting.findFirst({
    where: { company_id: ctx.company_id, id, user_id },
    select: {
      id: true,
      session_id: true,
      lang: true,
      partial: true,
      conversation: { select: { id: true, title: true, consent: true, lead_id: true } },
    },
  });
  if (meeting === null) throw notFound('Meeting');
  return meeting;
}

export type OwnMeeting = Awaited<ReturnType<typeof ownMeeting>>;

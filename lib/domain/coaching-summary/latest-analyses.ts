import type { Tx } from '@/lib/db/clients';
import { notFound } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';

/** How many of a person's latest calls a summary rests on. */
const CALLS = 10;

/** Somebody whom the actor coaches, or the actor. @throws AppError not_found. */
export async function coachedPerson(tx: Tx, ctx: Ctx, id: string): Promise<{ id: string; name: string }> {
  const person = await tx.user.findFirst({
    where: { AND: [visiblePeople(ctx, 'coaching.read'), { id }] },
    select: { id: true, name: true },
  });
  if (person === null) throw notFound('Person');
  return person;
}

/** The analyses, still sealed, of a person's latest analysed calls, the newest call first. */
export function latestAnalyses(tx: Tx, company_id: string, user_id: string) {
  return tx.conversationAnalysis.findMany({
    where: { company_id, content: { not: null }, conversation: { user_id } },
    orderBy: { conversation: { conversation_date: 'desc' } },
    take: CALLS,
    select: { conversation_id: true, content: true },
  });
}

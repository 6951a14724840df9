import { nextDay, startOfDay } from '@/lib/clock/company-day';
import type { ListConversations } from '@/lib/contracts/conversations';
import type { Prisma } from '@/lib/db/generated/client';
import { likeText } from '@/lib/db/like-text';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';

/**
 * The filters of the conversation list as a condition, inside what the actor may see. Days are those of the company.
 * @throws AppError forbidden when the actor may see no conversations.
 */
export function conversationFilter(
  ctx: Ctx,
  query: ListConversations,
  timezone: string,
): Prisma.ConversationWhereInput {
  const { user_id, squad_id, lead_id, playbook_id, channel, next_step, from, to } = query;
  const all: Prisma.ConversationWhereInput[] = [{ user: visiblePeople(ctx, 'conversations.read') }];
  if (user_id !== undefined) all.push({ user_id });
  if (squad_id !== undefined) all.push({ user: { squad_memberships: { some: { squad_id } } } });
  if (lead_id !== undefined) all.push({ lead_id });
  if (playbook_id !== undefined) all.push({ playbook_id });
  if (channel !== undefined) all.push({ channel });
  if (next_step !== undefined) all.push({ metrics: { is: { next_step } } });
  if (from !== undefined) all.push({ conversation_date: { gte: startOfDay(from, timezone) } });
  if (to !== undefined) all.push({ conversation_date: { lt: startOfDay(nextDay(to), timezone) } });
  const text = query.q?.trim();
  if (text) {
    // What people type stands for itself, also % and _.
    const has = { contains: likeText(text), mode: 'insensitive' as const };
    all.push({ OR: [{ title: has }, { lead: { is: { name: has } } }, { user: { name: has } }] });
  }
  return { company_id: ctx.company_id, AND: all };
}

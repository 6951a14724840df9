import type { Prisma } from '@/lib/db/generated/client';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';

/** The tasks that the actor may see or change: those of people in their sight, and those of such people's conversations. */
export function visibleTasks(ctx: Ctx, permission: 'tasks.read' | 'tasks.write'): Prisma.TaskWhereInput {
  const people = visiblePeople(ctx, permission);
  return { company_id: ctx.company_id, OR: [{ owner: people }, { conversation: { user: people } }] };
}

import { type ListTasks, listTasksSchema, type TaskPage } from '@/lib/contracts/tasks';
import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import type { Ctx } from '../ctx';
import { presentTasks, TASK_SELECT } from './present-task';
import { visibleTasks } from './visible-tasks';

/** A page of tasks: what is open first, the earliest day first, undated ones last. */
export async function listTasks({ ctx, input }: { ctx: Ctx; input: Partial<ListTasks> }): Promise<TaskPage> {
  const { status, owner_id, conversation_id, page, page_size } = listTasksSchema.parse(input);
  const where: Prisma.TaskWhereInput = {
    AND: [visibleTasks(ctx, 'tasks.read')],
    ...(status === 'open' && { done_at: null }),
    ...(status === 'done' && { done_at: { not: null } }),
    ...(owner_id && { owner_id }),
    ...(conversation_id && { conversation_id }),
  };
  return companyTx(ctx, async (tx) => {
    const rows = await tx.task.findMany({
      where,
      select: TASK_SELECT,
      orderBy: [
        { done_at: { sort: 'desc', nulls: 'first' } },
        { due_date: { sort: 'asc', nulls: 'last' } },
        { created_at: 'asc' },
        { id: 'asc' },
      ],
      skip: (page - 1) * page_size,
      take: page_size,
    });
    const total = await tx.task.count({ where });
    return { data: await presentTasks(tx, ctx, rows), page, page_size, total };
  });
}

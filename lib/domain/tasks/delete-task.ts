import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { settleTask } from './tell-of-task';
import { visibleTasks } from './visible-tasks';

/** Takes a task away. @throws AppError not_found when the actor may not change it. */
export async function deleteTask({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  const visible = visibleTasks(ctx, 'tasks.write');
  await companyTx(ctx, async (tx) => {
    const { count } = await tx.task.deleteMany({ where: { AND: [visible, { id: input.id }] } });
    if (count === 0) throw notFound('Task');
    await settleTask(tx, ctx, input.id);
    await writeAudit(tx, ctx, { action: 'DELETE_TASK', entity_type: 'task', entity_id: input.id });
  });
}

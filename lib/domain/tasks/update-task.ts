import type { TaskView, UpdateTask } from '@/lib/contracts/tasks';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { dueDate, presentTask, TASK_SELECT } from './present-task';
import { requireTaskOwner } from './task-owner';
import { settleTask, tellOfTask } from './tell-of-task';
import { visibleTasks } from './visible-tasks';

/** Changes a task, hands it to somebody else, or ticks it. @throws AppError not_found for a task or owner out of sight. */
export async function updateTask({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & UpdateTask;
}): Promise<TaskView> {
  const visible = visibleTasks(ctx, 'tasks.write');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const before = await tx.task.findFirst({
      where: { AND: [visible, { id: input.id }] },
      select: { id: true, owner_id: true, due_date: true, done_at: true },
    });
    if (before === null) throw notFound('Task');
    if (input.owner_id !== undefined) await requireTaskOwner(tx, ctx, input.owner_id);
    const sealer = await companySealer(tx, company_id);
    const done_at = input.done ? (before.done_at ?? ctx.clock.now()) : null;
    const row = await tx.task.update({
      where: { company_id_id: { company_id, id: before.id } },
      data: {
        ...(input.text !== undefined && { text: sealer.seal('tasks', 'text', before.id, input.text) }),
        ...(input.due_date !== undefined && { due_date: dueDate(input.due_date) }),
        ...(input.owner_id !== undefined && { owner_id: input.owner_id }),
        ...(input.done !== undefined && { done_at }),
      },
      select: TASK_SELECT,
    });
    await writeAudit(tx, ctx, {
      action: 'UPDATE_TASK',
      entity_type: 'task',
      entity_id: before.id,
      before: { owner_id: before.owner_id, due_date: before.due_date, done_at: before.done_at },
      after: { owner_id: row.owner.id, due_date: row.due_date, done_at: row.done_at },
    });
    const handed = row.owner.id !== before.owner_id;
    if (handed || row.done_at !== null) await settleTask(tx, ctx, row.id);
    if (handed && row.done_at === null) await tellOfTask(tx, ctx, row, await giver(tx, ctx));
    return presentTask(tx, ctx, row);
  });
}

function giver(tx: Tx, ctx: Ctx): Promise<{ id: string; name: string }> {
  return tx.user.findUniqueOrThrow({
    where: { company_id_id: { company_id: ctx.company_id, id: personOf(ctx).user_id } },
    select: { id: true, name: true },
  });
}

import { type CreateTask, createTaskSchema, type TaskView } from '@/lib/contracts/tasks';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { AppError, notFound } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { visiblePeople } from '../visible-people';
import { dueDate, presentTask, TASK_SELECT } from './present-task';
import { requireTaskOwner } from './task-owner';
import { tellOfTask } from './tell-of-task';

/**
 * Writes a task down, for oneself or for somebody in one's sight, who is told. A suggested action (`action_key`) of a conversation
 * becomes a task once: asked again, the task that stands is returned.
 * @throws AppError not_found for a conversation or person out of sight, conflict when the conversation may keep no words.
 */
export async function createTask({ ctx, input }: { ctx: Ctx; input: CreateTask }): Promise<TaskView> {
  const people = visiblePeople(ctx, 'tasks.write');
  const { text, due_date, owner_id, conversation_id, action_key } = createTaskSchema.parse(input);
  const { company_id } = ctx;
  const self = personOf(ctx).user_id;
  return companyTx(ctx, async (tx) => {
    await requireTaskOwner(tx, ctx, owner_id ?? self);
    if (conversation_id !== undefined) {
      // Locked, so that a refusal that comes now does not leave a task behind.
      await tx.$queryRaw`SELECT id FROM conversations WHERE company_id = ${company_id} AND id = ${conversation_id} FOR UPDATE`;
      const conversation = await tx.conversation.findFirst({
        where: { company_id, id: conversation_id, user: people },
        select: { consent: true },
      });
      if (conversation === null) throw notFound('Conversation');
      if (conversation.consent === 'refused')
        throw new AppError(
          'conflict',
          'The participants refused the capture: nothing is kept of this conversation.',
        );
      if (action_key !== undefined) {
        const stands = await tx.task.findUnique({
          where: { company_id_conversation_id_action_key: { company_id, conversation_id, action_key } },
          select: TASK_SELECT,
        });
        if (stands !== null) return presentTask(tx, ctx, stands);
      }
    }
    const id = newId();
    const sealer = await companySealer(tx, company_id);
    const row = await tx.task.create({
      data: {
        company_id,
        id,
        conversation_id: conversation_id ?? null,
        owner_id: owner_id ?? self,
        created_by_id: self,
        action_key: conversation_id === undefined ? null : (action_key ?? null),
        text: sealer.seal('tasks', 'text', id, text),
        due_date: dueDate(due_date),
        created_at: ctx.clock.now(),
      },
      select: TASK_SELECT,
    });
    await writeAudit(tx, ctx, {
      action: 'CREATE_TASK',
      entity_type: 'task',
      entity_id: id,
      after: { owner_id: owner_id ?? self, due_date, conversation_id },
    });
    await tellOfTask(tx, ctx, row, row.created_by);
    return presentTask(tx, ctx, row);
  });
}

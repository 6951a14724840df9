import type { TaskView } from '@/lib/contracts/tasks';
import type { Tx } from '@/lib/db/clients';
import type { Prisma } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';

const person = { select: { id: true, name: true } } as const;

export const TASK_SELECT = {
  id: true,
  text: true,
  due_date: true,
  done_at: true,
  owner: person,
  created_by: person,
  conversation_id: true,
  lead: person,
  action_key: true,
  created_at: true,
} as const satisfies Prisma.TaskSelect;

export type TaskRow = Prisma.TaskGetPayload<{ select: typeof TASK_SELECT }>;

/** Tasks as people see them: opened, with the conversation where the reader may see that as well. */
export async function presentTasks(tx: Tx, ctx: Ctx, rows: readonly TaskRow[]): Promise<TaskView[]> {
  if (rows.length === 0) return [];
  const { company_id } = ctx;
  const sealer = await companySealer(tx, company_id);
  const ids = [...new Set(rows.flatMap(({ conversation_id }) => conversation_id ?? []))];
  const conversations = await tx.conversation.findMany({
    where: { company_id, id: { in: ids }, user: visiblePeople(ctx, 'conversations.read') },
    select: { id: true, title: true, lead: { select: { name: true, company_name: true } } },
  });
  const known = new Map(
    conversations.map(({ id, title, lead }) => [
      id,
      { id, title: title ?? lead?.company_name ?? lead?.name ?? null },
    ]),
  );
  return rows.map((row) => ({
    id: row.id,
    text: sealer.open('tasks', 'text', row.id, row.text),
    due_date: row.due_date?.toISOString().slice(0, 10) ?? null,
    done_at: row.done_at?.toISOString() ?? null,
    owner: row.owner,
    created_by: row.created_by,
    conversation: known.get(row.conversation_id ?? '') ?? null,
    lead: row.lead,
    action_key: row.action_key,
    created_at: row.created_at.toISOString(),
  }));
}

/** One task as people see it. */
export async function presentTask(tx: Tx, ctx: Ctx, row: TaskRow): Promise<TaskView> {
  const [task] = await presentTasks(tx, ctx, [row]);
  if (task === undefined) throw new Error('One row makes one task.');
  return task;
}

/** "2026-11-22" as the database keeps days. */
export function dueDate(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

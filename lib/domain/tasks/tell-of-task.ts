import type { Tx } from '@/lib/db/clients';
import { raiseAlert } from '../alerts/raise-alert';
import { settleAlerts } from '../alerts/settle-alerts';
import type { Ctx } from '../ctx';
import type { TaskRow } from './present-task';

const keyOf = (id: string) => `task:${id}:`;

/** Alerts the person to whom `giver` has just given a task, unless it is their own idea. The words of the task stay sealed. */
export async function tellOfTask(
  tx: Tx,
  ctx: Ctx,
  { id, owner, due_date }: Pick<TaskRow, 'id' | 'owner' | 'due_date'>,
  giver: { id: string; name: string },
): Promise<void> {
  if (owner.id === giver.id) return;
  await raiseAlert({
    ctx: { ...ctx, tx },
    input: {
      type: 'TASK_ASSIGNED',
      priority: 'MEDIUM',
      key: `${keyOf(id)}${owner.id}`,
      data: { author: giver.name, due_date: due_date?.toISOString().slice(0, 10) ?? null },
      about: { type: 'task', id },
      user_id: owner.id,
      personal: true,
      quiet_days: 0,
    },
  });
}

/** The task is done, gone or somebody else's: there is nothing left to be told. */
export async function settleTask(tx: Tx, ctx: Ctx, id: string): Promise<void> {
  await settleAlerts(
    tx,
    { company_id: ctx.company_id, open_key: { startsWith: keyOf(id) } },
    ctx.clock.now(),
  );
}

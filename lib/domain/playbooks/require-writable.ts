import { AppError } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { may } from '@/lib/permissions/permissions';
import type { Ctx } from '../ctx';

/** Whether the actor may change playbooks of this squad; null stands for the company's own. */
export function mayWrite({ actor }: Ctx, squad_id: string | null): boolean {
  if (actor.kind === 'user' && !may(actor.role, 'playbooks.write')) return false;
  if (authorize(actor, 'playbooks.write') === 'company') return true;
  return actor.kind === 'user' && squad_id !== null && actor.led_squad_ids.includes(squad_id);
}

/** @throws AppError forbidden when it is not of a squad that the actor leads. */
export function requireWritable(ctx: Ctx, squad_id: string | null): void {
  if (!mayWrite(ctx, squad_id))
    throw new AppError(
      'forbidden',
      'This playbook is not of a squad that you lead: ask a director to change it.',
    );
}

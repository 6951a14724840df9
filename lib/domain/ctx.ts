import type { Clock } from '@/lib/clock';
import type { Tx } from '@/lib/db/clients';
import { AppError } from '@/lib/errors/app-error';
import type { Actor, UserActor } from '@/lib/permissions/actor';

/** What every domain verb is given: who acts, in which company, when, and for which request. */
export interface Ctx {
  company_id: string;
  actor: Actor;
  request_id: string;
  clock: Clock;
  ip_address?: string;
  user_agent?: string;
  /** The open transaction, when verbs are composed. */
  tx?: Tx;
}

/** The person who acts. @throws AppError forbidden when it is a job. */
export function personOf(ctx: Ctx): UserActor {
  if (ctx.actor.kind !== 'user') throw new AppError('forbidden', 'Only a person can do this.');
  return ctx.actor;
}

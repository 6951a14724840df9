import type { Language } from '@/lib/contracts/languages';
import type { UserRole } from '@/lib/contracts/me';
import { AppError } from '@/lib/errors/app-error';
import { type Permission, type PermissionScope, scopeOf } from './permissions';

/** A signed-in person, inside the company that the request is about. */
export interface UserActor {
  kind: 'user';
  user_id: string;
  role: UserRole;
  company_id: string;
  /** Squads that this person leads. */
  led_squad_ids: readonly string[];
  locale: Language;
  /** The linked extension that the request came from. */
  device_id?: string;
  /** The company switch that lets an ADMIN in. */
  switch_id?: string;
}

/** The product itself: a job or a schedule, working on one company. */
export interface SystemActor {
  kind: 'system';
  job: string;
  company_id: string;
}

/** A machine of the company, by its API key. */
export interface MachineActor {
  kind: 'machine';
  key_id: string;
  scopes: readonly string[];
  company_id: string;
}

export type Actor = UserActor | SystemActor | MachineActor;

/**
 * The rows on which the actor may do this.
 * @throws AppError forbidden when there are none.
 */
export function authorize(actor: Actor, permission: Permission): PermissionScope {
  if (actor.kind === 'system') return 'company';
  if (actor.kind === 'machine') {
    if (actor.scopes.includes(permission)) return 'company';
    throw new AppError('forbidden', `This API key lacks the scope "${permission}".`);
  }
  const scope = scopeOf(actor.role, permission);
  if (scope === null) throw new AppError('forbidden', 'Your role does not allow this.');
  return scope;
}

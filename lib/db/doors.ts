import { log } from '@/lib/log';
import { appDatabase, systemDatabase, type Tx } from './clients';

/** What the door needs: the company, and the transaction when one is open already. */
export interface CompanyScope {
  company_id: string;
  tx?: Tx;
}

/**
 * The only door to tenant data: one transaction in which the database itself shows this company and no other.
 * Joins the transaction of `scope.tx` if there is one, so that verbs compose.
 */
export async function companyTx<T>(scope: CompanyScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (scope.tx !== undefined) return work(scope.tx);
  return appDatabase().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.company_id', ${scope.company_id}, true)`;
    return work(tx);
  });
}

/** Why the system role is used: each reason is a case that has no company, or not yet. */
export type SystemReason =
  | 'sign in'
  | 'sign out'
  | 'check session'
  | 'list sessions'
  | 'end sessions'
  | 'change own account'
  | 'invite'
  | 'accept invitation'
  | 'reset password'
  | 'link extension'
  | 'switch company'
  | 'find company'
  | 'find idle coach sessions'
  | 'schedule alerts'
  | 'find conversations to index'
  | 'find old imports'
  | 'rotate keys'
  | 'find lost work'
  | 'delete old records'
  | 'find connections to synchronise'
  | 'check api key'
  | 'receive webhook'
  | 'readiness'
  | 'find CRM connections'
  | 'find CRM changes'
  | 'create company';

/** The narrow door for work outside any company; the reason is logged, the rights are those of performancy_system. */
export async function systemTx<T>(reason: SystemReason, work: (tx: Tx) => Promise<T>): Promise<T> {
  log().debug({ reason }, 'system database access');
  return systemDatabase().$transaction(work);
}

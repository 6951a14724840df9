import { notFound } from '@/lib/errors/app-error';
import type { AccountCtx } from '../sessions/account';

/** For everybody but staff the switch does not exist. @throws AppError not_found. */
export function requireStaff(ctx: AccountCtx): void {
  if (ctx.account.role !== 'ADMIN') throw notFound('This address');
}

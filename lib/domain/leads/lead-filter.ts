import type { LeadFilter } from '@/lib/contracts/leads';
import type { Prisma } from '@/lib/db/generated/client';
import { normalizePhone } from '@/lib/domain/phones/normalize-phone';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { namedLike } from '../search/named-like';

/** The filters of list and export as a condition; a telephone number is found however it is typed. */
export function leadFilter(ctx: Ctx, { q, status, source, owner_id }: LeadFilter): Prisma.LeadWhereInput {
  authorize(ctx.actor, 'leads.read');
  const all: Prisma.LeadWhereInput[] = [];
  if (status !== undefined) all.push({ status });
  if (source !== undefined) all.push({ source });
  if (owner_id !== undefined) all.push({ owner_id });
  const text = q?.trim();
  if (text) {
    const phone = normalizePhone(text);
    all.push(phone === null ? namedLike(text) : { phone });
  }
  return { company_id: ctx.company_id, AND: all };
}

import type { AuditAction } from '@/lib/contracts/audit-actions';
import type { Tx } from '@/lib/db/clients';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

/** Fields that never enter the audit log, whatever a caller passes. */
const SECRET = /password|secret|token|hash|encrypted|transcript|report|notes|summary|payload|config/i;

interface AuditEntry {
  action: AuditAction;
  entity_type: string;
  entity_id: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  /** Kept also when a job does it: what people must be able to look up, such as a conflict with a CRM. */
  also_by_jobs?: boolean;
}

/**
 * Writes the audit row of a change, in the transaction of the change. Only fields that differ are kept.
 * What a job does on its own is not audited unless the entry says so: there is no person behind it.
 */
export async function writeAudit(tx: Tx, ctx: Ctx, entry: AuditEntry): Promise<void> {
  const { actor } = ctx;
  if (actor.kind === 'system' && entry.also_by_jobs !== true) return;
  const { before, after } = difference(entry.before ?? {}, entry.after ?? {});
  await tx.auditLog.create({
    data: {
      company_id: ctx.company_id,
      user_id: actor.kind === 'user' ? actor.user_id : null,
      actor: actorName(actor),
      action: entry.action,
      entity_type: entry.entity_type,
      entity_id: entry.entity_id,
      changes: { before, after } as Prisma.InputJsonObject,
      ip_address: ctx.ip_address ?? null,
      user_agent: ctx.user_agent ?? null,
      created_at: ctx.clock.now(),
    },
  });
}

function actorName(actor: Actor): string | null {
  if (actor.kind === 'user') return null;
  return actor.kind === 'machine' ? `api_key:${actor.key_id}` : `job:${actor.job}`;
}

function difference(before: Record<string, unknown>, after: Record<string, unknown>) {
  const kept = { before: {} as Record<string, unknown>, after: {} as Record<string, unknown> };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue;
    const hidden = SECRET.test(field);
    if (field in before) kept.before[field] = hidden ? '[sealed]' : before[field];
    if (field in after) kept.after[field] = hidden ? '[sealed]' : after[field];
  }
  return kept;
}

import { z } from 'zod';
import type { AuditPage, ListAudit } from '@/lib/contracts/company';
import { companyTx, systemTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

const fields = z.record(z.string(), z.unknown()).catch({});
const changesSchema = z.object({ before: fields, after: fields }).catch({ before: {}, after: {} });

/** A page of what was changed in the company and by whom, newest first. */
export async function listAudit({ ctx, input }: { ctx: Ctx; input: ListAudit }): Promise<AuditPage> {
  authorize(ctx.actor, 'audit.read');
  const { page, page_size, user_id, action } = input;
  const where = {
    company_id: ctx.company_id,
    ...(user_id === undefined ? {} : { user_id }),
    ...(action === undefined ? {} : { action }),
  };
  const { total, rows, people } = await companyTx(ctx, async (tx) => {
    const total = await tx.auditLog.count({ where });
    const rows = await tx.auditLog.findMany({
      where,
      orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * page_size,
      take: page_size,
    });
    const ids = [...new Set(rows.flatMap((row) => row.user_id ?? []))];
    const people = await tx.user.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
    });
    return { total, rows, people };
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const staff = await staffNames(rows.flatMap((row) => row.user_id ?? []).filter((id) => !names.has(id)));
  const data = rows.map((row) => ({
    id: row.id,
    created_at: row.created_at.toISOString(),
    action: row.action,
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    user:
      row.user_id === null
        ? null
        : {
            id: row.user_id,
            name: names.get(row.user_id) ?? staff.get(row.user_id) ?? '',
            staff: staff.has(row.user_id),
          },
    actor: row.actor,
    changes: changesSchema.parse(row.changes),
    ip_address: row.ip_address,
  }));
  return { data, page, page_size, total };
}

/** Names of staff, whom the company's own door does not show. */
async function staffNames(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await systemTx('switch company', (tx) =>
    tx.user.findMany({ where: { id: { in: ids }, role: 'ADMIN' }, select: { id: true, name: true } }),
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

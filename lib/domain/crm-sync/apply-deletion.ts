import type { Tx } from '@/lib/db/clients';
import type { CrmLink } from '@/lib/db/generated/client';
import type { CrmModule } from '@/lib/integrations/contracts/capabilities';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { fromCrm, linksOf, lockCrm } from './links';
import { moveToLead } from './move-to-lead';
import type { CrmScope } from './scope';
import { tellOfDeletion } from './tell-endpoints';

/**
 * A record is gone at the CRM: deleted, or made one with a duplicate. A lead whose e-mail or number another linked lead has
 * was merged: everything hangs on that one. A lead with calls stays, unlinked; all else goes here too.
 */
export async function applyDeletion(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  module: CrmModule,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await fromCrm(tx);
  await lockCrm(tx, scope);
  for (const link of (await linksOf(tx, scope, module, ids)).values()) {
    if (link.deleted_at !== null) continue;
    await tx.crmLink.update({
      where: { company_id_id: { company_id: scope.company_id, id: link.id } },
      data: { deleted_at: ctx.clock.now() },
    });
    if (module === 'leads') await leadIsGone(tx, ctx, scope, link);
    else await rowIsGone(tx, ctx, scope, module, link);
  }
}

async function leadIsGone(tx: Tx, ctx: Ctx, scope: CrmScope, link: CrmLink): Promise<void> {
  const { company_id } = scope;
  const lead = await tx.lead.findUnique({
    where: { company_id_id: { company_id, id: link.entity_id } },
    select: {
      id: true,
      email: true,
      phone: true,
      _count: { select: { conversations: true, contacts: true } },
    },
  });
  if (lead === null) return;
  const survivor = await survivorOf(tx, scope, lead);
  if (survivor !== null) await moveToLead(tx, ctx, scope, lead.id, survivor);
  else if (lead._count.conversations === 0 && lead._count.contacts === 0) {
    await tx.lead.delete({ where: { company_id_id: { company_id, id: lead.id } } });
    await tellOfDeletion(tx, ctx, scope, 'lead.deleted', lead.id);
  }
  await writeAudit(tx, ctx, {
    action: survivor === null ? 'CRM_DELETED_LEAD' : 'CRM_MERGED_LEAD',
    entity_type: 'lead',
    entity_id: lead.id,
    after: survivor === null ? {} : { merged_into: survivor },
    also_by_jobs: true,
  });
}

/** The lead that a merged one lives on in: linked, and reached under the same address or number. */
async function survivorOf(
  tx: Tx,
  { company_id, integration_id }: CrmScope,
  lead: { id: string; email: string | null; phone: string | null },
): Promise<string | null> {
  const same = [
    ...(lead.email === null ? [] : [{ email: lead.email }]),
    ...(lead.phone === null ? [] : [{ phone: lead.phone }]),
  ];
  if (same.length === 0) return null;
  const others = await tx.lead.findMany({
    where: { company_id, id: { not: lead.id }, OR: same },
    orderBy: { created_at: 'asc' },
    select: { id: true },
    take: 20,
  });
  const linked = await tx.crmLink.findFirst({
    where: {
      company_id,
      integration_id,
      entity_type: 'lead',
      entity_id: { in: others.map(({ id }) => id) },
      deleted_at: null,
    },
    select: { entity_id: true },
  });
  return linked?.entity_id ?? null;
}

async function rowIsGone(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  module: 'deals' | 'contacts',
  { entity_id: id }: CrmLink,
): Promise<void> {
  const { company_id } = scope;
  const where = { company_id, id };
  const { count } =
    module === 'deals' ? await tx.deal.deleteMany({ where }) : await tx.leadContact.deleteMany({ where });
  if (count === 0 || module === 'contacts') return;
  await writeAudit(tx, ctx, {
    action: 'CRM_DELETED_DEAL',
    entity_type: 'deal',
    entity_id: id,
    also_by_jobs: true,
  });
  await tellOfDeletion(tx, ctx, scope, 'deal.deleted', id);
}

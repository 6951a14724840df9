import type { Tx } from '@/lib/db/clients';
import type { CrmLink } from '@/lib/db/generated/client';
import type { Activity } from '@/lib/integrations/contracts/capabilities';
import { addLinks, type LinkEntity } from './links';
import type { Values } from './merge-values';
import type { CrmScope } from './scope';

/** Remembers what an activity is here. What it was before, when it was planned, say, is gone from the time line. */
export async function keepLink(
  tx: Tx,
  scope: CrmScope,
  link: CrmLink | undefined,
  { id: external_id, modified_at }: Activity,
  now: { entity_type: LinkEntity; entity_id: string; base?: Values },
): Promise<void> {
  const { company_id } = scope;
  if (link === undefined)
    return addLinks(tx, scope, [
      { module: 'activities', external_id, external_modified_at: modified_at, ...now },
    ]);
  if (link.entity_type === 'activity' && link.entity_id !== now.entity_id)
    await tx.crmActivity.deleteMany({ where: { company_id, id: link.entity_id } });
  await tx.crmLink.update({
    where: { company_id_id: { company_id, id: link.id } },
    data: { ...now, external_modified_at: modified_at, deleted_at: null },
  });
}

import type { Tx } from '@/lib/db/clients';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import type { Activity } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { rowsOf } from './about-rows';
import { addLinks, linksOf } from './links';
import { isOurs } from './marker';
import type { CrmScope } from './scope';

const SUBJECT_MAX = 255;

/** Brings calls, meetings and tasks of the CRM into the time line of their lead or deal; what we wrote there is left out. */
export async function applyActivities(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  activities: readonly Activity[],
): Promise<void> {
  const { company_id } = scope;
  const sealer = await companySealer(tx, company_id);
  const links = await linksOf(
    tx,
    scope,
    'activities',
    activities.map(({ id }) => id),
  );
  const written = await linksOf(
    tx,
    scope,
    'calls',
    activities.map(({ id }) => id),
  );
  for (const activity of activities) {
    if (written.has(activity.id) || isOurs(activity.description)) continue;
    const rows = await rowsOf(tx, scope, activity.about);
    if (rows === null) continue;
    const link = links.get(activity.id);
    if (link?.external_modified_at != null && activity.modified_at < link.external_modified_at) continue;
    const id = link?.entity_id ?? newId();
    const { kind, started_at } = activity;
    const data = {
      kind,
      subject: activity.subject.slice(0, SUBJECT_MAX),
      body:
        activity.description === null
          ? null
          : sealer.seal('crm_activities', 'body', id, activity.description),
      status: activity.status,
      due_at: kind === 'task' ? started_at : null,
      start_at: kind === 'task' ? null : started_at,
      duration_seconds: activity.duration_seconds,
      direction: activity.direction?.toLowerCase() ?? null,
      owner_id: activity.owner_id === null ? null : (scope.owners.get(activity.owner_id) ?? null),
      ...rows,
    };
    await tx.crmActivity.upsert({
      where: { company_id_id: { company_id, id } },
      create: { company_id, id, ...data, created_at: ctx.clock.now() },
      update: data,
    });
    const external_modified_at = activity.modified_at;
    if (link === undefined)
      await addLinks(tx, scope, [
        {
          module: 'activities',
          external_id: activity.id,
          entity_type: 'activity',
          entity_id: id,
          external_modified_at,
        },
      ]);
    else
      await tx.crmLink.update({
        where: { company_id_id: { company_id, id: link.id } },
        data: { external_modified_at },
      });
  }
}

import type { Tx } from '@/lib/db/clients';
import type { CrmLink } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import type { Activity } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { type RowsHere, rowsOf } from './about-rows';
import { applyHeld } from './apply-held';
import { applyTask } from './apply-tasks';
import type { Held } from './held-values';
import { keepLink } from './keep-link';
import { fromCrm, linksOf, lockCrm } from './links';
import { isOurs } from './marker';
import { removeBareConversation } from './remove-bare-conversation';
import type { CrmScope } from './scope';

const SUBJECT_MAX = 255;

/**
 * Brings calls, meetings and tasks of the CRM in. Tasks become tasks of their owner, calls and meetings that took place
 * conversations of whoever held them; what is planned, was missed, or is of somebody who is nobody here stands in the time line
 * of its lead or deal. What we wrote there is left out.
 */
export async function applyActivities(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  activities: readonly Activity[],
): Promise<void> {
  await fromCrm(tx);
  await lockCrm(tx, scope);
  const ids = activities.map(({ id }) => id);
  const links = await linksOf(tx, scope, 'activities', ids);
  const written = await linksOf(tx, scope, 'calls', ids);
  for (const activity of activities) {
    const link = links.get(activity.id);
    if (written.has(activity.id) || (link === undefined && isOurs(activity.description))) continue;
    if (link?.external_modified_at != null && activity.modified_at < link.external_modified_at) continue;
    await applyActivity(tx, ctx, scope, activity, link);
  }
}

async function applyActivity(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  activity: Activity,
  link: CrmLink | undefined,
): Promise<void> {
  const about = await rowsOf(tx, scope, activity.about);
  if (activity.kind === 'task' && (await applyTask(tx, ctx, scope, activity, link, about))) return;
  if (about === null) return;
  const held = heldOf(scope, activity, about, ctx.clock.now());
  if (held !== null) return applyHeld(tx, ctx, scope, held, link);
  // A conversation that is to be held another day after all, and that nobody has touched, is none.
  const stays = link?.entity_type === 'conversation';
  if (stays && !(await removeBareConversation(tx, scope.company_id, link.entity_id))) return;
  await keepInTimeLine(tx, ctx, scope, activity, link, about);
}

/** The call or meeting with its people; null for one that is planned, was missed, or is of nobody here. */
export function heldOf(
  scope: CrmScope,
  activity: Activity,
  { lead_id }: Pick<RowsHere, 'lead_id'>,
  now: Date,
): Held | null {
  const { kind, status, started_at, duration_seconds } = activity;
  const user_id = scope.owners.get(activity.owner_id ?? '');
  if (kind === 'task' || status === 'missed' || started_at === null || user_id === undefined) return null;
  const ended = started_at.getTime() + (duration_seconds ?? 0) * 1000;
  return ended > now.getTime() ? null : { activity, user_id, lead_id, started_at };
}

async function keepInTimeLine(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  activity: Activity,
  link: CrmLink | undefined,
  about: RowsHere,
): Promise<void> {
  const { company_id } = scope;
  const id = link?.entity_type === 'activity' ? link.entity_id : newId();
  const sealer = await companySealer(tx, company_id);
  const { kind, started_at, description, owner_id } = activity;
  const data = {
    kind,
    subject: activity.subject.slice(0, SUBJECT_MAX),
    body: description === null ? null : sealer.seal('crm_activities', 'body', id, description),
    status: activity.status,
    due_at: kind === 'task' ? started_at : null,
    start_at: kind === 'task' ? null : started_at,
    duration_seconds: activity.duration_seconds,
    direction: activity.direction?.toLowerCase() ?? null,
    owner_id: owner_id === null ? null : (scope.owners.get(owner_id) ?? null),
    ...about,
  };
  await tx.crmActivity.upsert({
    where: { company_id_id: { company_id, id } },
    create: { company_id, id, ...data, created_at: ctx.clock.now() },
    update: data,
  });
  await keepLink(tx, scope, link, activity, { entity_type: 'activity', entity_id: id, base: {} });
}

import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { Activities, Activity, Walk } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import type { RecordFailure, SyncStep } from '../integrations/sync-runner';
import type { OpenConnection } from '../integrations/with-connection';
import { applyActivities } from './apply-activities';
import { applyNotes } from './apply-notes';
import { applyEach } from './apply-records';
import { applyTimelineDeletion } from './apply-timeline-deletion';
import { linksOf } from './links';
import { type CrmScope, loadScope } from './scope';
import { afterList, type Cursor, NOTHING } from './sync-cursor';

/** So many planned calls and meetings whose time has come are read again in one run. */
const MOST_PLANNED = 100;

/** A page of activities or notes, or of those that were deleted. */
export async function timelineStep(
  ctx: Ctx,
  provider: string,
  open: OpenConnection,
  kind: 'activities' | 'notes',
  at: Cursor,
  walk: Walk,
): Promise<SyncStep> {
  const { activities, notes } = open.can;
  const scope = await loadScope(ctx, provider, open);
  if (kind === 'notes') {
    if (notes === undefined) return NOTHING;
    if (at.phase === 'deleted')
      return deletedStep(ctx, scope, kind, at, await notes.listDeleted(walk), ({ id }) => notes.exists(id));
    const page = await notes.list(walk);
    return listed(ctx, at, page, (tx, part) => applyNotes(tx, ctx, scope, part));
  }
  if (activities === undefined) return NOTHING;
  if (at.phase === 'deleted')
    return deletedStep(
      ctx,
      scope,
      kind,
      at,
      await activities.listDeleted(walk),
      async (gone) => (await activities.get(gone.kind, gone.id)) !== null,
    );
  const page = await activities.list(walk);
  const planned = at.page === null && at.since !== null ? await plannedUntilNow(ctx, scope, activities) : [];
  return listed(ctx, at, { items: [...planned, ...page.items], next: page.next }, (tx, part) =>
    applyActivities(tx, ctx, scope, part),
  );
}

async function listed<T extends { id: string }>(
  ctx: Ctx,
  at: Cursor,
  page: { items: T[]; next: string | null },
  apply: (tx: Tx, part: readonly T[]) => Promise<void>,
): Promise<SyncStep> {
  const failures: RecordFailure[] = await applyEach(ctx, page.items, apply);
  return { ...afterList(at, page.next), processed: page.items.length - failures.length, failures };
}

async function deletedStep<T extends { id: string }>(
  ctx: Ctx,
  scope: CrmScope,
  module: 'activities' | 'notes',
  at: Cursor,
  page: { items: T[]; next: string | null },
  exists: (item: T) => Promise<boolean>,
): Promise<SyncStep> {
  const { company_id } = ctx;
  const ids = page.items.map(({ id }) => id);
  const links = await companyTx({ company_id }, (tx) => linksOf(tx, scope, module, ids));
  const gone: string[] = [];
  // A record may have come back from the recycle bin since it was listed.
  for (const item of page.items)
    if (links.get(item.id)?.deleted_at === null && !(await exists(item))) gone.push(item.id);
  await companyTx({ company_id }, (tx) => applyTimelineDeletion(tx, ctx, scope, module, gone));
  return {
    cursor: { ...at, page: page.next },
    done: page.next === null,
    processed: gone.length,
    failures: [],
  };
}

/** Planned calls and meetings that should have been held meanwhile: time alone changes nothing at the CRM. */
async function plannedUntilNow(ctx: Ctx, scope: CrmScope, activities: Activities): Promise<Activity[]> {
  const { company_id } = ctx;
  const planned = await companyTx({ company_id }, (tx) => dueActivities(tx, ctx, scope));
  const found: Activity[] = [];
  for (const { kind, external_id } of planned) {
    const activity = await activities.get(kind, external_id);
    if (activity !== null) found.push(activity);
  }
  return found;
}

async function dueActivities(tx: Tx, ctx: Ctx, { company_id, integration_id }: CrmScope) {
  const rows = await tx.crmActivity.findMany({
    where: {
      company_id,
      kind: { in: ['call', 'meeting'] },
      owner_id: { not: null },
      start_at: { lte: ctx.clock.now() },
      OR: [{ status: null }, { status: { not: 'missed' } }],
    },
    orderBy: { start_at: 'desc' },
    take: MOST_PLANNED,
    select: { id: true, kind: true },
  });
  const links = await tx.crmLink.findMany({
    where: {
      company_id,
      integration_id,
      module: 'activities',
      entity_type: 'activity',
      entity_id: { in: rows.map(({ id }) => id) },
    },
    select: { entity_id: true, external_id: true },
  });
  return links.map(({ entity_id, external_id }) => {
    const kind: Activity['kind'] =
      rows.find(({ id }) => id === entity_id)?.kind === 'call' ? 'call' : 'meeting';
    return { kind, external_id };
  });
}

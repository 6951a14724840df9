import { setTimeout as wait } from 'node:timers/promises';
import { companyTx } from '@/lib/db/doors';
import { VendorError } from '@/lib/http-client/vendor-error';
import { CRM_MODULES, type CrmModule, type Walk } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { failedBefore } from '../integrations/failed-before';
import {
  noNotices,
  type RecordFailure,
  readAgainEntry,
  type SyncRun,
  type SyncRunner,
  type SyncStep,
} from '../integrations/sync-runner';
import type { OpenConnection } from '../integrations/with-connection';
import { applyDeletion } from './apply-deletion';
import { applyPage, missingContacts } from './apply-records';
import { keepCrmChannel } from './keep-crm-channel';
import { linksOf } from './links';
import { readAgain } from './read-again';
import { mappedFields } from './read-record';
import { loadScope } from './scope';
import { afterList, type Cursor, cursorSchema, NOTHING } from './sync-cursor';
import { timelineStep } from './timeline-step';

/** What has to be here first: a deal finds its contact, an activity its lead. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  leads: [],
  contacts: ['leads'],
  deals: ['leads', 'contacts'],
  activities: ['leads', 'contacts', 'deals'],
  notes: ['leads', 'contacts', 'deals', 'activities'],
};
/** A short run is waited for; behind a long one the synchronisation itself pauses and comes back. */
const LOOKS = 16;
const LOOK_MS = 500;
/** So long a step takes up further pages: progress is stored, and a cancellation seen, behind each step. */
const STEP_MS = 2_000;

/** Clocks differ, and a change may become visible a moment after its time: each run looks this far behind the last. */
const OVERLAP_MS = 5 * 60_000;

/**
 * Reads a CRM page by page: everything at first, afterwards what changed since the last run. A page is stored before the cursor
 * moves behind it; a page that comes twice changes nothing.
 */
export const crmSyncRunner =
  (provider: string): SyncRunner =>
  async (ctx, run, open) => {
    if (run.begins) await waitForOthers(ctx, run);
    const at = cursorSchema.safeParse(run.cursor).data;
    if (at === undefined) return firstStep(ctx, run, provider, open);
    const walk: Walk = { cursor: at.page, ...(at.since === null ? {} : { since: new Date(at.since) }) };
    return stepOf(ctx, run, provider, open, at, walk);
  };

/** How many records a first run has before it; null where the CRM does not say: the run goes on without. */
async function totalOf({ can: { crm } }: OpenConnection, kind: string): Promise<number | null> {
  const module = CRM_MODULES.find((name) => name === kind);
  if (module === undefined || crm?.count === undefined) return null;
  try {
    return await crm.count(module);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    return null;
  }
}

/** Where a run begins: with what changed since the last one, behind what earlier ones could not take. */
async function firstStep(ctx: Ctx, run: SyncRun, provider: string, open: OpenConnection): Promise<SyncStep> {
  const since = (await lastRun(ctx, run))?.toISOString() ?? null;
  const refusal = run.kind === 'leads' ? await keepCrmChannel(ctx, provider) : null;
  // A run that reads everything reads them as well.
  const { again, later } = since === null ? { again: [], later: [] } : await failedBefore(ctx, run);
  const cursor: Cursor = { phase: 'list', page: null, since, again };
  const entries = [
    ...(refusal === null ? [] : [noNotices(refusal)]),
    ...(again.length === 0 ? [] : [readAgainEntry(again.length)]),
  ];
  const total = since === null ? await totalOf(open, run.kind) : null;
  return {
    cursor,
    done: false,
    processed: 0,
    failures: later,
    entries,
    ...(total === null ? {} : { total }),
  };
}

async function stepOf(
  ctx: Ctx,
  run: SyncRun,
  provider: string,
  open: OpenConnection,
  at: Cursor,
  walk: Walk,
): Promise<SyncStep> {
  if (at.again.length > 0) return readAgain(ctx, await loadScope(ctx, provider, open), open, run.kind, at);
  const module = CRM_MODULES.find((name) => name === run.kind);
  if (module === undefined)
    return timelineStep(ctx, provider, open, run.kind === 'notes' ? 'notes' : 'activities', at, walk);
  return at.phase === 'list'
    ? listStep(ctx, run, provider, open, module, at, walk)
    : deletedStep(ctx, provider, open, module, at, walk);
}

/**
 * Stores pages, each in its own transaction, while the next one is on its way: as many as fit into a step. What was stored
 * counts also when the vendor then fails; the next step begins behind it.
 */
async function listStep(
  ctx: Ctx,
  { signal }: SyncRun,
  provider: string,
  open: OpenConnection,
  module: CrmModule,
  at: Cursor,
  walk: Walk,
): Promise<SyncStep> {
  const { crm } = open.can;
  if (crm === undefined) return NOTHING;
  const scope = { ...(await loadScope(ctx, provider, open)), tells: at.since !== null };
  const until = ctx.clock.now().getTime() + STEP_MS;
  const failures: RecordFailure[] = [];
  const asked: Walk = { ...walk, fields: mappedFields(scope, module) };
  let page = await crm.list(module, asked);
  for (let processed = 0; ; ) {
    const goes_on = page.next !== null && !signal.aborted && ctx.clock.now().getTime() < until;
    const following = goes_on ? crm.list(module, { ...asked, cursor: page.next }).catch(() => null) : null;
    if (module === 'deals') {
      const contacts = await missingContacts(ctx, scope, crm, page.items);
      if (contacts.length > 0) await applyPage(ctx, scope, crm, 'contacts', contacts);
    }
    const failed = await applyPage(ctx, scope, crm, module, page.items);
    failures.push(...failed);
    processed += page.items.length - failed.length;
    const next = await following;
    if (next === null) return { ...afterList(at, page.next), processed, failures };
    page = next;
  }
}

async function deletedStep(
  ctx: Ctx,
  provider: string,
  open: OpenConnection,
  module: CrmModule,
  at: Cursor,
  walk: Walk,
): Promise<SyncStep> {
  const { crm } = open.can;
  if (crm === undefined) return NOTHING;
  const scope = await loadScope(ctx, provider, open);
  const page = await crm.listDeleted(module, walk);
  const links = await companyTx({ company_id: ctx.company_id }, (tx) =>
    linksOf(
      tx,
      scope,
      module,
      page.items.map(({ id }) => id),
    ),
  );
  const gone: string[] = [];
  // A record may have come back from the recycle bin since it was listed.
  for (const { external_id, deleted_at } of links.values())
    if (deleted_at === null && (await crm.get(module, external_id)) === null) gone.push(external_id);
  await companyTx({ company_id: ctx.company_id }, (tx) => applyDeletion(tx, ctx, scope, module, gone));
  return {
    cursor: { ...at, page: page.next },
    done: page.next === null,
    processed: gone.length,
    failures: [],
  };
}

/**
 * When the last run of this kind that ended well began, less the overlap. Null before the first one, and after what was brought
 * in has been deleted: then everything has to come again.
 */
async function lastRun({ company_id }: Ctx, { integration_id, kind }: SyncRun): Promise<Date | null> {
  return companyTx({ company_id }, async (tx) => {
    const link = await tx.crmLink.findFirst({
      where: { company_id, integration_id, module: kind, external_modified_at: { not: null } },
      select: { id: true },
    });
    if (link === null) return null;
    const last = await tx.syncJob.findFirst({
      where: { company_id, integration_id, kind, status: { in: ['SUCCESS', 'PARTIAL'] } },
      orderBy: { started_at: 'desc' },
      select: { started_at: true },
    });
    return last?.started_at == null ? null : new Date(last.started_at.getTime() - OVERLAP_MS);
  });
}

/** Waits until what this kind refers to has been read. @throws VendorError busy while that takes longer. */
async function waitForOthers({ company_id }: Ctx, { integration_id, kind, signal }: SyncRun): Promise<void> {
  const others = [...(AFTER[kind] ?? [])];
  for (let look = 0; look < LOOKS && !signal.aborted; look += 1) {
    const running = await companyTx({ company_id }, (tx) =>
      tx.syncJob.findMany({
        where: { company_id, integration_id, kind: { in: others }, status: { in: ['QUEUED', 'RUNNING'] } },
        select: { error_code: true },
      }),
    );
    if (running.length === 0) return;
    // One that pauses itself is not worth a look twice a second.
    if (running.some(({ error_code }) => error_code !== null)) break;
    await wait(LOOK_MS);
  }
  throw new VendorError('busy', 'Another synchronisation has to end first.');
}

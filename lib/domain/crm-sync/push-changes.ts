import { companyTx } from '@/lib/db/doors';
import type { CrmChange } from '@/lib/db/generated/client';
import { VendorError } from '@/lib/http-client/vendor-error';
import { log } from '@/lib/log';
import { raiseAlert } from '../alerts/raise-alert';
import { settleAlerts } from '../alerts/settle-alerts';
import type { Ctx } from '../ctx';
import { CONNECTION_ALERTS } from '../integrations/connection-alerts';
import type { OpenConnection } from '../integrations/with-connection';
import { pushConversation } from './push-conversation';
import { pushDeal } from './push-deal';
import { pushLead } from './push-lead';
import { pushNote } from './push-note';
import { pushTask } from './push-task';
import { type CrmScope, loadScope } from './scope';

/** While one worker sends a change, others leave it alone for this long. */
const LEASE_MS = 5 * 60_000;
const FIRST_WAIT_MS = 30_000;
const LAST_WAIT_MS = 6 * 3_600_000;
/** After so many attempts a person is told; attempts go on, rarely. */
const TELL_AFTER = 6;
/** One turn of the worker: after this long the rest goes to a new job. */
const TURN_MS = 60_000;

/** A change that waits to be sent, with what sending it takes. */
export interface Push {
  ctx: Ctx;
  scope: CrmScope;
  open: OpenConnection;
  change: CrmChange;
}

const PUSHES: Readonly<Record<string, (push: Push) => Promise<void>>> = {
  lead: pushLead,
  deal: pushDeal,
  conversation: pushConversation,
  task: pushTask,
  note: pushNote,
};

/**
 * Sends what changed here to the CRM, the oldest first. Each change is taken off only if nothing newer came meanwhile; a change
 * that the CRM refuses waits longer each time and holds up no other.
 * @returns how many were sent, and whether more wait.
 */
export async function pushChanges(
  ctx: Ctx,
  provider: string,
  open: OpenConnection,
  signal: AbortSignal,
): Promise<{ sent: number; more: boolean }> {
  const scope = await loadScope(ctx, provider, open);
  let sent = 0;
  const until = ctx.clock.now().getTime() + TURN_MS;
  while (!signal.aborted && ctx.clock.now().getTime() < until) {
    const change = await take(ctx);
    if (change === null) return { sent, more: false };
    try {
      await PUSHES[change.entity_type]?.({ ctx, scope, open, change });
      await isSent(ctx, scope, change);
      sent += 1;
    } catch (error) {
      const stop = await noteFailure(ctx, scope, change, error);
      if (stop) return { sent, more: false };
    }
  }
  return { sent, more: true };
}

/** The change is taken off, unless something newer came meanwhile; what was told of its failures is over. */
async function isSent(
  { company_id, clock }: Ctx,
  { integration_id }: CrmScope,
  change: CrmChange,
): Promise<void> {
  const { id, version } = change;
  await companyTx({ company_id }, async (tx) => {
    await tx.crmChange.deleteMany({ where: { company_id, id, version } });
    const open_key = CONNECTION_ALERTS.push(integration_id, id);
    await settleAlerts(tx, { company_id, open_key }, clock.now());
  });
}

async function take(ctx: Ctx): Promise<CrmChange | null> {
  const { company_id } = ctx;
  const now = ctx.clock.now();
  return companyTx({ company_id }, async (tx) => {
    const [found] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM crm_changes WHERE company_id = ${company_id} AND next_at <= ${now}
      ORDER BY changed_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (found === undefined) return null;
    return tx.crmChange.update({
      where: { company_id_id: { company_id, id: found.id } },
      data: { next_at: new Date(now.getTime() + LEASE_MS), attempts: { increment: 1 } },
    });
  });
}

/** @returns whether the CRM as a whole cannot be written to now. */
async function noteFailure(ctx: Ctx, scope: CrmScope, change: CrmChange, error: unknown): Promise<boolean> {
  const { company_id } = ctx;
  const vendor = error instanceof VendorError ? error : null;
  if (vendor === null)
    log().error({ err: error, change: change.entity_type }, 'a change could not be sent to the CRM');
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (change.attempts - 1), LAST_WAIT_MS);
  const code = vendor?.vendor_code ?? vendor?.kind ?? 'unexpected';
  await companyTx({ company_id }, async (tx) => {
    await tx.crmChange.updateMany({
      where: { company_id, id: change.id, version: change.version },
      data: { next_at: new Date(ctx.clock.now().getTime() + wait), last_error: code },
    });
    // Somebody changed it again while it was sent: that change is due at once.
    await tx.crmChange.updateMany({
      where: { company_id, id: change.id, version: { gt: change.version } },
      data: { next_at: ctx.clock.now() },
    });
    if (change.attempts !== TELL_AFTER) return;
    await raiseAlert({
      ctx: { ...ctx, tx },
      input: {
        type: 'IMPORT_FAILED',
        priority: 'MEDIUM',
        data: {
          source: `${scope.provider}.${change.entity_type}`,
          failed: 1,
          total: 1,
          cause: 'not_sent',
          code,
        },
        key: CONNECTION_ALERTS.push(scope.integration_id, change.id),
        about: { type: 'integration', id: scope.integration_id },
      },
    });
  });
  return vendor !== null && (vendor.passing || vendor.kind === 'auth');
}

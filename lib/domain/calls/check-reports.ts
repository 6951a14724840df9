import { companyTx } from '@/lib/db/doors';
import type { IntegrationProvider } from '@/lib/db/generated/enums';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { Calls, CallWindow, PhoneCall, ReportedCall } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import type { SyncEntry } from '../integrations/sync-runner';
import { phoneKey } from '../phones/phone-key';

/** The two kinds of report may differ by this much about when a call began. */
const TOLERANCE_MS = 5_000;
const DAY_MS = 86_400_000;
/** So many calls are asked for one by one in a run. */
const MOST_ASKED = 100;
/** Extensions are shorter than any number outside: calls between colleagues are not kept. */
const OUTSIDE_DIGITS = 7;

/** What the vendor's reports by person have that its list of calls had not. */
export interface MissedCalls {
  /** Found by their ids after all. */
  found: PhoneCall[];
  entries: SyncEntry[];
}

/**
 * Compares what was brought in with the vendor's reports by person, which are counted apart from the events: where somebody had
 * more calls than are here, each missing one is asked for by its id, and how many stay missing is said in the log.
 */
export async function checkReports(
  ctx: Ctx,
  provider: IntegrationProvider,
  calls: Calls,
  window: CallWindow,
): Promise<MissedCalls> {
  const { activity, personCalls } = calls;
  if (activity === undefined || personCalls === undefined) return { found: [], entries: [] };
  try {
    const listed: ReportedCall[] = [];
    for (const person of await activity(window)) {
      const here = await startsOf(ctx, provider, person.user_id, window);
      if (person.calls <= here.length) continue;
      listed.push(...notAmong(here, await personCalls(person.user_id, window)));
    }
    const missing = await notHere(ctx, provider, listed, window);
    const found: PhoneCall[] = [];
    for (const { id } of missing.slice(0, MOST_ASKED)) {
      const call = id === null ? null : await calls.get(id);
      if (call !== null) found.push(call);
    }
    if (missing.length === 0) return { found, entries: [] };
    const data = { calls: missing.length, found: found.length };
    const level = found.length < missing.length ? 'warning' : 'info';
    return { found, entries: [{ level, code: 'calls_missed', data }] };
  } catch (error) {
    // The reports need a right of their own ("View reports"); without it calls come all the same.
    if (!(error instanceof VendorError) || !['forbidden', 'not_found', 'invalid'].includes(error.kind))
      throw error;
    const reason = error.vendor_code ?? error.kind;
    return { found: [], entries: [{ level: 'info', code: 'reports_forbidden', data: { reason } }] };
  }
}

/** When the person's calls that are here began. */
async function startsOf(
  { company_id }: Ctx,
  provider: IntegrationProvider,
  vendor_user_id: string,
  { from, to }: CallWindow,
): Promise<Date[]> {
  const rows = await companyTx({ company_id }, (tx) =>
    tx.call.findMany({
      where: {
        company_id,
        provider,
        line: { vendor_user_id },
        started_at: {
          gte: new Date(from.getTime() - TOLERANCE_MS),
          lt: new Date(to.getTime() + TOLERANCE_MS),
        },
      },
      select: { started_at: true },
    }),
  );
  return rows.map(({ started_at }) => started_at);
}

/** A call that went from one person to another is here once, with one of them, and is reported for both. */
async function notHere(
  { company_id }: Ctx,
  provider: IntegrationProvider,
  reported: readonly ReportedCall[],
  { from, to }: CallWindow,
): Promise<ReportedCall[]> {
  if (reported.length === 0) return [];
  const keys = reported.flatMap(({ other }) => (other === null ? [] : (phoneKey(other) ?? [])));
  const rows = await companyTx({ company_id }, (tx) =>
    tx.call.findMany({
      where: {
        company_id,
        provider,
        OR: [
          { external_id: { in: reported.flatMap(({ id }) => id ?? []) } },
          { phone_key: { in: keys }, started_at: { gte: new Date(from.getTime() - DAY_MS), lt: to } },
        ],
      },
      select: { external_id: true, phone_key: true, started_at: true, ended_at: true },
    }),
  );
  return reported.filter(({ id, started_at, other }) => {
    const at = started_at.getTime();
    const key = other === null ? null : phoneKey(other);
    return !rows.some((row) => {
      const end = row.ended_at ?? row.started_at;
      const during = at >= row.started_at.getTime() - TOLERANCE_MS && at <= end.getTime() + TOLERANCE_MS;
      return row.external_id === id || (row.phone_key !== null && row.phone_key === key && during);
    });
  });
}

/** Each call here stands for one reported call at most. */
function notAmong(here: readonly Date[], reported: readonly ReportedCall[]): ReportedCall[] {
  const left = here.map((moment) => moment.getTime());
  return reported.filter(({ started_at, other }) => {
    if ((other ?? '').replace(/\D/g, '').length < OUTSIDE_DIGITS) return false;
    const at = left.findIndex((moment) => Math.abs(moment - started_at.getTime()) <= TOLERANCE_MS);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

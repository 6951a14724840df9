import type { Clock } from '@/lib/clock';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { runSync } from '@/lib/domain/integrations/run-sync';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { startSync } from '@/lib/domain/integrations/start-sync';
import type { SyncStep } from '@/lib/domain/integrations/sync-runner';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { SeedCompany } from './cast';
import { directorCtx } from './director-ctx';
import { stableId, stableNumber, stableUuid } from './stable-id';
import { idOf } from './write-company';

const DAY_MS = 86_400_000;

/** The company whose telephone system was connected for some time. */
const COMPANY = 'horizonte';

/** A synchronisation: when, in days before now, and what its steps bring or fail with. */
interface PlannedSync {
  ago: number;
  steps: readonly (Omit<SyncStep, 'cursor' | 'done'> | VendorError)[];
  /** Calls to the vendor that stand in its log: what, and what it answered. */
  calls: readonly (readonly [operation: string, status: number, error: string | null])[];
}

const failed = (name: string, code: string) => ({ record: stableUuid('call', name), code });

const SYNCS: readonly PlannedSync[] = [
  {
    ago: 12,
    steps: [
      { processed: 0, failures: [], entries: [{ level: 'info', code: 'lines_read', data: { lines: 6 } }] },
      { processed: 250, failures: [], total: 412 },
      {
        processed: 162,
        failures: [],
        entries: [{ level: 'info', code: 'leads_matched', data: { calls: 19 } }],
      },
    ],
    calls: [
      ['lines.list', 200, null],
      ['report-summaries.list', 200, null],
      ['report-summaries.list', 200, null],
    ],
  },
  {
    ago: 6,
    steps: [
      { processed: 0, failures: [], entries: [{ level: 'info', code: 'lines_read', data: { lines: 6 } }] },
      new VendorError('unavailable', 'The vendor answered 503.', { status: 503 }),
      {
        processed: 61,
        failures: [failed('1', 'not_stored'), failed('2', 'unprocessable')],
        entries: [{ level: 'warning', code: 'calls_missed', data: { calls: 3, found: 2 } }],
      },
    ],
    calls: [
      ['lines.list', 200, null],
      ['report-summaries.list', 503, 'unavailable'],
      ['report-summaries.list', 200, null],
    ],
  },
  {
    ago: 3,
    steps: [
      new VendorError('forbidden', 'The vendor answered 403.', {
        status: 403,
        vendor_code: 'AUTHZ_INSUFFICIENT_SCOPE',
      }),
    ],
    calls: [['lines.list', 403, 'AUTHZ_INSUFFICIENT_SCOPE']],
  },
];

/**
 * What synchronisations with a telephone system left, which has been disconnected since: no worker calls its vendor. What there
 * is already stays.
 */
export async function writeSyncs(company: SeedCompany, now: Date): Promise<void> {
  if (company.key !== COMPANY) return;
  const company_id = idOf.company(company);
  const done = await companyTx({ company_id }, (tx) => tx.syncJob.count({ where: { company_id } }));
  if (done > 0) return;
  const config = { client_id: 'horizonte-demo', client_secret: 'not-a-secret' };
  await saveConfig({ ctx: directorCtx(company, now), input: { provider: 'goto', config } });
  // In one transaction: whoever looks from outside never sees it connected.
  await companyTx({ company_id }, async (tx) => {
    const where = { company_id, provider: 'GOTO_CONNECT' } as const;
    await tx.integration.updateMany({ where, data: { status: 'ACTIVE' } });
    for (const planned of SYNCS) {
      const start = now.getTime() - planned.ago * DAY_MS;
      await synchronise({ ...directorCtx(company, now), clock: walkingClock(start), tx }, planned);
    }
    // The next account is read from its own beginning.
    await tx.integration.updateMany({ where, data: { status: 'INACTIVE', last_sync_at: null } });
  });
}

/** Some seconds later each time it is looked at, so that the lines of a log follow one another. */
function walkingClock(start: number): Clock {
  let at = start;
  return {
    now: () => {
      at += 2_000;
      return new Date(at);
    },
  };
}

async function synchronise(ctx: Ctx & { tx: Tx }, { steps, calls }: PlannedSync): Promise<void> {
  const { company_id } = ctx;
  const { id } = await startSync({ ctx, input: { provider: 'goto', kind: 'calls' } });
  const job = { ...ctx, actor: { kind: 'system' as const, job: 'seed', company_id } };
  let at = 0;
  const play = async (): Promise<SyncStep> => {
    const step = steps[at];
    at += 1;
    if (step === undefined) throw new Error('This synchronisation has ended.');
    if (step instanceof VendorError) throw step;
    return { ...step, cursor: null, done: at === steps.length };
  };
  // A pause ends a turn; the next one goes on.
  while (at < steps.length) await runSync(job, { goto: play }, id, new AbortController().signal);
  const { integration_id } = await ctx.tx.syncJob.findUniqueOrThrow({
    where: { company_id_id: { company_id, id } },
    select: { integration_id: true },
  });
  await ctx.tx.vendorRequest.createMany({
    data: calls.map(([operation, status, error], n) => ({
      id: stableId('request', id, String(n)),
      company_id,
      integration_id,
      operation,
      host: 'api.goto.com',
      status,
      error,
      attempt: 1,
      ms: 180 + (stableNumber(operation, String(n)) % 600),
      at: ctx.clock.now(),
    })),
  });
}

import { companyTx } from '@/lib/db/doors';
import { dailyLimit } from './day-credits';
import { VendorError } from './vendor-error';
import type { VendorLimits } from './vendor-limits';

/** Whose budget it is. */
export interface BudgetKey {
  company_id: string;
  /** The connection's id. */
  id: string;
}

type Rate = Pick<VendorLimits, 'points' | 'seconds' | 'burst'>;

/** Seconds between two calls once the burst is used: so that burst and refill together stay within `points`. */
const spacing = ({ points, seconds, burst }: Rate): number => seconds / (points - burst);

/**
 * Reserves one call in a budget that all processes share, in one statement and by the database's clock: never more than
 * `points` in any `seconds`.
 * @returns milliseconds to wait before the call.
 * @throws VendorError rate_limited when the wait would be longer than `max_wait_ms`; nothing is reserved then.
 */
export async function reserveCall(key: BudgetKey, rate: Rate, max_wait_ms: number): Promise<number> {
  const step = spacing(rate);
  const room = rate.burst * step;
  const rows = await companyTx(
    { company_id: key.company_id },
    (tx) => tx.$queryRaw<{ wait_ms: number }[]>`
      INSERT INTO vendor_budgets AS b (company_id, id, whole_at)
      VALUES (${key.company_id}, ${key.id}, clock_timestamp() + make_interval(secs => ${step}))
      ON CONFLICT (company_id, id) DO UPDATE
        SET whole_at = greatest(b.whole_at, clock_timestamp()) + make_interval(secs => ${step})
        WHERE greatest(b.whole_at, clock_timestamp()) + make_interval(secs => ${step - room - max_wait_ms / 1000})
          <= clock_timestamp()
      RETURNING (extract(epoch FROM whole_at - clock_timestamp()) - ${room}::float8)::float8 * 1000 AS wait_ms`,
  );
  const [row] = rows;
  if (row === undefined) throw await refusal(key, room - step);
  return Math.max(0, Math.ceil(row.wait_ms));
}

/** Only a vendor's own pause lasts that long, seconds: what is used up here comes back within minutes. */
const LONG_SECONDS = 1_800;

/** `free`: seconds before the budget is whole from which a call may go. */
async function refusal({ company_id, id }: BudgetKey, free: number): Promise<VendorError> {
  const [row] = await companyTx(
    { company_id },
    (tx) => tx.$queryRaw<{ seconds: number }[]>`
      SELECT extract(epoch FROM whole_at - clock_timestamp())::float8 AS seconds
      FROM vendor_budgets WHERE company_id = ${company_id} AND id = ${id}`,
  );
  const seconds = Math.ceil(row?.seconds ?? 0);
  if (seconds > LONG_SECONDS) return dailyLimit(seconds);
  return new VendorError('rate_limited', 'The limit of calls to this vendor is used up for now.', {
    retry_after: Math.max(1, Math.ceil(seconds - free)),
  });
}

/** Holds all processes' calls back for some seconds, because the vendor asked for it. */
export async function pauseCalls(key: BudgetKey, rate: Rate, seconds: number): Promise<void> {
  const ahead = rate.burst * spacing(rate) + seconds;
  await companyTx(
    { company_id: key.company_id },
    (tx) => tx.$executeRaw`
      UPDATE vendor_budgets SET whole_at = greatest(whole_at, clock_timestamp() + make_interval(secs => ${ahead}))
      WHERE company_id = ${key.company_id} AND id = ${key.id}`,
  );
}

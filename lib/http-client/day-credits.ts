import { companyTx } from '@/lib/db/doors';
import type { BudgetKey } from './rate-budget';
import { VendorError } from './vendor-error';
import type { VendorLimits } from './vendor-limits';

/** The code of a call that has to wait for hours, because what the vendor allows in a day is used up. */
export const DAILY_LIMIT = 'DAILY_LIMIT';
/** How long no call goes out then, seconds. Six such pauses see a whole day through. */
const PAUSE_SECONDS = 4 * 3_600;
/** With so few left, a refusal is for the credits: what one call may cost at most, and some more. */
const FEW = 100;
const DAY_MS = 86_400_000;

/** What the vendor last said, and when it said it. */
interface Told {
  left: number;
  at: Date;
}

/** As heard by this process; what is little is written down for the others. */
const heard = new Map<string, Told>();

/** Reads what an answer says about the day's credits; a vendor that says nothing has plenty left. */
export async function noteCredits(
  key: BudgetKey,
  { credits_header }: VendorLimits,
  headers: Headers,
): Promise<void> {
  if (credits_header === undefined) return;
  const value = headers.get(credits_header);
  const left = value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : Number.MAX_SAFE_INTEGER;
  const told = { left, at: new Date() };
  heard.set(key.id, told);
  if (left > FEW) return;
  await companyTx({ company_id: key.company_id }, (tx) =>
    tx.vendorBudget.updateMany({
      where: { company_id: key.company_id, id: key.id },
      data: { credits_left: left, credits_at: told.at },
    }),
  );
}

/** The error as it is, or, where too many calls are refused while hardly a credit is left, one that asks for a pause of hours. */
export async function withCredits(key: BudgetKey, error: VendorError): Promise<VendorError> {
  if (error.kind !== 'rate_limited' || (await lastTold(key)) > FEW) return error;
  return dailyLimit(PAUSE_SECONDS, error);
}

export function dailyLimit(retry_after: number, cause?: VendorError): VendorError {
  return new VendorError('rate_limited', 'What the vendor allows in a day is used up.', {
    vendor_code: DAILY_LIMIT,
    retry_after,
    ...(cause?.status === undefined ? {} : { status: cause.status }),
    cause,
  });
}

/** What is left by the newest word of the vendor, to this process or another; a day later it says nothing. */
async function lastTold({ company_id, id }: BudgetKey): Promise<number> {
  const here = heard.get(id);
  const row = await companyTx({ company_id }, (tx) =>
    tx.vendorBudget.findUnique({
      where: { company_id_id: { company_id, id } },
      select: { credits_left: true, credits_at: true },
    }),
  );
  const there =
    row?.credits_left == null || row.credits_at === null
      ? undefined
      : { left: row.credits_left, at: row.credits_at };
  const newest = [here, there]
    .filter((told): told is Told => told !== undefined && Date.now() - told.at.getTime() < DAY_MS)
    .sort((one, other) => other.at.getTime() - one.at.getTime() || one.left - other.left)[0];
  return newest?.left ?? Number.POSITIVE_INFINITY;
}

import { VendorError } from './vendor-error';
import type { VendorLimits } from './vendor-limits';

/** The code of a call that has to wait for hours, because what the vendor allows in a day is used up. */
export const DAILY_LIMIT = 'DAILY_LIMIT';
/** How long no call goes out then, seconds. Six such pauses see a whole day through. */
const PAUSE_SECONDS = 4 * 3_600;
/** With so few left, a refusal is for the credits: what one call may cost at most, and some more. */
const FEW = 100;

/** What connections had left when the vendor last said so, as seen by this process. */
const left = new Map<string, number>();

/** Reads what an answer says about the day's credits; a vendor that says nothing has plenty left. */
export function noteCredits(id: string, { credits_header }: VendorLimits, headers: Headers): void {
  if (credits_header === undefined) return;
  const value = headers.get(credits_header);
  if (value !== null && /^-?\d+$/.test(value)) left.set(id, Number(value));
  else left.delete(id);
}

/** The error as it is, or, where too many calls are refused while hardly a credit is left, one that asks for a pause of hours. */
export function withCredits(id: string, error: VendorError): VendorError {
  if (error.kind !== 'rate_limited' || (left.get(id) ?? Number.POSITIVE_INFINITY) > FEW) return error;
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

/**
 * What went wrong between us and a vendor:
 * `auth` the token or client is not accepted (reconnect); `forbidden` licence, scope or role is missing; `not_found`;
 * `invalid` the vendor refuses what was sent; `conflict` a duplicate, or changed meanwhile; `rate_limited`; `unavailable`
 * the vendor answers 5xx; `timeout`; `network` no connection or a broken one; `circuit_open` too many failures a moment
 * ago; `busy` too many calls of ours wait already; `too_large`; `protocol` an answer or address that cannot be right.
 */
export const VENDOR_ERROR_KINDS = [
  'auth',
  'forbidden',
  'not_found',
  'invalid',
  'conflict',
  'rate_limited',
  'unavailable',
  'timeout',
  'network',
  'circuit_open',
  'busy',
  'too_large',
  'protocol',
] as const;
export type VendorErrorKind = (typeof VENDOR_ERROR_KINDS)[number];

export interface VendorErrorDetails {
  status?: number;
  /** The vendor's own code, e.g. OAUTH_SCOPE_MISMATCH; never a text that may quote data. */
  vendor_code?: string;
  /** Seconds the vendor asks to wait. */
  retry_after?: number;
  /** The answer's parsed body, for the adapter only: it is not enumerable, so no log and no JSON shows it. */
  body?: unknown;
  cause?: unknown;
}

/** The only error that the vendor client throws. The message holds no address with a query, no body and no secret. */
export class VendorError extends Error {
  readonly kind: VendorErrorKind;
  readonly status: number | undefined;
  readonly vendor_code: string | undefined;
  readonly retry_after: number | undefined;
  declare readonly body: unknown;

  constructor(kind: VendorErrorKind, message: string, details: VendorErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'VendorError';
    this.kind = kind;
    this.status = details.status;
    this.vendor_code = details.vendor_code;
    this.retry_after = details.retry_after;
    Object.defineProperty(this, 'body', { value: details.body, enumerable: false });
  }

  /** Whether the same call may do better later without anybody changing anything. */
  get passing(): boolean {
    return ['rate_limited', 'unavailable', 'timeout', 'network', 'circuit_open', 'busy'].includes(this.kind);
  }
}

/** The kind of an HTTP status from 400 on. */
export function kindOfStatus(status: number): VendorErrorKind {
  if (status === 401) return 'auth';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 408) return 'timeout';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'unavailable' : 'invalid';
}

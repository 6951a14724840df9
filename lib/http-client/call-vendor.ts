import { setTimeout as wait } from 'node:timers/promises';
import { attempt } from './attempt';
import type { VendorAnswer, VendorCall } from './call';
import { DAILY_LIMIT, noteCredits, withCredits } from './day-credits';
import { runAttempts } from './policies';
import { pauseCalls, reserveCall } from './rate-budget';
import { logRequest } from './request-log';
import { VendorError } from './vendor-error';
import type { VendorLimits } from './vendor-limits';

/** What the client must know of a connection. */
export interface VendorConnection {
  company_id: string;
  integration_id: string;
  limits: VendorLimits;
  /** The only origins that may be called. */
  origins: readonly string[];
  /** Milliseconds that a call waits for its turn; usual ones unless said. */
  max_wait_ms?: number;
}

/** A call waits this long for its turn; then it is refused, and a job comes back later. */
const MAX_WAIT_MS = 30_000;
/** How long all processes hold back when a vendor says 429 without saying how long. */
const PAUSE_SECONDS = 3;

/**
 * The one way to a vendor: address check, shared rate limit, concurrency limit, circuit breaker, timeout, retries with
 * jitter of what may be repeated, and the request log.
 * @throws VendorError
 */
export async function callVendor(connection: VendorConnection, call: VendorCall): Promise<VendorAnswer> {
  const { company_id, integration_id, limits, max_wait_ms = MAX_WAIT_MS } = connection;
  const url = new URL(call.url);
  if (!connection.origins.includes(url.origin))
    throw new VendorError('protocol', `${url.host} is no address of this vendor.`);
  const key = { company_id, id: integration_id };
  const entry = {
    company_id,
    integration_id,
    host: url.host,
    operation: call.operation ?? `${call.method} ${url.pathname}`,
  };
  return runAttempts(`${company_id}|${integration_id}`, limits, repeatable(call), async (number) => {
    await wait(await reserveCall(key, limits, max_wait_ms));
    const started = performance.now();
    const ms = () => Math.round(performance.now() - started);
    try {
      const answer = await attempt(call, call.timeout_ms ?? limits.timeout_ms);
      await noteCredits(key, limits, answer.headers);
      await logRequest({ ...entry, status: answer.status, error: null, attempt: number, ms: ms() });
      return answer;
    } catch (thrown) {
      const error =
        thrown instanceof VendorError
          ? await withCredits(key, thrown)
          : new VendorError('network', 'The call failed.', { cause: thrown });
      await logRequest({
        ...entry,
        status: error.status ?? null,
        error: error.vendor_code ?? error.kind,
        attempt: number,
        ms: ms(),
      });
      if (error.kind === 'rate_limited') await pauseCalls(key, limits, error.retry_after ?? PAUSE_SECONDS);
      throw error;
    }
  });
}

const IDEMPOTENT = ['GET', 'PUT', 'DELETE'];
/** Failures to connect at all: the vendor has seen nothing of the call. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

function repeatable(call: VendorCall): (error: VendorError) => boolean {
  const harmless = call.idempotent ?? IDEMPOTENT.includes(call.method);
  return (error) => {
    if (call.signal?.aborted === true) return false;
    if (error.kind === 'rate_limited') return error.status === 429 && error.vendor_code !== DAILY_LIMIT;
    if (!['unavailable', 'timeout', 'network'].includes(error.kind)) return false;
    return harmless || wasNeverSent(error);
  };
}

function wasNeverSent(error: VendorError): boolean {
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    const code: unknown = Reflect.get(cause, 'code');
    if (typeof code === 'string' && NEVER_SENT.has(code)) return true;
  }
  return false;
}

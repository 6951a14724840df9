import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel';
import { VendorError } from './vendor-error';
import type { VendorLimits } from './vendor-limits';

/** How many attempts, and how many at the same time. */
export type AttemptLimits = Pick<VendorLimits, 'concurrency' | 'waiting' | 'retries'>;

/** This many failures in a row open the circuit, for this long: then one call tries. */
const BREAKER_FAILURES = 5;
const BREAKER_MS = 60_000;
const FIRST_DELAY_MS = 300;
const LAST_DELAY_MS = 20_000;
/** Connections whose state one process keeps; the longest unused goes first. */
const MOST_KEPT = 2_000;

const kept = new Map<string, IPolicy>();

/** Failures that speak against the vendor's health; a refusal does not. */
const isFailure = (error: unknown): boolean =>
  error instanceof VendorError && ['unavailable', 'timeout', 'network'].includes(error.kind);

/**
 * Runs the attempts of one call: retried when `repeatable` says so, with growing, jittered delays or the vendor's own;
 * each attempt inside the connection's circuit breaker and concurrency limit of this process.
 * @throws VendorError
 */
export async function runAttempts<T>(
  key: string,
  limits: AttemptLimits,
  repeatable: (error: VendorError) => boolean,
  work: (attempt: number) => Promise<T>,
): Promise<T> {
  const again = retry(
    handleWhen((error) => error instanceof VendorError && repeatable(error)),
    {
      maxAttempts: limits.retries,
      backoff: new DelegateBackoff(({ attempt, result }) => delayOf(attempt, result)),
    },
  );
  return again.execute(async ({ attempt }) => {
    try {
      return await shared(key, limits).execute(() => work(attempt + 1));
    } catch (thrown) {
      throw typed(thrown);
    }
  });
}

function shared(key: string, limits: AttemptLimits): IPolicy {
  const found = kept.get(key);
  if (found !== undefined) {
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  const made = wrap(
    bulkhead(limits.concurrency, limits.waiting),
    circuitBreaker(handleWhen(isFailure), {
      halfOpenAfter: BREAKER_MS,
      breaker: new ConsecutiveBreaker(BREAKER_FAILURES),
    }),
  );
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return made;
}

/** Full jitter: anything up to the grown delay, so that processes that failed together do not return together. */
function delayOf(attempt: number, result: unknown): number {
  const error: unknown =
    typeof result === 'object' && result !== null && 'error' in result ? result.error : null;
  if (error instanceof VendorError && error.retry_after !== undefined)
    return Math.min(error.retry_after * 1000, LAST_DELAY_MS);
  return Math.random() * Math.min(FIRST_DELAY_MS * 2 ** attempt, LAST_DELAY_MS);
}

function typed(thrown: unknown): unknown {
  if (thrown instanceof BrokenCircuitError)
    return new VendorError(
      'circuit_open',
      'The vendor failed several times in a row; calls pause for a minute.',
      {
        retry_after: BREAKER_MS / 1000,
      },
    );
  if (thrown instanceof BulkheadRejectedError)
    return new VendorError('busy', 'Too many calls to this vendor are waiting already.');
  return thrown;
}

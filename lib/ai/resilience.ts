import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IRetryBackoffContext,
  retry,
  wrap,
} from 'cockatiel';
import type { AiProvider } from '@/lib/contracts/ai';
import { type FailedOutcome, ProviderError } from './provider';

/** Failures that pass by themselves. */
const PASSING: readonly FailedOutcome[] = [
  'rate_limited',
  'overloaded',
  'timeout',
  'unreachable',
  'failed',
  'truncated',
  'bad_answer',
];
/** Failures that say nothing about the provider: it is well, it does not take this request. */
const OF_THE_REQUEST: readonly FailedOutcome[] = ['rejected', 'refused', 'truncated', 'bad_answer'];

const RETRIES = 2;
const FIRST_WAIT_MS = 500;
/** Whoever wants to be left alone for longer is passed over: the next provider may answer at once. */
const LONGEST_WAIT_MS = 20_000;
const OPENS_AFTER = 5;
const CLOSED_FOR_MS = 30_000;

const passing = (error: unknown): boolean =>
  error instanceof ProviderError &&
  PASSING.includes(error.outcome) &&
  (error.retry_after_ms ?? 0) <= LONGEST_WAIT_MS;

function waitMs({ attempt, result }: IRetryBackoffContext<unknown>): number {
  const error = 'error' in result ? result.error : undefined;
  const wanted = error instanceof ProviderError ? error.retry_after_ms : undefined;
  // A quarter of chance keeps processes from coming back all at once.
  return wanted ?? FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 - Math.random() / 4);
}

function policyOf() {
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof ProviderError && !OF_THE_REQUEST.includes(error.outcome)),
    { halfOpenAfter: CLOSED_FOR_MS, breaker: new ConsecutiveBreaker(OPENS_AFTER) },
  );
  const again = retry(handleWhen(passing), { maxAttempts: RETRIES, backoff: new DelegateBackoff(waitMs) });
  return { breaker, policy: wrap(again, breaker) };
}

const policies = new Map<AiProvider, ReturnType<typeof policyOf>>();

/**
 * Calls a provider: passing failures are tried again, as late as it asks for; after several in a row it is left alone for a
 * while. @throws ProviderError of the last attempt, or `unreachable` while it is left alone.
 */
export async function resiliently<T>(
  provider: AiProvider,
  signal: AbortSignal,
  call: () => Promise<T>,
): Promise<T> {
  const known = policies.get(provider) ?? policyOf();
  policies.set(provider, known);
  try {
    return await known.policy.execute(call, signal);
  } catch (error) {
    throw error instanceof BrokenCircuitError ? new ProviderError('unreachable', { cause: error }) : error;
  }
}

/** Forgets what was learnt of the providers; for tests. */
export function forgetFailures(): void {
  policies.clear();
}

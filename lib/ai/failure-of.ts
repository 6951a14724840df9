import { type FailedOutcome, LeakError, ProviderError, type TokenCounts } from './provider';

/** What the SDKs' errors have in common, read defensively: their classes differ, their fields hardly. */
interface Fields {
  status: number | undefined;
  /** Kinds and codes, lower case: "overloaded_error", "insufficient_quota", "resource_exhausted". */
  signs: string;
  headers: Headers | undefined;
  name: string;
}

/**
 * Why a call failed, out of whatever an SDK threw. A LeakError, and an abort by the caller, stay what they are.
 * `tokens` were used up before.
 */
export function failureOf(thrown: unknown, signal: AbortSignal, tokens?: TokenCounts): Error {
  if (thrown instanceof ProviderError || thrown instanceof LeakError) return thrown;
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  // The SDKs wrap what their fetch throws in an error of connection.
  if (cause instanceof LeakError) return cause;
  if (signal.aborted) return thrown instanceof Error ? thrown : new Error('aborted');
  const fields = fieldsOf(thrown);
  return new ProviderError(outcomeOf(fields), { retry_after_ms: retryAfter(fields.headers, thrown), tokens });
}

function outcomeOf({ status, signs, name }: Fields): FailedOutcome {
  if (/insufficient_quota|billing|payment/.test(signs) || status === 402) return 'no_quota';
  if (/api_key_invalid|api key not valid|invalid_api_key/.test(signs) || status === 401 || status === 403)
    return 'unauthorized';
  if (status === 429 || /rate_limit|resource_exhausted/.test(signs)) return 'rate_limited';
  if (status === 529 || status === 503 || /overloaded|unavailable/.test(signs)) return 'overloaded';
  if (status === 408 || status === 504 || /timeout|deadline_exceeded/.test(`${signs} ${name}`))
    return 'timeout';
  if (status === undefined) return /connection|fetch|network|abort/.test(name) ? 'unreachable' : 'failed';
  return status >= 500 || status === 409 ? 'failed' : 'rejected';
}

function fieldsOf(thrown: unknown): Fields {
  const error = isRecord(thrown) ? thrown : {};
  const status = typeof error.status === 'number' ? error.status : undefined;
  const texts = [error.type, error.code, error.errorCode, error.param];
  // Gemini's error carries the answer's body as its message; elsewhere the message may quote the request.
  if (error.name === 'ApiError') texts.push(error.message);
  const inner = isRecord(error.error) ? error.error : {};
  const nested = isRecord(inner.error) ? inner.error : inner;
  texts.push(nested.type, nested.code, nested.status);
  const name = thrown instanceof Error ? `${thrown.constructor.name} ${thrown.name}` : '';
  return {
    status,
    signs: texts
      .filter((text) => typeof text === 'string')
      .join(' ')
      .toLowerCase(),
    headers: error.headers instanceof Headers ? error.headers : undefined,
    name: name.toLowerCase(),
  };
}

/** `retry-after-ms`, `retry-after` in seconds or as a date, or Gemini's RetryInfo. */
function retryAfter(headers: Headers | undefined, thrown: unknown): number | undefined {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms)) return ms;
  const after = headers?.get('retry-after');
  if (after) {
    const seconds = Number(after);
    const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - Date.now();
    if (Number.isFinite(wait)) return Math.max(0, wait);
  }
  const delay = thrown instanceof Error ? /"retryDelay":\s*"(\d+(?:\.\d+)?)s"/.exec(thrown.message) : null;
  return delay === null ? undefined : Number(delay[1]) * 1000;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

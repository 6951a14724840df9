import type { Problem } from '@/lib/contracts/problem';
import { AppError, type ErrorCode } from '@/lib/errors/app-error';

const TITLES: Record<ErrorCode, string> = {
  bad_request: 'Invalid request',
  unauthenticated: 'Sign in first',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  method_not_allowed: 'Method not allowed',
  conflict: 'Conflict',
  gone: 'No longer valid',
  payload_too_large: 'Too large',
  unsupported_media_type: 'Unsupported media type',
  unprocessable: 'Cannot be used as it is',
  rate_limited: 'Too many requests',
  internal: 'Something went wrong',
  unavailable: 'Temporarily unavailable',
};

/** Any thrown value as an RFC 9457 body; the text of an unknown error stays inside. */
export function problemOf(thrown: unknown, request_id: string): { problem: Problem; error: AppError } {
  const error =
    thrown instanceof AppError
      ? thrown
      : new AppError(
          'internal',
          'An unexpected error happened. Try again; if it stays, quote the request id.',
          {
            cause: thrown,
          },
        );
  const problem: Problem = {
    type: `https://performancy.ai/problems/${error.code}`,
    title: TITLES[error.code],
    status: error.status,
    code: error.code,
    detail: error.detail,
    request_id,
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
  };
  return { problem, error };
}

/** The same as a response. */
export function problemResponse(thrown: unknown, request_id: string): Response {
  const { problem, error } = problemOf(thrown, request_id);
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  headers.set('x-request-id', request_id);
  if (error.retry_after !== undefined) headers.set('retry-after', String(error.retry_after));
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

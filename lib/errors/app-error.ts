/** The closed set of error codes, with the HTTP status that each one becomes. */
export const ERROR_STATUS = {
  bad_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  gone: 410,
  payload_too_large: 413,
  unsupported_media_type: 415,
  unprocessable: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** One invalid field of an input: `path` in dots, `message` for people. */
export interface FieldError {
  path: string;
  message: string;
}

interface AppErrorOptions {
  cause?: unknown;
  errors?: FieldError[];
  /** Seconds after which trying again makes sense. */
  retry_after?: number;
}

/**
 * The only error whose text reaches a client. `detail` says what is wrong and what to do, without personal data or secrets.
 * Anything else that is thrown becomes `internal` with a constant text.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly errors: FieldError[];
  readonly retry_after: number | undefined;

  constructor(code: ErrorCode, detail: string, options: AppErrorOptions = {}) {
    super(detail, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.detail = detail;
    this.errors = options.errors ?? [];
    this.retry_after = options.retry_after;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}

/** What is missing, or belongs to someone else: both look the same from outside. */
export function notFound(what: string): AppError {
  return new AppError('not_found', `${what} was not found.`);
}

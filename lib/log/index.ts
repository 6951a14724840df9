import pino, { type Logger } from 'pino';
import { env } from '@/lib/env';

/** Field names whose values never reach a log line, at any of the first three levels. */
const SECRET_FIELDS = [
  'password',
  'password_hash',
  'token',
  'access_token',
  'refresh_token',
  'authorization',
  'cookie',
  'secret',
  'code',
  'state',
  'email',
  'name',
  'phone',
  'text',
  'transcript',
  'notes',
  'quote',
  'body',
  'headers',
];

let root: Logger | undefined;

/** The process's logger: JSON lines, secrets and personal fields removed by name. */
export function log(): Logger {
  root ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[removed]',
    },
    serializers: { err: describeError },
  });
  return root;
}

/** Errors as name, code and stack frames; their messages may quote values, so they stay out. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    type: error.name,
    // Not "code": one-time codes go by that name and are removed.
    error_code: typeof code === 'string' ? code : undefined,
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 12)
      .join('\n'),
  };
}

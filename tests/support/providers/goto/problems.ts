import { randomUUID } from 'node:crypto';
import type { Answer } from './exchange';

/** GoTo's error body. */
export function problem(status: number, errorCode: string, message: string): Answer {
  return { status, body: { reference: randomUUID(), errorCode, message, constraintViolations: [] } };
}

export const notFound = () => problem(404, 'NOT_FOUND', 'The requested resource was not found');
export const badRequest = (message: string) => problem(400, 'BAD_REQUEST', message);

/** RFC 6749, section 5.2. */
export function oauthError(status: number, error: string, error_description: string): Answer {
  return { status, body: { error, error_description } };
}

import { env } from '@/lib/env';
import { AppError } from '@/lib/errors/app-error';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that a foreign page asks for with the user's cookie.
 * @throws AppError forbidden.
 */
export function checkOrigin(request: Request): void {
  if (SAFE.has(request.method)) return;
  const own = new URL(env().APP_URL).origin;
  if (request.headers.get('origin') === own) return;
  throw new AppError('forbidden', 'This request does not come from a page of this application.');
}

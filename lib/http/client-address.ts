import { env } from '@/lib/env';

/**
 * The client's address, for limits and the audit log. X-Forwarded-For counts only as far as TRUSTED_PROXIES says: the
 * entry that the outermost trusted proxy added. Without a trusted proxy all clients share "direct".
 */
export function clientAddress(headers: Headers): string {
  const hops = env().TRUSTED_PROXIES;
  if (hops === 0) return 'direct';
  const chain = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return chain.at(-hops) || 'direct';
}

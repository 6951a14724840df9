import { companyTx } from '@/lib/db/doors';
import { enqueue } from '@/lib/queue/enqueue';
import { type FailedOutcome, type Provider, ProviderError } from './provider';
import type { AiCtx } from './usage';

/** A vendor that does not take more requests for now, or until somebody pays. */
const LIMITS: readonly FailedOutcome[] = ['rate_limited', 'no_quota'];

/** Follows the attempts of a call: whether there were any, and each of them met the vendor's limit. */
export function watchLimit<T>(attempt: () => Promise<T>): {
  attempt: () => Promise<T>;
  limited: () => boolean;
} {
  const met: boolean[] = [];
  return {
    attempt: async () => {
      try {
        return await attempt();
      } catch (error) {
        met.push(error instanceof ProviderError && LIMITS.includes(error.outcome));
        throw error;
      }
    },
    limited: () => met.length > 0 && met.every(Boolean),
  };
}

/** Sends word that a vendor's limit kept a call from being answered. */
export async function tellOfLimit({ company_id }: AiCtx, { name }: Provider): Promise<void> {
  await companyTx({ company_id }, (tx) => enqueue(tx, 'ai.vendor-limit', { company_id, provider: name }));
}

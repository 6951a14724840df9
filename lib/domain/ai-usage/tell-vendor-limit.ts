import type { AiProvider } from '@/lib/contracts/ai';
import { raiseAlert } from '../alerts/raise-alert';
import { VENDOR_ALERTS } from '../alerts/rules/limits';
import type { Ctx } from '../ctx';

/** Raises the alert that a vendor of models refuses requests for now: at most one a day for each vendor. */
export async function tellVendorLimit({
  ctx,
  input: { provider },
}: {
  ctx: Ctx;
  input: { provider: AiProvider };
}): Promise<void> {
  await raiseAlert({
    ctx,
    input: {
      type: 'AI_RATE_LIMIT',
      data: { reason: 'provider', provider },
      priority: 'HIGH',
      key: `${VENDOR_ALERTS}${provider}`,
      about: { type: 'ai_usage', id: provider },
      quiet_days: 1,
    },
  });
}

import { forgetCrm } from '@/lib/domain/crm-sync/forget-crm';
import { afterGoToDisconnect } from './calls';
import type { DisconnectHook } from './disconnect-hook';
import { perCrm } from './per-crm';

/** By slug; a provider without one leaves everything where it is. */
export const DISCONNECT_HOOKS: Readonly<Record<string, DisconnectHook>> = {
  goto: afterGoToDisconnect,
  ...perCrm(() => forgetCrm),
};

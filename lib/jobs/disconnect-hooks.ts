import { forgetCrm } from '@/lib/domain/crm-sync/forget-crm';
import type { Ctx } from '@/lib/domain/ctx';

/** What a provider does with what it brought in, after its connection has ended; safe to repeat. */
export type DisconnectHook = (ctx: Ctx, integration_id: string, data: 'keep' | 'delete') => Promise<void>;

/** By slug; a provider without one leaves everything where it is. */
export const DISCONNECT_HOOKS: Readonly<Record<string, DisconnectHook>> = { zoho: forgetCrm };
import { afterGoToDisconnect } from './calls';
import type { DisconnectHook } from './disconnect-hook';

export const DISCONNECT_HOOKS: Readonly<Record<string, DisconnectHook>> = { goto: afterGoToDisconnect };

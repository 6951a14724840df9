import type { Ctx } from '@/lib/domain/ctx';

/** What a provider does with what it brought in, after its connection has ended; safe to repeat. */
export type DisconnectHook = (ctx: Ctx, integration_id: string, data: 'keep' | 'delete') => Promise<void>;

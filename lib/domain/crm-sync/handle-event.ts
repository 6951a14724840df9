import { z } from 'zod';
import { CRM_MODULES } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { EVENT_WAIT_MS, type EventCtx, type EventHandler, UnusableEvent } from '../events/event-handler';
import { type OpenConnection, withConnection } from '../integrations/with-connection';
import { applyDeletion } from './apply-deletion';
import { applyRecords, missingContacts } from './apply-records';
import { readRecord } from './read-record';
import { readTimelineEvent } from './read-timeline-event';
import { loadScope } from './scope';

const payloadSchema = z.discriminatedUnion('module', [
  z.object({ module: z.enum(CRM_MODULES), id: z.string() }),
  z.object({ module: z.literal('activities'), kind: z.enum(['call', 'meeting', 'task']), id: z.string() }),
  z.object({ module: z.literal('notes'), id: z.string() }),
  /** Of a kind that is not exchanged: it is kept as it came, and changes nothing. */
  z.object({ module: z.literal('other') }),
]);

/**
 * What a CRM's notification does: the record is read anew, so a notification that is late, repeated or out of order ends in the
 * same state as the newest one alone.
 */
export function crmEventHandler(provider: string): EventHandler {
  return {
    when_late: 'apply',
    async prepare(ctx: Ctx, event) {
      const parsed = payloadSchema.safeParse(event.payload);
      if (!parsed.success) throw new UnusableEvent('unreadable', 'The stored notification cannot be read.');
      const { data } = parsed;
      if (data.module === 'other') return async () => undefined;
      const read = async (open: OpenConnection) => {
        const { crm } = open.can;
        if (crm === undefined) throw new UnusableEvent('no_records', 'This integration has no records.');
        const scope = await loadScope(ctx, provider, open);
        if (data.module === 'activities' || data.module === 'notes')
          return readTimelineEvent(open.can, scope, data);
        const { module, id } = data;
        // Also what was told as deleted is asked for: it may have been restored since.
        const record = await readRecord(crm, scope, module, id);
        if (record === null)
          return ({ tx, ...rest }: EventCtx) => applyDeletion(tx, rest, scope, module, [id]);
        const contacts = module === 'deals' ? await missingContacts(ctx, scope, crm, [record]) : [];
        return async ({ tx, ...rest }: EventCtx) => {
          await applyRecords(tx, rest, scope, crm, 'contacts', contacts);
          await applyRecords(tx, rest, scope, crm, module, [record]);
        };
      };
      return withConnection(ctx, provider, read, EVENT_WAIT_MS);
    },
  };
}

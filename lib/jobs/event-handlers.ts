import { callEvents } from '@/lib/domain/calls/call-events';
import { crmEventHandler } from '@/lib/domain/crm-sync/handle-event';
import type { EventHandlers } from '@/lib/domain/events/event-handler';
import { leadEvents } from '@/lib/domain/events/lead-events';
import { perCrm } from './per-crm';

/** What the events of each provider do, by its slug; "api" are those that machines hand in. */
export const EVENT_HANDLERS: EventHandlers = {
  api: leadEvents,
  custom: leadEvents,
  goto: callEvents,
  ...perCrm(crmEventHandler),
};

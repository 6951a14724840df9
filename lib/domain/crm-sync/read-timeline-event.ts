import type { Activity, Capabilities } from '@/lib/integrations/contracts/capabilities';
import { type EventCtx, UnusableEvent } from '../events/event-handler';
import { applyActivities } from './apply-activities';
import { applyNotes } from './apply-notes';
import { applyTimelineDeletion } from './apply-timeline-deletion';
import type { CrmScope } from './scope';

/** What a notification tells of a call, meeting, task or note. */
export type TimelineEvent =
  | { module: 'activities'; kind: Activity['kind']; id: string }
  | { module: 'notes'; id: string };

/** Reads it anew and says what to do with it; one that is gone goes here too. What its lead or deal is missing for comes with a synchronisation. */
export async function readTimelineEvent(
  { activities, notes }: Capabilities,
  scope: CrmScope,
  event: TimelineEvent,
): Promise<(ctx: EventCtx) => Promise<void>> {
  const { module, id } = event;
  const gone = ({ tx, ...rest }: EventCtx) => applyTimelineDeletion(tx, rest, scope, module, [id]);
  if (event.module === 'notes') {
    if (notes === undefined) throw without();
    const note = await notes.get(id);
    return note === null ? gone : ({ tx, ...rest }) => applyNotes(tx, rest, scope, [note]);
  }
  if (activities === undefined) throw without();
  const activity = await activities.get(event.kind, id);
  return activity === null ? gone : ({ tx, ...rest }) => applyActivities(tx, rest, scope, [activity]);
}

const without = () => new UnusableEvent('no_records', 'This integration has no records of this kind.');

import type { Conversation } from '@/lib/db/generated/client';
import type { Sealer } from '@/lib/db/sealer';
import type { Activity } from '@/lib/integrations/contracts/capabilities';
import { openContent, sealContent } from '../conversations/sealed-content';
import { DESCRIPTION_NOTE, noteText, withNote } from './crm-notes';
import type { Values } from './merge-values';

/** A call or meeting of the CRM that took place, with whom it belongs to here. */
export interface Held {
  activity: Activity;
  user_id: string;
  lead_id: string;
  started_at: Date;
}

/** In the form in which conversations are compared. */
export function heldThere({ activity, user_id, lead_id, started_at }: Held): Values {
  return {
    title: activity.subject === '' ? null : activity.subject,
    held_at: started_at.toISOString(),
    duration: activity.duration_seconds,
    owner: user_id,
    lead_id,
    description: activity.description,
  };
}

export function heldHere(row: Conversation, sealer: Sealer): Values {
  return {
    title: row.title,
    held_at: row.conversation_date.toISOString(),
    duration: row.duration_seconds,
    owner: row.user_id,
    lead_id: row.lead_id,
    description: noteText(openContent(sealer, row).notes, DESCRIPTION_NOTE),
  };
}

/** Changes as columns; `row` is the conversation as it is. */
export function heldData(
  changes: Values,
  row: Pick<Conversation, 'id' | 'transcript' | 'report' | 'notes'>,
  sealer: Sealer,
) {
  const { title, held_at, duration, owner, lead_id, description } = changes;
  const notes = () =>
    withNote(
      openContent(sealer, row).notes,
      DESCRIPTION_NOTE,
      typeof description === 'string' ? description : '',
    );
  return {
    ...(title === undefined ? {} : { title: typeof title === 'string' ? title : null }),
    ...(typeof held_at === 'string' ? { conversation_date: new Date(held_at) } : {}),
    ...(duration === undefined ? {} : { duration_seconds: typeof duration === 'number' ? duration : null }),
    ...(typeof owner === 'string' ? { user_id: owner } : {}),
    ...(typeof lead_id === 'string' ? { lead_id } : {}),
    ...(description === undefined ? {} : sealContent(sealer, row.id, { notes: notes() })),
  };
}

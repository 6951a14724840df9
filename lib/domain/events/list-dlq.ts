import type { EventPage, ListDlq } from '@/lib/contracts/events';
import type { Ctx } from '../ctx';
import { listEvents } from './list-events';

/** A page of the dead letters, newest first: events that nothing will try again by itself. */
export async function listDlq({ ctx, input }: { ctx: Ctx; input: ListDlq }): Promise<EventPage> {
  return listEvents({ ctx, input });
}

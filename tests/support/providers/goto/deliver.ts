import { summaryItem } from './call-items';
import { isAlive } from './channels';
import type { GoToCall, GoToState } from './state';

/** Notifications of one call to every subscribed channel, as often as the faults say. @returns the answers' statuses. */
export async function deliverCall(call: GoToCall, state: GoToState): Promise<number[]> {
  const summary = summaryItem(call, state);
  const summaries = await deliver(state, 'call-events-report', 'REPORT_SUMMARY', summary);
  if (call.recording_id === undefined) return summaries;
  const content = { recordingId: call.recording_id, conversationSpaceId: call.id };
  const recordings = await deliver(state, 'recording', 'RECORDING_UPLOADED', content);
  if (call.utterances === undefined) return [...summaries, ...recordings];
  return [
    ...summaries,
    ...recordings,
    ...(await deliver(state, 'recording', 'RECORDING_TRANSCRIPT_UPLOADED', content)),
  ];
}

/** What a subscribed channel is told when a report was corrected afterwards. */
export const deliverRevision = (call: GoToCall, state: GoToState): Promise<number[]> =>
  deliver(state, 'call-events-report', 'REPORT_SUMMARY_REVISION', summaryItem(call, state));

async function deliver(
  state: GoToState,
  api: 'call-events-report' | 'recording',
  type: string,
  content: unknown,
): Promise<number[]> {
  const statuses: number[] = [];
  for (const held of state.subscriptions.values()) {
    const channel = state.channels.get(held.channel_id);
    if (
      held.api !== api ||
      !held.event_types.includes(type) ||
      channel === undefined ||
      !isAlive(channel, state)
    )
      continue;
    const timestamp = new Date(state.now()).toISOString();
    const envelope = {
      source: api,
      type,
      timestamp,
      ttl: 3600,
      usage: 'VOIP',
      contentVersion: '1.0.0',
      content,
    };
    for (let n = 0; n < state.faults.deliveries; n += 1)
      statuses.push(await state.post(channel.url, envelope));
  }
  return statuses;
}

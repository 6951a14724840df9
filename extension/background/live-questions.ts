import { type LeadChoice, leadChoicesSchema } from '@/lib/contracts/lead-choices';
import { type MeetingState, meetingStateSchema } from '@/lib/contracts/meetings';
import { callApi } from './call-api';
import { findCall } from './journal';
import { liveToken, readLink } from './linked-account';

/** How the server sees a call, or null while it cannot be asked: nothing depends on the answer. */
export async function readMeetingState(session_id: string): Promise<MeetingState | null> {
  const token = liveToken(await readLink());
  const call = await findCall(session_id);
  if (token === null || !call?.meeting_id) return null;
  const path = `/api/v1/meetings/${encodeURIComponent(call.meeting_id)}` as const;
  const outcome = await callApi({ method: 'GET', path, token, answer: meetingStateSchema });
  return outcome.kind === 'ok' ? outcome.body : null;
}

/** Leads that match what the rep typed, or null while the server cannot be asked. */
export async function findLeads(query: string): Promise<LeadChoice[] | null> {
  const token = liveToken(await readLink());
  if (token === null) return null;
  const path = `/api/v1/leads/choices?${new URLSearchParams({ query })}` as const;
  const outcome = await callApi({ method: 'GET', path, token, answer: leadChoicesSchema });
  return outcome.kind === 'ok' ? outcome.body.leads : null;
}

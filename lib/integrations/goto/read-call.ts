import type { CallParty, PhoneCall } from '../contracts/capabilities';
import { callSchema, type GoToCall, type GoToParty, readAnswer } from './answers';

/** Outcomes with which nobody spoke to the caller, although a dial plan may have "answered". */
const NOBODY = ['MISSED', 'NO_ANSWER', 'LEFT_QUEUE', 'LEFT_DIAL_PLAN', 'LEFT_PARKING_SPOT'];

/**
 * A call of GoTo's reports in our terms. A dial plan that picks up by itself sets the time of answering for every call, so
 * that counts only when a person's line took part to the end.
 * @throws VendorError protocol
 */
export function readCall(body: unknown): PhoneCall {
  const call = readAnswer(callSchema, body);
  const caller = partyOf(call.caller);
  const participants = (call.participants ?? []).map(partyOf);
  const outcome = outcomeOf(call);
  return {
    id: call.conversationSpaceId,
    direction: directionOf(call, [caller, ...participants]),
    started_at: call.callCreated,
    answered_at: outcome === 'answered' ? (call.callAnswered ?? null) : null,
    ended_at: call.callEnded ?? null,
    outcome,
    caller,
    participants,
  };
}

function outcomeOf({ callAnswered, callerOutcome, participants }: GoToCall): string {
  if (callerOutcome === 'VOICEMAIL') return 'voicemail';
  if (!callAnswered) return 'missed';
  if (callerOutcome === 'LEFT_DIAL_PLAN' && participants?.some(spoke)) return 'answered';
  return callerOutcome && NOBODY.includes(callerOutcome) ? 'missed' : 'answered';
}

const spoke = ({ type, outcome }: GoToParty) => type?.value === 'LINE' && outcome === 'NORMAL';

function directionOf({ direction }: GoToCall, parties: CallParty[]): PhoneCall['direction'] {
  if (parties.every(({ line_id }) => line_id !== null)) return 'INTERNAL';
  return direction === 'OUTBOUND' ? 'OUTBOUND' : 'INBOUND';
}

function partyOf({ name, number, type, recordings }: GoToParty): CallParty {
  return {
    name: name ?? type?.name ?? null,
    number: number ?? type?.extensionNumber ?? null,
    user_id: type?.userId ?? null,
    line_id: type?.lineId ?? null,
    recording_ids: (recordings ?? []).map(({ id }) => id),
  };
}

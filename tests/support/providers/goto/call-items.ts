import type { GoToCall, GoToState } from './state';

/** The recordings of the participant's leg, as reports list them. */
const recordingsOf = (call: GoToCall) =>
  call.recording_id === undefined
    ? []
    : [
        {
          id: call.recording_id,
          startTimestamp: call.answered ?? call.created,
          transcriptEnabled: call.utterances !== undefined,
        },
      ];

/** One call as `report-summaries` lists it. There is no duration: it follows from the times. */
export function summaryItem(call: GoToCall, state: GoToState) {
  const { user, party } = call;
  const inbound = call.direction === 'INBOUND';
  const outside = {
    name: party.name,
    number: party.number,
    type: { value: 'PHONE_NUMBER', callProvider: 'PSTN' },
  };
  const line = {
    value: 'LINE',
    name: user.name,
    lineId: user.line_id,
    extensionNumber: user.extension,
    userId: user.id,
  };
  return {
    conversationSpaceId: call.id,
    accountKey: state.account_key,
    callCreated: call.created,
    ...(call.answered === undefined ? {} : { callAnswered: call.answered }),
    callEnded: call.ended,
    direction: call.direction,
    callerOutcome: call.outcome,
    callInitiator: 'DIRECT',
    ownerPhoneNumber: '+551130000000',
    caller: inbound ? outside : { name: user.name, number: user.extension, type: line },
    participants: [
      {
        participantId: `p-${call.id}-0`,
        legId: `l-${call.id}-0`,
        name: user.name,
        number: user.extension,
        outcome: call.outcome,
        type: line,
        recordings: recordingsOf(call),
      },
      ...(inbound
        ? []
        : [{ participantId: `p-${call.id}-1`, legId: `l-${call.id}-1`, outcome: call.outcome, ...outside }]),
    ],
  };
}

/** One call as the older, per-person reports list it; `duration` in milliseconds. */
export function activityItem(call: GoToCall) {
  const own = { name: call.user.name, number: call.user.extension };
  const inbound = call.direction === 'INBOUND';
  return {
    legId: `l-${call.id}-0`,
    originatorId: call.id,
    startTime: call.created,
    ...(call.answered === undefined ? {} : { answerTime: call.answered }),
    endTime: call.ended,
    direction: call.direction,
    disposition: call.answered === undefined ? 19 : 16,
    duration: spokenMs(call),
    caller: inbound ? call.party : own,
    callee: inbound ? own : call.party,
    recordingIds: call.recording_id === undefined ? [] : [call.recording_id],
  };
}

export const spokenMs = (call: GoToCall) =>
  call.answered === undefined ? 0 : Date.parse(call.ended) - Date.parse(call.answered);

import { POST as sendIncrement } from '@/app/api/v1/coach/sessions/route';
import { GET as readConfig } from '@/app/api/v1/meetings/[id]/config/route';
import { POST as registerMeeting } from '@/app/api/v1/meetings/route';
import { type AnnotatedCall, recordingOfCall } from '@/data/captions';
import { createCoach } from '@/lib/coach';
import { type CoachIncrement, coachSessionSchema, type SessionNote } from '@/lib/contracts/coach-sessions';
import { meetingConfigSchema, meetingSchema } from '@/lib/contracts/meetings';
import { callApi } from './call-api';

const EVERY_MS = 10_000;

export interface Played {
  /** Bearer token of the rep's extension. */
  token: string;
  session_id: string;
  code: string;
  title: string;
  started_at: Date;
  seed: number;
  call: AnnotatedCall;
  notes: SessionNote[];
}

/**
 * Holds a call as the extension does: captions into the engine, an increment every ten seconds through the API.
 * @returns the conversation's id.
 */
export async function playCall(played: Played): Promise<string> {
  const { token, call, session_id, started_at } = played;
  const recording = recordingOfCall(call, { seed: played.seed, started_at: started_at.toISOString() });
  const meeting = meetingSchema.parse(
    await callApi(registerMeeting, token, '/api/v1/meetings', {
      body: {
        session_id,
        platform: 'google-meet',
        code: played.code,
        title: played.title,
        lang: call.lang,
        started_at: started_at.toISOString(),
      },
    }),
  );
  const config = meetingConfigSchema.parse(
    await callApi(readConfig, token, `/api/v1/meetings/${meeting.id}/config`, { params: { id: meeting.id } }),
  );
  const { self, participants, lang } = recording.header;
  const coach = createCoach({ lang, self, participants, methodology: config.methodology });

  let cursor = 0;
  let sequence = 0;
  const send = async (now_ms: number, since_ms: number, final: boolean): Promise<void> => {
    const { turns, cursor: next } = coach.changedTurns(cursor);
    const notes = played.notes.filter((note) => note.t_ms > since_ms && (final || note.t_ms <= now_ms));
    cursor = next;
    const body: CoachIncrement = {
      session_id,
      meeting_id: meeting.id,
      sequence: sequence++,
      final,
      duration_ms: Math.round(now_ms),
      participants: coach.participants(),
      turns,
      notes,
    };
    coachSessionSchema.parse(await callApi(sendIncrement, token, '/api/v1/coach/sessions', { body }));
  };

  let sent = 0;
  for (const event of recording.events) {
    if (event.t - sent >= EVERY_MS) {
      const now = sent + EVERY_MS * Math.floor((event.t - sent) / EVERY_MS);
      await send(now, sent === 0 ? -1 : sent, false);
      sent = now;
    }
    coach.push(event);
  }
  await send(recording.events.at(-1)?.t ?? sent, sent === 0 ? -1 : sent, true);
  return meeting.conversation_id;
}

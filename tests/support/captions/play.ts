import type { AnnotatedCall, CaptionRecording } from '@/data/captions';
import { type Coach, createCoach } from '@/lib/coach';
import ptCall from '../../../data/calls/pt-01.json' with { type: 'json' };

/** A coach that has seen the whole recording. */
export function play(recording: CaptionRecording): Coach {
  const { lang, self, participants } = recording.header;
  const coach = createCoach({ lang, self, participants });
  for (const event of recording.events) coach.push(event);
  return coach;
}

/** A recording by hand: rows as [t, row, speaker, text]; "Você" is the rep. */
export function rows(...list: [number, string, string, string][]): CaptionRecording {
  return {
    header: {
      v: 1,
      platform: 'google-meet',
      lang: 'pt-BR',
      started_at: '2026-11-02T13:00:00Z',
      self: 'Você',
      participants: [],
    },
    events: list.map(([t, row, speaker, text]) => ({ t, op: 'row', row, speaker, text })),
  };
}

/** What was said, by whom, in order. */
export function said(coach: Coach): string[] {
  const names = new Map(coach.participants().map((person) => [person.key, person.name]));
  return coach
    .turns()
    .filter((turn) => turn.words > 0)
    .map((turn) => `${names.get(turn.speaker)}: ${turn.text}`);
}

export const sampleCall = ptCall as AnnotatedCall;

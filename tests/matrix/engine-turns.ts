import type { CaptionRecording } from '@/data/captions';
import { play } from '@/tests/support/captions/play';
import type { StoredTurn } from './compare';

/** What the coach engine makes of captions by itself, without browser and page. */
export function engineTurns(captions: CaptionRecording): StoredTurn[] {
  const coach = play(captions);
  const names = new Map(coach.participants().map(({ key, name }) => [key, name]));
  return coach
    .turns()
    .map(({ speaker, text, speech_ms }) => ({ speaker: names.get(speaker) ?? '?', text, speech_ms }));
}

import type { Voice } from '@/lib/contracts/coach-report';
import { PACE_MIN_SPEECH_MS } from './bands';
import type { SpokenTurn } from './spoken';

/** Counts of one side or speaker; `longest_monologue_ms` and `fillers` come from elsewhere. */
export function voiceOf(
  spoken: readonly SpokenTurn[],
  allTalkMs: number,
  longestMs: number,
  fillers: number,
): Voice {
  const talk_ms = talkMs(spoken);
  const words = spoken.reduce((sum, { turn }) => sum + turn.words, 0);
  const minutes = talk_ms / 60_000;
  const enough = talk_ms >= PACE_MIN_SPEECH_MS;
  return {
    talk_ms,
    talk_share: allTalkMs > 0 ? round(talk_ms / allTalkMs, 4) : null,
    words,
    wpm: enough ? round(words / minutes, 1) : null,
    turns: spoken.length,
    longest_monologue_ms: longestMs,
    fillers_per_min: enough ? round(fillers / minutes, 2) : null,
  };
}

export function talkMs(spoken: readonly SpokenTurn[]): number {
  return spoken.reduce((sum, { turn }) => sum + turn.speech_ms, 0);
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

import type { Participant, Turn } from '@/lib/contracts/turn';
import { readCall } from './call';
import { bestEvidence, totalOf, weakestOf } from './methodology/score';
import { MEASURED_AFTER_MS, PACE_MIN_SPEECH_MS, PACE_WINDOW_MS } from './metrics/bands';
import { bySide, longest, monologues } from './metrics/monologue';
import { type SpokenTurn, spokenTurns } from './metrics/spoken';
import { round, talkMs } from './metrics/voice';
import type { CoachOptions, LiveState } from './options';
import { SETTLE_MS } from './turns/limits';

/** What the widget shows, from all turns for time and from settled text for words. */
export function liveState(
  options: CoachOptions,
  people: readonly Participant[],
  turns: readonly Turn[],
  settled: readonly Turn[],
  now: number,
): LiveState {
  const spoken = spokenTurns(turns, people);
  const call = readCall(spokenTurns(settled, people), options.lang, options.methodology);
  const total = talkMs(spoken);
  const rep = talkMs(spoken.filter(({ role }) => role === 'rep'));
  const runs = monologues(spoken, bySide);
  const running = runs.at(-1);
  const best = bestEvidence(call.evidence);
  const counted = call.questions.filter(({ role, counted }) => role === 'rep' && counted);
  const count = (kind: string): number => counted.filter((question) => question.class === kind).length;
  const lastObjection = call.objections.at(-1);
  return {
    measured: total >= MEASURED_AFTER_MS,
    speech_ms: total,
    duration_ms: now,
    talk_ratio: total > 0 ? { rep: rep / total, customer: (total - rep) / total } : null,
    pace_wpm: pace(spoken, people),
    questions: { open: count('open'), specific: count('specific'), closed: count('closed') },
    monologue:
      running && now - running.end <= 4 * SETTLE_MS && running.holder !== ''
        ? { side: running.holder === 'rep' ? 'rep' : 'customer', ms: running.ms }
        : null,
    longest_monologue_ms: longest(runs, 'rep')?.ms ?? 0,
    methodology: {
      name: call.methodology.name,
      score: totalOf(call.methodology, best),
      weakest: weakestOf(call.methodology, best).key,
      ask_next: weakestOf(call.methodology, best).ask[options.lang],
      elements: call.methodology.elements.map(({ key, label }) => ({
        key,
        label: label[options.lang],
        score: best.get(key)?.score ?? 0,
        quote: best.get(key)?.quote ?? null,
      })),
    },
    objection: lastObjection
      ? { type: lastObjection.type, t: lastObjection.t, text: lastObjection.text }
      : null,
    card: null,
  };
}

function pace(spoken: readonly SpokenTurn[], people: readonly Participant[]): number | null {
  const self = people.find((person) => person.is_self)?.key;
  let speech = 0;
  let words = 0;
  for (let i = spoken.length - 1; i >= 0 && speech < PACE_WINDOW_MS; i -= 1) {
    const each = spoken[i];
    if (each?.turn.speaker !== self) continue;
    speech += each?.turn.speech_ms ?? 0;
    words += each?.turn.words ?? 0;
  }
  return speech >= PACE_MIN_SPEECH_MS ? round(words / (speech / 60_000), 0) : null;
}

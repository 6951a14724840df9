import type { CaptionRecording, CaptionRowEvent } from '@/data/captions';
import { randomBySeed } from '@/data/captions';

/** What a Meet page does to its caption rows; the numbers are those of docs/coach.md. */
export const CASES = [
  'M1-replaced-node',
  'M2-late-fix',
  'M3-head-slides',
  'M4-restart',
  'M5-flicker',
  'M5-twin',
  'M5-shrink',
  'M6-removed',
  'M6-reused',
  'M8-batched',
  'M9-partial-word',
  'M10-replay',
  'M10-replay-without-reset',
  'M11-notice',
  'M13-empty-row',
] as const;
export type DisturbanceCase = (typeof CASES)[number];

type RowEvent = Extract<CaptionRowEvent, { op: 'row' }>;
type Emit = (event: CaptionRowEvent) => void;

const WINDOW_CHARS = 250;
const RESTART_WORDS = 40;
/** Elements on the page before one is used again. */
const SLOTS = 6;

/** The same recording as a page in that mood would have shown it. What was said stays the same. */
export function disturb(recording: CaptionRecording, kind: DisturbanceCase, seed = 1): CaptionRecording {
  const random = randomBySeed(seed * 7919 + CASES.indexOf(kind));
  const out: { order: number; event: CaptionRowEvent }[] = [];
  const emit: Emit = (event) => out.push({ order: out.length, event });
  MOODS[kind](recording.events, emit, random);
  out.sort((a, b) => a.event.t - b.event.t || a.order - b.order);
  return { header: recording.header, events: out.map(({ event }) => event) };
}

type Mood = (events: readonly CaptionRowEvent[], emit: Emit, random: () => number) => void;

/** Each row event goes through `change`; all others pass. */
function perRow(change: (event: RowEvent, emit: Emit, random: () => number) => void): Mood {
  return (events, emit, random) => {
    for (const event of events) {
      if (event.op === 'row') change(event, emit, random);
      else emit(event);
    }
  };
}

const MOODS: Record<DisturbanceCase, Mood> = {
  'M1-replaced-node': (events, emit, random) => {
    const ids = new Map<string, string>();
    let n = 0;
    for (const event of events) {
      if (event.op !== 'row') {
        emit(event);
        continue;
      }
      const old = ids.get(event.row);
      if (old && random() < 0.2) {
        n += 1;
        emit({ t: event.t, op: 'drop', row: old });
        ids.set(event.row, `${event.row}/${n}`);
      }
      const row = ids.get(event.row) ?? event.row;
      ids.set(event.row, row);
      emit({ ...event, row });
    }
  },
  'M2-late-fix': (events, emit, random) => {
    const last = lastOfRows(events);
    for (const event of events) emit(event);
    const end = events.at(-1)?.t ?? 0;
    for (const event of last.values()) {
      const words = event.text.split(' ');
      if (words.length < 8 || random() < 0.5) continue;
      const slip = [...words];
      slip[2] = 'xis';
      emit({ ...event, t: Math.min(end, event.t + 2_500), text: slip.join(' ') });
      emit({ ...event, t: Math.min(end, event.t + 9_000) });
    }
  },
  'M3-head-slides': perRow((event, emit) => {
    if (event.text.length <= WINDOW_CHARS) return emit(event);
    const cut = event.text.indexOf(' ', event.text.length - WINDOW_CHARS);
    emit({ ...event, text: event.text.slice(cut + 1) });
  }),
  'M4-restart': (events, emit) => {
    const cut = new Map<string, { from: number; shown: number }>();
    for (const event of events) {
      if (event.op !== 'row') {
        emit(event);
        continue;
      }
      const words = event.text.split(' ');
      const state = cut.get(event.row) ?? { from: 0, shown: 0 };
      if (words.length - state.from > RESTART_WORDS && state.shown > state.from) state.from = state.shown;
      if (words.length > state.from) emit({ ...event, text: words.slice(state.from).join(' ') });
      cut.set(event.row, { from: state.from, shown: words.length });
    }
  },
  'M5-flicker': perRow((event, emit, random) => {
    emit(event);
    if (random() > 0.1) return;
    emit({ t: event.t + 100, op: 'drop', row: event.row });
    emit({ ...event, t: event.t + 350 });
  }),
  'M5-twin': perRow((event, emit, random) => {
    emit(event);
    if (random() > 0.1) return;
    emit({ ...event, t: event.t + 60, row: `${event.row}/twin${event.t}` });
    emit({ t: event.t + 400, op: 'drop', row: `${event.row}/twin${event.t}` });
  }),
  'M5-shrink': perRow((event, emit, random) => {
    const words = event.text.split(' ');
    emit(event);
    if (words.length < 6 || random() > 0.1) return;
    emit({ ...event, t: event.t + 150, text: words.slice(0, Math.ceil(words.length / 3)).join(' ') });
    emit({ ...event, t: event.t + 400 });
  }),
  'M6-removed': (events, emit) => {
    const last = lastOfRows(events);
    const end = events.at(-1)?.t ?? 0;
    for (const event of events) emit(event);
    for (const event of last.values())
      emit({ t: Math.min(end, event.t + 5_000), op: 'drop', row: event.row });
  },
  'M6-reused': (events, emit) => {
    const slots = slotsOf(events);
    for (const event of events)
      emit(event.op === 'row' ? { ...event, row: slots.get(event.row) ?? event.row } : event);
  },
  'M8-batched': (events, emit, random) => {
    const last = new Set(lastOfRows(events).values());
    for (const event of events) if (event.op !== 'row' || last.has(event) || random() < 0.6) emit(event);
  },
  'M9-partial-word': perRow((event, emit) => {
    const cut = event.text.slice(0, -Math.ceil((event.text.split(' ').at(-1)?.length ?? 0) / 2));
    if (cut.trim() !== '' && !cut.endsWith(' ')) emit({ ...event, text: cut });
    emit({ ...event, t: event.t + 120 });
  }),
  'M10-replay': (events, emit) => replay(events, emit, true),
  'M10-replay-without-reset': (events, emit) => replay(events, emit, false),
  'M11-notice': perRow((event, emit, random) => {
    if (random() < 0.05)
      emit({ t: event.t, op: 'row', row: `n${event.t}`, speaker: '', text: 'arrow_downward' });
    if (random() < 0.05)
      emit({ t: event.t, op: 'row', row: `n${event.t}`, speaker: '', text: 'Ana entrou na chamada' });
    emit(event);
  }),
  'M13-empty-row': (events, emit) => {
    const seen = new Set<string>();
    for (const event of events) {
      if (event.op === 'row' && !seen.has(event.row)) {
        seen.add(event.row);
        emit({ ...event, text: '' });
      }
      emit(event);
    }
  },
};

/** Twice in the call the page draws all rows so far anew, under new names. */
function replay(events: readonly CaptionRowEvent[], emit: Emit, reset: boolean): void {
  const end = events.at(-1)?.t ?? 0;
  const times = [end * 0.4, end * 0.75];
  const shown = new Map<string, RowEvent>();
  let round = 0;
  for (const event of events) {
    if (times[round] !== undefined && event.t >= (times[round] ?? 0)) {
      round += 1;
      if (reset) emit({ t: event.t, op: 'reset' });
      for (const old of shown.values()) emit({ ...old, t: event.t, row: `${old.row}/${round}` });
    }
    if (event.op !== 'row') {
      emit(event);
      continue;
    }
    shown.set(event.row, event);
    emit(round > 0 ? { ...event, row: `${event.row}/${round}` } : event);
  }
}

/** An element for each row: that of the row that was finished longest ago, or a new one while fewer than six are. */
function slotsOf(events: readonly CaptionRowEvent[]): Map<string, string> {
  const last = lastOfRows(events);
  const slots = new Map<string, string>();
  /** Rows in the order in which they took their slots; only the latest of a slot is in it. */
  const holders = new Map<string, string>();
  for (const event of events) {
    if (event.op !== 'row' || slots.has(event.row)) continue;
    const done = [...holders].find(([, row]) => (last.get(row)?.t ?? 0) < event.t);
    const slot = holders.size < SLOTS || !done ? `slot${holders.size}` : done[0];
    holders.delete(slot);
    holders.set(slot, event.row);
    slots.set(event.row, slot);
  }
  return slots;
}

function lastOfRows(events: readonly CaptionRowEvent[]): Map<string, RowEvent> {
  const last = new Map<string, RowEvent>();
  for (const event of events) if (event.op === 'row') last.set(event.row, event);
  return last;
}

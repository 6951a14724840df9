import type { CaptionEvent, PackedEvent, RecordingHeader } from '@/lib/contracts/caption-recording';

/** The caption recording of one call, kept packed: an hour of talk takes about as much memory as its text. */
export class CallRecording {
  #events: PackedEvent[] = [];
  #texts = new Map<string, string>();
  #rows = 0;
  header: RecordingHeader | null = null;

  /** A recording that was begun by another script; `events` from its beginning. */
  static of(header: RecordingHeader | null, events: readonly PackedEvent[]): CallRecording {
    const recording = new CallRecording();
    recording.header = header;
    for (const event of unpacked(events)) recording.push(event);
    return recording;
  }

  /** Time of the last event, ms; 0 before the first. */
  get last_ms(): number {
    return this.#events.at(-1)?.t ?? 0;
  }

  /** How far the call is that began at `started_at`, ms; never before what is on record. */
  timeSince(started_at: string): number {
    return Math.max(Date.now() - Date.parse(started_at), this.last_ms);
  }

  /** Number of the last row ('r' and a number); a reader that goes on numbers its rows from here. */
  get rows(): number {
    return this.#rows;
  }

  get length(): number {
    return this.#events.length;
  }

  push(event: CaptionEvent): void {
    this.#events.push(this.#pack(event));
  }

  /** Packed events from number `from` on. */
  since(from: number, most: number): PackedEvent[] {
    return this.#events.slice(from, from + most);
  }

  /** All events as they happened. */
  events(): Iterable<CaptionEvent> {
    return unpacked(this.#events);
  }

  /** As JSON Lines, the form that replays and bug reports take; null before the first words. */
  toText(): string | null {
    if (!this.header) return null;
    return [this.header, ...this.events()].map((line) => `${JSON.stringify(line)}\n`).join('');
  }

  #pack(event: CaptionEvent): PackedEvent {
    if (event.op !== 'row') {
      if (event.op === 'drop') this.#texts.delete(event.row);
      if (event.op === 'reset') this.#texts.clear();
      return event;
    }
    this.#rows = Math.max(this.#rows, Number(/^r(\d+)/.exec(event.row)?.[1] ?? 0));
    const { text, ...rest } = event;
    const keep = sameLength(this.#texts.get(event.row) ?? '', text);
    this.#texts.set(event.row, text);
    return { ...rest, keep, add: text.slice(keep) };
  }
}

function* unpacked(events: readonly PackedEvent[]): Generator<CaptionEvent> {
  const texts = new Map<string, string>();
  for (const event of events) {
    if (event.op === 'row') {
      const { keep, add, ...rest } = event;
      const text = (texts.get(event.row) ?? '').slice(0, keep) + add;
      texts.set(event.row, text);
      yield { ...rest, text };
      continue;
    }
    if (event.op === 'drop') texts.delete(event.row);
    if (event.op === 'reset') texts.clear();
    yield event;
  }
}

/** Number of leading characters that two texts share. */
function sameLength(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n += 1;
  return n;
}

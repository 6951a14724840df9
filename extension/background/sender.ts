import { backoff } from './backoff';
import { sendJournal } from './send-journal';

/** Chrome stops an idle worker after 30 s: a longer wait is left to whoever wakes it next. */
const OWN_TIMER_MS = 25_000;

/** Runs one send at a time, and after a failure waits longer and longer before the next. */
export class Sender {
  #running: Promise<void> | null = null;
  #again = false;
  #failures = 0;
  /** On the worker's own steady clock: the computer's may be moved. */
  #dueAt: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly finished: () => void) {}

  /** Epoch ms. */
  get retryAt(): number | null {
    return this.#dueAt === null ? null : Date.now() + this.#dueAt - performance.now();
  }

  /** Sends unless it must still wait; `now` skips the waiting, for a rep who presses "try again". */
  run(options: { now?: boolean } = {}): Promise<void> {
    if (options.now) this.#dueAt = null;
    if (this.#dueAt !== null && performance.now() < this.#dueAt) return Promise.resolve();
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#send().finally(() => {
      this.#running = null;
      if (this.#again && this.#dueAt === null) void this.run();
      this.#again = false;
      this.finished();
    });
    return this.#running;
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    const result = await sendJournal().catch(() => ({ kind: 'later', wait_ms: null }) as const);
    if (result.kind !== 'later') {
      this.#failures = 0;
      this.#dueAt = null;
      return;
    }
    this.#failures += 1;
    const wait = Math.max(result.wait_ms ?? 0, backoff(this.#failures));
    this.#dueAt = performance.now() + wait;
    if (wait <= OWN_TIMER_MS) this.#timer = setTimeout(() => void this.run(), wait + 50);
  }
}

import { CaptionReader } from '@/extension/meet/caption-reader';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { CaptionsSwitch } from './captions-switch';
import { type CaptureHealth, captureHealth } from './capture-health';
import { PauseFilter } from './pause-filter';

export interface CaptionCaptureOptions {
  page: Document;
  /** Session ms. */
  now: () => number;
  /** Turns a row's label into the name that the session uses. */
  nameOf: (label: string) => string;
  /** Takes what was said, but for what was said in a pause. */
  hear: (event: CaptionEvent) => void;
  /** Rows that another script numbered before. */
  rows_before: number;
}

/** The captions of one call: switched on if they are off, read, and cut where the rep paused. */
export class CaptionCapture {
  readonly #reader: CaptionReader;
  readonly #captions = new CaptionsSwitch();
  readonly #pause = new PauseFilter();

  constructor(private readonly options: CaptionCaptureOptions) {
    const { page, now, nameOf, rows_before } = options;
    this.#reader = new CaptionReader({ page, now, nameOf, rows_before, emit: (event) => this.take(event) });
  }

  get paused(): boolean {
    return this.#pause.paused;
  }

  /** The list of captions that is being read. */
  get captions(): Element | null {
    return this.#reader.region;
  }

  /** Whether the caption region that is being read stands in the page. */
  isAttached(): boolean {
    return this.#reader.isAttached();
  }

  /** Reads what is new on the page, and tells how the capture goes. */
  look(): CaptureHealth {
    this.#reader.sweep();
    const now = this.options.now();
    const evidence = this.#reader.evidence();
    const captions = this.#captions.update(this.options.page, now, evidence.region !== null);
    return captureHealth({ now, evidence, ...captions });
  }

  /** An event of any source of words. */
  take(event: CaptionEvent): void {
    const heard = this.#pause.take(event);
    if (heard) this.options.hear(heard);
  }

  /** From here to `resume` nothing is heard; false when it was paused already. */
  pause(): boolean {
    if (this.#pause.paused) return false;
    this.#reader.sweep();
    for (const event of this.#pause.pause(this.options.now())) this.options.hear(event);
    return true;
  }

  resume(): void {
    this.#reader.sweep();
    this.#pause.resume(this.options.now());
  }

  /** What is on the page now may have been said in a pause that began before this script: none of it is heard. */
  beginPaused(): void {
    this.#pause.pause(this.options.now());
    this.#reader.sweep();
  }

  /** Reads the last words, and no more after that. */
  stop(): void {
    this.#reader.sweep();
    this.#reader.stop();
  }

  /** Stops at once, without another look. */
  abandon(): void {
    this.#reader.stop();
  }
}

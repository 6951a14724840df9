const MARK = 'data-performancy';
const RETRY_MS = 2_000;
const GIVE_UP_MS = 30_000;

/** Meet's page: that of the script's own window, or the one that a script before it hands over; null in any other frame. */
export function meetPage(own: Window): Document | null {
  if (own.parent === own) return own.document;
  const frame = frameOf(own);
  if (frame?.getAttribute(MARK) !== 'waiting') return null;
  const page = own.parent.document;
  // The frame of a script before, gone by now.
  for (const old of page.querySelectorAll(`iframe[${MARK}="taken"]`)) old.remove();
  frame.setAttribute(MARK, 'taken');
  return page;
}

/** Null also where the frame is of another origin and tells nothing. */
function frameOf(own: Window): Element | null {
  try {
    return own.frameElement;
  } catch {
    return null;
  }
}

/**
 * Chrome gives a reloaded extension's script to new frames only, not to pages that are open. So the old script opens an
 * empty frame for the new one, from which that reaches the page, and leaves once it is there. Without a new script (the
 * extension is off) it stays, to say that the page has to be reloaded.
 */
export class HandOver {
  #frame: HTMLIFrameElement | null = null;
  #begunAt: number | null = null;
  #triedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly page: Document) {}

  /** Called again and again by a script whose extension is gone; true once another one has taken over. `now` in steady ms. */
  step(now: number): boolean {
    if (this.#frame?.getAttribute(MARK) === 'taken') return true;
    this.#begunAt ??= now;
    if (now - this.#begunAt > GIVE_UP_MS) {
      this.#frame?.remove();
      return false;
    }
    if (now - this.#triedAt < RETRY_MS) return false;
    this.#triedAt = now;
    this.#frame?.remove();
    const frame = this.page.createElement('iframe');
    frame.setAttribute(MARK, 'waiting');
    frame.setAttribute('aria-hidden', 'true');
    frame.style.display = 'none';
    this.page.documentElement.append(frame);
    this.#frame = frame;
    return false;
  }
}

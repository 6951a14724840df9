/** What typing tells: keys and the text that they make. */
const TYPING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
] as const;

/**
 * Keeps what is typed into the widget from Meet's page: Meet acts on single keys (c toggles captions, ctrl+d the
 * microphone), and a script of the page could read a note key by key. Events are taken at the window before any listener of
 * the page, which is why it is set up before the page's scripts run, and given again to the widget alone.
 */
export class KeyShield {
  #host: Element | null = null;
  #root: ShadowRoot | null = null;

  constructor(private readonly window: Window) {
    for (const type of TYPING) window.addEventListener(type, this.#take, { capture: true });
  }

  /** The widget to keep for itself. */
  guard(host: Element, root: ShadowRoot): void {
    this.#host = host;
    this.#root = root;
  }

  remove(): void {
    for (const type of TYPING) this.window.removeEventListener(type, this.#take, { capture: true });
  }

  #take = (event: Event): void => {
    if (this.#host === null || event.target !== this.#host) return;
    event.stopImmediatePropagation();
    const inside = this.#root?.activeElement;
    const again = inside ? copyOf(event) : null;
    // What the browser itself does with the event (put the letter in, press the button) follows the first one.
    if (inside && again && !inside.dispatchEvent(again)) event.preventDefault();
  };
}

/** The events that the widget listens to, made so that they end at its own root. */
function copyOf(event: Event): Event | null {
  const { type } = event;
  const within = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (type === 'input') return new Event(type, within);
  if (type !== 'keydown' && type !== 'keyup') return null;
  if (!('key' in event && 'code' in event)) return null;
  const { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = event as KeyboardEvent;
  return new KeyboardEvent(type, {
    ...within,
    key,
    code,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
    repeat,
    isComposing,
  });
}

import { CAPTIONS_TURN_OFF, CAPTIONS_TURN_ON } from './labels';

export interface CaptionsToggle {
  button: HTMLElement;
  /** What the button says; null where neither its label, state nor icon tells. */
  on: boolean | null;
}

/** Meet's button for captions, or null outside a call. Other controls that merely mention captions are not it. */
export function findCaptionsToggle(page: Document): CaptionsToggle | null {
  const hooked = page.querySelector<HTMLElement>('button[jsname="RrG0hf"], button[jsname="r8qRAd"]');
  const button = hooked ?? [...page.querySelectorAll<HTMLElement>('button')].find(isToggle);
  return button ? { button, on: toggleState(button) } : null;
}

/** Words that Meet's icon font turns into the caption symbol; the same in every language. */
const ICON = /^closed_caption(_off|_disabled)?$/;

function isToggle(button: Element): boolean {
  const label = button.getAttribute('aria-label') ?? '';
  return CAPTIONS_TURN_ON.test(label) || CAPTIONS_TURN_OFF.test(label) || ICON.test(iconOf(button));
}

function iconOf(button: Element): string {
  return button.querySelector('i')?.textContent?.trim() ?? '';
}

function toggleState(button: Element): boolean | null {
  const pressed = button.getAttribute('aria-pressed');
  if (pressed !== null) return pressed === 'true';
  const label = button.getAttribute('aria-label') ?? '';
  if (CAPTIONS_TURN_OFF.test(label)) return true;
  if (CAPTIONS_TURN_ON.test(label)) return false;
  const icon = iconOf(button);
  return icon === 'closed_caption' ? true : icon === '' ? null : false;
}

import type { Language } from '@/lib/contracts/languages';
import { findOutside } from './find-outside';
import { MEETING_LANGUAGE_LABEL, SELF_LABELS } from './labels';

/** Meeting code of a path of meet.google.com, e.g. "abc-defg-hij"; null on the landing page and the like. */
export function meetingCode(path: string): string | null {
  return /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})(?:[/?]|$)/.exec(path)?.[1] ?? null;
}

/** Title of the meeting, null where Meet shows only the code. */
export function meetingTitle(page: Document, code: string): string | null {
  const marked = page.querySelector('[data-meeting-title]')?.getAttribute('data-meeting-title');
  const fromTab = page.title.replace(/^Meet\s*[-–—:]\s*/i, '').replace(/\s*[-–—]\s*Google Meet$/i, '');
  const title = (marked || fromTab).replace(/\s+/g, ' ').trim().slice(0, 300);
  const nothing = title === '' || title.includes(code) || /^(google )?meet$/i.test(title);
  return nothing ? null : title;
}

/** The local user's own name as Meet shows it to others. */
export function selfName(page: Document): string | null {
  const name = page.querySelector('[data-self-name]')?.getAttribute('data-self-name')?.trim();
  return name && !isSelfLabel(name) ? name.slice(0, 200) : null;
}

export function isSelfLabel(label: string): boolean {
  return SELF_LABELS.includes(label);
}

const TILE = '[data-participant-id], [data-requested-participant-id]';

/** Names on the tiles of the people in the call, the local user excepted. `captions` is the list that no tile stands in. */
export function participantNames(page: Document, captions: Element | null): string[] {
  const self = selfName(page);
  const names = new Set<string>();
  for (const tile of findOutside(page, captions, TILE)) {
    const name = lastText(tile);
    if (name && name !== self && !isSelfLabel(name)) names.add(name);
  }
  return [...names];
}

/** What else a tile says. */
const NOT_THE_NAME = 'i, button, [role="button"], [role="tooltip"], [aria-hidden="true"], style, script';

/** The name is the last text on a tile: what stands before it are initials or the state of the microphone. */
function lastText(tile: Element): string | null {
  let last: string | null = null;
  const walker = tile.ownerDocument.createTreeWalker(tile, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (text && !node.parentElement?.closest(NOT_THE_NAME)) last = text;
  }
  return last?.slice(0, 200) ?? null;
}

/** Language that is spoken, as far as the page tells: the room's caption language, else the page's own. */
export function meetingLanguage(page: Document): Language {
  return chosenIn(languageBox(page, null)) ?? pageLanguage(page);
}

const SEARCH_EVERY_MS = 5_000;

/** Language that Meet captions in where the page's own is another of ours: forgotten in the room as often as meant. */
export class OddCaptionLanguage {
  #box: Element | null = null;
  #searchedAt = Number.NEGATIVE_INFINITY;

  /** `now` in session ms. A search for the box goes through the page beside the captions: one that was found is kept while it stands. */
  look(page: Document, now: number, captions: Element | null): Language | null {
    if (!this.#box?.isConnected && now - this.#searchedAt >= SEARCH_EVERY_MS) {
      this.#searchedAt = now;
      this.#box = languageBox(page, captions);
    }
    const chosen = chosenIn(this.#box);
    const own = ownLanguage(page);
    return own === null || chosen === own ? null : chosen;
  }
}

/** Language of the interface around the widget; the product's default where Meet's is none of ours. */
export function pageLanguage(page: Document): Language {
  return ownLanguage(page) ?? 'pt-BR';
}

function languageBox(page: Document, captions: Element | null): Element | null {
  const boxes = findOutside(page, captions, '[role="combobox"]');
  return boxes.find((box) => MEETING_LANGUAGE_LABEL.test(box.getAttribute('aria-label') ?? '')) ?? null;
}

function chosenIn(box: Element | null): Language | null {
  const chosen = box?.textContent ?? '';
  if (/portugu/i.test(chosen)) return 'pt-BR';
  if (/english|inglês|inglés/i.test(chosen)) return 'en';
  return /espa[nñ]|spanish/i.test(chosen) ? 'es' : null;
}

function ownLanguage(page: Document): Language | null {
  const lang = page.documentElement.lang.toLowerCase();
  if (lang.startsWith('pt')) return 'pt-BR';
  if (lang.startsWith('en')) return 'en';
  return lang.startsWith('es') ? 'es' : null;
}

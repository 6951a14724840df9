import isEqual from 'fast-deep-equal';
import type { VoiceTrouble } from '@/extension/meet/own-voice';
import type { LiveState } from '@/lib/coach';
import type { Consent } from '@/lib/contracts/call-vocabulary';
import type { CoachReport } from '@/lib/contracts/coach-report';
import type { SessionNote } from '@/lib/contracts/coach-sessions';
import type { ExtensionStatus, WidgetPreferences } from '@/lib/contracts/extension-messages';
import type { Language } from '@/lib/contracts/languages';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import type { MeetingConfig } from '@/lib/contracts/meetings';
import type { CaptureHealth } from './capture-health';
import { defaultBands } from './default-bands';
import { DEFAULT_PREFERENCES } from './default-preferences';
import type { Nudge } from './nudge-desk';

/** `t` is when the words that call for it were said, session ms. */
export interface BattleCard {
  id: string;
  t: number;
  objection: string;
  response: string;
}

/** What the rep can do from the status strip. */
export type StripAction =
  | 'connect'
  | 'resume'
  | 'speak_doubted'
  | 'keep_language'
  | 'hear_voice'
  | 'stop_voice';

/** Everything that the widget shows; replaced as a whole, never changed in place. */
export interface CallView {
  /**
   * Refused: the participants did not want the capture, and all of it is deleted.
   * Off: the remote configuration has stopped all captures.
   */
  phase: 'call' | 'summary' | 'refused' | 'off';
  /** Language of the widget's own texts. */
  lang: Language;
  health: CaptureHealth;
  /** The rep paused the capture: nothing that is said now is kept. */
  paused: boolean;
  consent: Consent;
  /** The rep's own voice, where captions stay off: not heard, heard, or why it cannot be. */
  voice: 'off' | 'on' | VoiceTrouble;
  can_hear_voice: boolean;
  /** A part of the call is known from the rep's voice alone: what both sides' talk is compared for cannot be measured. */
  partial: boolean;
  /** Language of Meet's captions where its interface is in another one. */
  odd_captions: Language | null;
  /** The rep says that the language of the captions is right as it is. */
  language_settled: boolean;
  /** Whose lead the call is with, as far as known, and several that fit. */
  lead: { choice: LeadChoice | null; suggestions: readonly LeadChoice[] };
  /** The extension was updated under this page and only a reload of the page helps. */
  orphaned: boolean;
  duration_ms: number;
  live: LiveState | null;
  bands: MeetingConfig['bands'];
  playbook: string | null;
  nudge: Nudge | null;
  preferences: WidgetPreferences;
  notes: readonly SessionNote[];
  status: ExtensionStatus | null;
  /** Increments that are not yet with the service worker. */
  unsaved: number;
  /** Only in the summary. */
  report: CoachReport | null;
  review_url: string | null;
}

/** A call in which nothing has happened yet; `spoken` is the language of the call. */
export function emptyView(lang: Language, spoken: Language): CallView {
  return {
    phase: 'call',
    lang,
    health: 'starting',
    paused: false,
    consent: 'none',
    voice: 'off',
    can_hear_voice: false,
    partial: false,
    odd_captions: null,
    language_settled: false,
    lead: { choice: null, suggestions: [] },
    orphaned: false,
    duration_ms: 0,
    live: null,
    bands: defaultBands(spoken),
    playbook: null,
    nudge: null,
    preferences: DEFAULT_PREFERENCES,
    notes: [],
    status: null,
    unsaved: 0,
    report: null,
    review_url: null,
  };
}

/** What is left to show once the participants have refused the capture. */
export const REFUSED = {
  phase: 'refused',
  consent: 'refused',
  live: null,
  nudge: null,
  notes: [],
  report: null,
  unsaved: 0,
} satisfies Partial<CallView>;

/** A value that React can subscribe to. */
export class ViewStore {
  #listeners = new Set<() => void>();

  constructor(private view: CallView) {}

  read = (): CallView => this.view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells the listeners only what they could show differently: the worker answers with the same status again and again. */
  update(change: Partial<CallView>): void {
    const before: Record<string, unknown> = { ...this.view };
    if (Object.entries(change).every(([name, value]) => isEqual(before[name], value))) return;
    this.view = { ...this.view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

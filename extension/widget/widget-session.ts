import type { CallNotes } from '@/extension/call/call-notes';
import type { StripAction, ViewStore } from '@/extension/call/call-view';
import type { Consent } from '@/lib/contracts/call-vocabulary';
import type { WidgetPreferences } from '@/lib/contracts/extension-messages';
import type { LeadChoice } from '@/lib/contracts/lead-choices';

/** What the widget needs of the call that it shows: one in Meet, or a recording that is played again. */
export interface WidgetSession {
  readonly view: ViewStore;
  readonly notes: CallNotes;
  /** Session ms. */
  readonly now: () => number;
  readonly leads: {
    pick: (lead: LeadChoice) => void;
    /** Null while the server cannot be asked. */
    search: (query: string) => Promise<readonly LeadChoice[] | null>;
  };
  readonly voice: { answer: (answer: 'used' | 'not_now', note: string) => void };
  pause: () => void;
  resume: () => void;
  setConsent: (consent: Consent) => void;
  prefer: (change: Partial<WidgetPreferences>) => void;
  act: (action: StripAction) => void;
  /** The caption recording as JSON Lines with a name for its file; null before the first words. */
  exportRecording: () => { name: string; text: string } | null;
}

import type { CaptureHealth } from '@/extension/call/capture-health';
import type { VoiceTrouble } from '@/extension/meet/own-voice';
import type { Consent, NudgeKind } from '@/lib/contracts/call-vocabulary';
import type { NextStepGrade } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import { en } from './en';
import { es } from './es';
import { ptBr } from './pt-br';

/** What the widget says about a state of the capture; `todo` is null where there is nothing to do. */
export interface StateText {
  short: string;
  todo: string | null;
}

/** All texts of widget and popup. Functions take values that are already formatted for the language. */
export interface Texts {
  widget: string;
  move: string;
  open: string;
  collapse: string;
  close: string;
  health: Record<CaptureHealth, StateText>;
  paused: StateText;
  pause: string;
  resume: string;
  cancel: string;
  /** The captions seem to be in this language, which is not the call's. */
  language_doubt: (language: Language) => StateText;
  language_use: (language: Language) => string;
  language_keep: string;
  voice: Record<'on' | VoiceTrouble, StateText> & {
    begin: string;
    end: string;
    /** What happens to the voice; said before the rep decides. */
    what: string;
    tag: string;
    partial: string;
  };
  lead: {
    title: string;
    pick: string;
    change: string;
    unknown: string;
    search: string;
    none: string;
    offline: string;
  };
  consent: {
    title: string;
    states: Record<Consent, string>;
    /** To paste into the meeting's chat; `company` is the controller of the data, where it is known. */
    notice: (company: string | null) => string;
    copy: string;
    copied: string;
    copy_by_hand: string;
    refuse_title: string;
    refuse_body: string;
    refuse: string;
    refused_title: string;
    refused_body: string;
    again_body: string;
    again: string;
    deleted: string;
  };
  too_little: (seconds_left: number) => string;
  rep: string;
  customer: string;
  talk: string;
  band: (from: string, to: string) => string;
  source: (name: string) => string;
  pace: string;
  pace_unit: string;
  pace_high: string;
  open_questions: string;
  open_questions_short: string;
  closed_questions: string;
  monologue: string;
  monologue_long: string;
  longest_monologue: string;
  not_measured: string;
  ask_next: string;
  score_of: (label: string, score: number) => string;
  card: (objection: string) => string;
  card_used: string;
  card_not_now: string;
  /** Left among the notes when a card was used. */
  card_note: (objection: string) => string;
  nudges: Record<Exclude<NudgeKind, 'card'>, { title: string; text: string }>;
  nudge_mute: string;
  nudges_title: string;
  cards: string;
  settings: string;
  show_numbers: string;
  notes: string;
  note_placeholder: string;
  note_add: string;
  note_remove: (time: string) => string;
  account_none: StateText;
  account_expired: StateText;
  storage_full: StateText;
  switched_off: StateText;
  update_required: StateText;
  connect: string;
  reconnect: string;
  orphaned: StateText;
  saving: (count: number) => string;
  saved: string;
  offline: (count: number) => string;
  rejected: (count: number, code: string) => string;
  summary: string;
  summary_empty: string;
  next_step: string;
  next_steps: Record<NextStepGrade, string>;
  review: string;
  duration: string;
  weakest: string;
  recordings: {
    title: string;
    what: string;
    none: string;
    export: string;
    export_call: string;
    replay: string;
  };
  replay: {
    title: string;
    what: string;
    file: string;
    speed: string;
    play: string;
    broken: (line: number) => string;
    captions: string;
  };
  popup: {
    connected_as: (user: string) => string;
    disconnect: string;
    open_app: string;
    not_connected: string;
    connect_why: string;
    expired: string;
    try_again: string;
    discard: string;
    privacy: string;
    company: string;
    company_url: string;
    company_use: string;
    company_back: string;
    company_wrong: string;
    company_wanted: (origin: string) => string;
    company_allow: string;
    privacy_link: string;
  };
}

const CATALOGUE: Record<Language, Texts> = { 'pt-BR': ptBr, en, es };

export function textsIn(lang: Language): Texts {
  return CATALOGUE[lang];
}

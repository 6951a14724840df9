import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import type { CoachReport, ObjectionType } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import type { Participant, Side, Turn } from '@/lib/contracts/turn';
import type { CustomMethodology } from './methodology/custom';

/** When to show a battle card: on an objection of `type`, or when a customer says one of `phrases` (plain text, no patterns). */
export interface BattleCardTrigger {
  id: string;
  type: ObjectionType | null;
  phrases: readonly string[];
}

export interface CoachOptions {
  lang: Language;
  /** The label that the captions give the local user ("Você", "You", "Tú"). */
  self: string;
  participants: readonly { name: string; role?: Side | undefined }[];
  /** Name of an entry of METHODOLOGIES; SPICED by default. */
  methodology?: string | undefined;
  /** The company's own methodology; goes before `methodology` when it is sound (checkMethodology). */
  custom_methodology?: CustomMethodology | undefined;
  triggers?: readonly BattleCardTrigger[] | undefined;
  /** The local user's usual words per minute of speech, to compare with. */
  baseline_wpm?: number | undefined;
}

/** What the widget shows now. Times in ms; shares 0..1; element scores 0..3, methodology score 0..100. */
export interface LiveState {
  /** False until 60 s of speech in all: below that, shares and pace swing too much to be shown. */
  measured: boolean;
  speech_ms: number;
  duration_ms: number;
  talk_ratio: { rep: number; customer: number } | null;
  /** The local user's words per minute of speech, over their last 60 s of speech. */
  pace_wpm: number | null;
  /** The rep side's counted questions in settled text. */
  questions: { open: number; specific: number; closed: number };
  /** The monologue running now, if any; it pauses while nobody speaks. */
  monologue: { side: Side; ms: number } | null;
  /** The rep side's longest so far. */
  longest_monologue_ms: number;
  methodology: {
    name: string;
    score: number;
    weakest: string;
    ask_next: string;
    elements: { key: string; label: string; score: number; quote: string | null }[];
  };
  /** The latest objection in settled text. */
  objection: { type: ObjectionType; t: number; text: string } | null;
  /** The battle card that the latest customer turn called for; a new one at most every 20 s. */
  card: { id: string; t: number } | null;
  /** The language that the captions seem to be in, when it is not the call's: Meet listens in a wrong language. */
  language_doubt: Language | null;
}

export interface Coach {
  /** Takes one caption event. Never throws, whatever the text; the cost grows with the changed row only. */
  push(event: CaptionEvent): void;
  /** `now_ms` is on the clock of the events' `t`. */
  live(now_ms: number): LiveState;
  /** Keys p1, p2, … in order of appearance. */
  participants(): Participant[];
  /** Every turn so far, or the `last` ones, the draft tail included; withdrawn turns stay with zero words. */
  turns(last?: number): Turn[];
  /** Turns changed after `since` (a cursor from an earlier call; 0 for all), for increments. */
  changedTurns(since: number): { turns: Turn[]; cursor: number };
  /** Equals `reportFromTurns` of this coach's turns and participants. */
  report(): CoachReport;
}

export interface ReportInput {
  lang: Language;
  participants: readonly Participant[];
  turns: readonly Turn[];
  duration_ms: number;
  methodology?: string | undefined;
  /** The company's own methodology; goes before `methodology` when it is sound (checkMethodology). */
  custom_methodology?: CustomMethodology | undefined;
  baseline_wpm?: number | undefined;
}

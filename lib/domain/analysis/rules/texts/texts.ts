import type { KEY_MOMENT_TYPES, OBJECTION_OUTCOMES, SENTIMENTS } from '@/lib/contracts/analysis';
import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';

type MomentType = (typeof KEY_MOMENT_TYPES)[number];
type Outcome = (typeof OBJECTION_OUTCOMES)[number];
type Sentiment = (typeof SENTIMENTS)[number];

/** A tip for the rep: what went well or what to work on. */
export interface Tip {
  title: string;
  advice: string;
}

/** The sentences of a rule-based analysis in one language. */
export interface AnalysisTexts {
  and: string;
  objection: Record<ObjectionType, { name: string; advice: string }>;
  outcome: Record<Outcome, string>;
  moment: Record<MomentType, string>;
  sentiment: Record<Sentiment, string>;
  /** Said where too little was heard to tell. */
  sentiment_unknown: string;
  ladder: readonly [string, string, string, string];
  summary: {
    call: (minutes: number, rep: string, customers: string) => string;
    partial: string;
    told: (label: string, quote: string) => string;
    objections: (list: string) => string;
    no_objections: string;
    pricing: (minute: number) => string;
    competitor: (minute: number) => string;
    /** Null when no line names the day by itself. */
    next_dated: (quote: string | null) => string;
    next_vague: string;
    next_none: string;
    missing: (labels: string) => string;
  };
  playbook: {
    why: (asked: number, all: number) => string;
    by_element: (titles: string) => string;
    no_questions: string;
  };
  action: {
    agreed: (quote: string) => string;
    promised: (quote: string) => string;
    schedule: string;
    answer: (objection: string) => string;
    ask: (label: string, question: string) => string;
    coach: (objection: string) => string;
  };
  tip: {
    talk_less: (percent: number) => Tip;
    talk_balanced: (percent: number) => Tip;
    monologue: (minutes: string) => Tip;
    ask_open: (n: number) => Tip;
    engaging: (n: number) => Tip;
    interruptions: (n: number) => Tip;
    agenda: Tip;
    no_agenda: Tip;
    dated: Tip;
    undated: Tip;
    objection: (name: string, advice: string) => Tip;
    objection_handled: (name: string) => Tip;
    weakest: (label: string, ask: string) => Tip;
    fast: (wpm: number) => Tip;
    playbook: (percent: number) => Tip;
  };
}

import '@/lib/coach/languages/all';
import { rulesOf } from '@/lib/coach/rules';
import type { CoachReport } from '@/lib/contracts/coach-report';
import type { Transcript } from '@/lib/contracts/conversations';
import type { Language } from '@/lib/contracts/languages';
import type { PlaybookContent } from '@/lib/contracts/playbooks';
import type { Side } from '@/lib/contracts/turn';
import type { CallSettings } from '../meetings/call-settings';

/** One turn of the call as an analysis reads it. */
export interface SpokenLine {
  /** Id of the turn. */
  id: string;
  /** Milliseconds since the call began. */
  t: number;
  /** Key of the participant. */
  speaker: string;
  name: string;
  role: Side;
  text: string;
}

/** What the elements of the call's methodology are called, and what to ask about each. */
export interface ElementFacts {
  key: string;
  label: string;
  ask: string;
}

/** Everything that an analysis of a conversation may rest on, whoever makes it. */
export interface CallFacts {
  lang: Language;
  report: CoachReport;
  lines: readonly SpokenLine[];
  elements: readonly ElementFacts[];
  playbook: { id: string; name: string; version: number; content: PlaybookContent } | null;
  conversation_date: Date;
  timezone: string;
  /** Only the rep's voice was heard: what the customer said is not known. */
  partial: boolean;
}

export function callFacts(input: {
  report: CoachReport;
  transcript: Transcript;
  settings: CallSettings;
  playbook_version: number;
  conversation_date: Date;
  timezone: string;
}): CallFacts {
  const { report, transcript, settings, conversation_date, timezone } = input;
  const people = new Map(transcript.participants.map((person) => [person.key, person]));
  const lines = transcript.turns
    .filter((turn) => turn.words > 0)
    .map((turn): SpokenLine => {
      const person = people.get(turn.speaker);
      return {
        id: turn.id,
        t: turn.start_ms,
        speaker: turn.speaker,
        name: person?.name ?? turn.speaker,
        role: person?.role ?? 'customer',
        text: turn.text,
      };
    })
    .sort((a, b) => a.t - b.t || Number(a.id.slice(1)) - Number(b.id.slice(1)));
  const { playbook } = settings;
  return {
    lang: report.lang,
    report,
    lines,
    elements: elementsOf(report, settings),
    playbook: playbook && { ...playbook, version: input.playbook_version },
    conversation_date,
    timezone,
    partial: settings.partial,
  };
}

function elementsOf(report: CoachReport, settings: CallSettings): ElementFacts[] {
  const { name, elements } = report.methodology;
  const known = rulesOf(report.lang).methodTexts[name];
  const own = settings.custom_methodology;
  return Object.keys(elements).map((key) => {
    const mine = own?.elements.find((element) => element.key === key);
    if (mine !== undefined) return { key, label: mine.label, ask: mine.questions[0] ?? mine.label };
    return { key, label: known?.[key]?.label ?? key, ask: known?.[key]?.ask ?? '' };
  });
}

import {
  type Anonymised,
  anonymise,
  anonymised,
  joinAnonymised,
  type Known,
  maskRepeats,
  PlaceholderMap,
} from '@/lib/anonymize';
import type { CallFacts, SpokenLine } from '../facts';
import { dayOf } from '../rules/due-date';

/** `text` is the number, who speaks and when, and then the words. */
export interface MaskedLine {
  number: string;
  begin: Anonymised;
  words: Anonymised;
  text: Anonymised;
  line: SpokenLine;
}

/** A call as a model sees it: masked lines by number, and what leads back to the turns and to the names. */
export interface MaskedCall {
  head: Anonymised;
  lines: MaskedLine[];
  /** Playbook questions by number: section and question in the playbook's order. */
  questions: { number: string; section: number; question: number }[];
  map: PlaceholderMap;
}

const MINUTE_MS = 60_000;

/** Masks a call for a model, as one document. @throws AnonymiseError: then nothing may be sent. */
export function maskedCall(facts: CallFacts, known: readonly Known[]): MaskedCall {
  const { elements, playbook } = facts;
  const questions = (playbook?.content.sections ?? []).flatMap((section, at) =>
    section.questions.map((text, question) => ({ text: `${section.title}: ${text}`, section: at, question })),
  );
  // A line break in a turn would look like the beginning of another one.
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const { texts: once, map } = anonymise({
    texts: [
      ...facts.lines.map(({ text }) => flat(text)),
      ...questions.map(({ text }) => flat(text)),
      ...elements.map(({ key, label }) => flat(`${key}: ${label}`)),
    ],
    lang: facts.lang,
    known,
    map: new PlaceholderMap(),
  });
  const texts = maskRepeats(once, map);
  const at = (index: number): Anonymised => texts[index] ?? anonymised``;
  const lines = facts.lines.map((line, index): MaskedLine => {
    const begin = beginOf(line, index + 1);
    const words = at(index);
    return { number: `L${index + 1}`, begin, words, text: anonymised`${begin} ${words}`, line };
  });
  const first = facts.lines.length;
  const asked = questions.map((_, index) => anonymised`Q${index + 1} ${at(first + index)}`);
  const named = elements.map((_, index) => anonymised`- ${at(first + questions.length + index)}`);
  const head = anonymised`Day of the call: ${dayOfCall(facts)}
Methodology:
${joinAnonymised(named, anonymised`\n`)}
Playbook:
${joinAnonymised(asked, anonymised`\n`)}
Transcript:`;
  return {
    head,
    lines,
    questions: questions.map(({ section, question }, index) => ({
      number: `Q${index + 1}`,
      section,
      question,
    })),
    map,
  };
}

const WEEKDAYS = [
  anonymised`Sunday`,
  anonymised`Monday`,
  anonymised`Tuesday`,
  anonymised`Wednesday`,
  anonymised`Thursday`,
  anonymised`Friday`,
  anonymised`Saturday`,
] as const;

/** What "tomorrow" and "on Friday" count from. */
function dayOfCall({ conversation_date, timezone }: CallFacts): Anonymised {
  const day = dayOf(conversation_date, timezone);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return anonymised`${WEEKDAYS[new Date(day).getUTCDay()] ?? anonymised``}, year ${year}, month ${month}, day ${date}`;
}

function beginOf({ role, t }: SpokenLine, number: number): Anonymised {
  const minutes = Math.floor(t / MINUTE_MS);
  return role === 'rep'
    ? anonymised`L${number} REP ${minutes} min:`
    : anonymised`L${number} CUSTOMER ${minutes} min:`;
}

/** The user message of a request about some lines of the call. */
export function callBlock({ head }: MaskedCall, lines: readonly Anonymised[]): Anonymised {
  return anonymised`<call>
${head}
${joinAnonymised(lines, anonymised`\n`)}
</call>`;
}

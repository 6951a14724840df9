import { nextDay, startOfDay } from '@/lib/clock/company-day';
import { synonymsOf } from './synonyms';
import { fold, words } from './words';

/** One word of a question with all stems that stand for it; the word's own counts 1, a synonym half. */
export interface Term {
  word: string;
  folded: string;
  stems: ReadonlyMap<string, number>;
}

export interface ParsedQuestion {
  terms: Term[];
  period: { from: Date; to: Date } | null;
}

/** Longer questions are looked for by their first words. */
const MOST_TERMS = 12;
const SYNONYM_WEIGHT = 0.5;

/** What to look for, and when. Days are those of the company's time zone. */
export function parseQuestion(question: string, now: Date, timezone: string): ParsedQuestion {
  const said = periodIn(fold(question), now, timezone);
  const seen = new Set<string>();
  const terms: Term[] = [];
  // Folding keeps no offsets, so words of the period are known by themselves.
  for (const { folded, stem, start, end } of words(question)) {
    if (seen.has(stem) || said?.words.has(folded)) continue;
    seen.add(stem);
    const stems = new Map([[stem, 1], ...synonymsOf(stem).map((one) => [one, SYNONYM_WEIGHT] as const)]);
    terms.push({ word: question.slice(start, end), folded, stems });
  }
  return { terms: terms.slice(0, MOST_TERMS), period: said && { from: said.from, to: said.to } };
}

const DAY_MS = 86_400_000;
/** How to say a period, folded; `days` back from the end of today, or a whole calendar unit, `ago` units back. */
const PERIODS: readonly { say: RegExp; unit: 'day' | 'week' | 'month'; ago: number }[] = [
  { say: /\b(hoje|today|hoy)\b/, unit: 'day', ago: 0 },
  { say: /\b(ontem|yesterday|ayer)\b/, unit: 'day', ago: 1 },
  { say: /\b((n?esta|essa) semana|this week|esta semana)\b/, unit: 'week', ago: 0 },
  { say: /\b(semana passada|last week|semana pasada)\b/, unit: 'week', ago: 1 },
  { say: /\b((n?este|esse) mes|this month|este mes)\b/, unit: 'month', ago: 0 },
  { say: /\b(mes passado|last month|mes pasado)\b/, unit: 'month', ago: 1 },
];
const LAST_DAYS = /\b(?:ultim[oa]s|last|past)\s+(\d{1,3})\s+(dias|days|semanas|weeks|meses|months)\b/;
const DAYS_OF: Record<string, number> = { dias: 1, days: 1, semanas: 7, weeks: 7, meses: 30, months: 30 };

function periodIn(folded: string, now: Date, timezone: string) {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: timezone }).format(now);
  const counted = LAST_DAYS.exec(folded);
  if (counted !== null) {
    const days = Number(counted[1]) * (DAYS_OF[counted[2] ?? ''] ?? 1);
    return between(addDays(today, -days), nextDay(today), counted[0]);
  }
  for (const { say, unit, ago } of PERIODS) {
    const found = say.exec(folded);
    if (found === null) continue;
    const [from, to] = unitOf(today, unit, ago);
    return between(from, to, found[0]);
  }
  return null;

  function between(from: string, to: string, said: string) {
    return {
      from: startOfDay(from, timezone),
      to: startOfDay(to, timezone),
      words: new Set(said.split(/\s+/)),
    };
  }
}

/** First day of a unit, and the day after its last; `ago` 0 is the running one. */
function unitOf(today: string, unit: 'day' | 'week' | 'month', ago: number): [string, string] {
  if (unit === 'day') return [addDays(today, -ago), addDays(today, 1 - ago)];
  if (unit === 'week') {
    const monday = addDays(today, -((new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7) - 7 * ago);
    return [monday, addDays(monday, 7)];
  }
  const month = new Date(`${today.slice(0, 7)}-01T12:00:00Z`);
  const first = (back: number) =>
    new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() - back, 1)).toISOString().slice(0, 10);
  return [first(ago), first(ago - 1)];
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

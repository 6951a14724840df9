import { fold } from '@/lib/coach/text/fold';
import type { Language } from '@/lib/contracts/languages';
import { analysisLexicon } from './words';

const DAY_MS = 86_400_000;
const WEEK = 7;
const SATURDAY = 6;

/** A day in a company's calendar, "2026-11-22". */
export function dayOf(at: Date, timezone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(at);
}

/** `days` working days (Monday to Friday) after a day. */
export function workingDaysAfter(day: string, days: number): string {
  let at = Date.parse(`${day}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    at += DAY_MS;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== SATURDAY) left -= 1;
  }
  return isoDay(at);
}

/**
 * The day that words of a call mean, seen from the day of the call: "tomorrow", "Thursday" (the next one), "March 12th",
 * "12/3", "the 12th". Null when they name none.
 */
export function dueDateIn(text: string, call_day: string, lang: Language): string | null {
  const said = fold(text);
  const today = Date.parse(`${call_day}T00:00:00Z`);
  return (
    monthDay(said, today, lang) ??
    slashed(said, today, lang) ??
    dayOfMonth(said, today) ??
    weekday(said, today, lang) ??
    relative(said, today, lang)
  );
}

function monthDay(said: string, today: number, lang: Language): string | null {
  const names = analysisLexicon(lang).months.join('|');
  const before = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|o)? (?:de |of )?(${names})\\b`).exec(said);
  const after = new RegExp(`\\b(${names}) (?:the )?(\\d{1,2})\\b`).exec(said);
  const hit = before ? [before[1], before[2]] : after ? [after[2], after[1]] : null;
  if (hit === null) return null;
  return upcoming(analysisLexicon(lang).months.indexOf(hit[1] ?? ''), Number(hit[0]), today);
}

/** 12/3 is the 12th of March, in English the 3rd of December. */
function slashed(said: string, today: number, lang: Language): string | null {
  const hit = /\b(\d{1,2})\/(\d{1,2})\b/.exec(said);
  if (hit === null) return null;
  const [first, second] = [Number(hit[1]), Number(hit[2])];
  return lang === 'en' ? upcoming(first - 1, second, today) : upcoming(second - 1, first, today);
}

function weekday(said: string, today: number, lang: Language): string | null {
  const { weekdays, next_week } = analysisLexicon(lang);
  const at = weekdays.findIndex((name) => new RegExp(`\\b${name}\\b`).test(said));
  if (at < 0) return null;
  const ahead = (at - new Date(today).getUTCDay() + WEEK) % WEEK || WEEK;
  // "Thursday next week", said on a Monday, is not this Thursday.
  const thisWeek = new Date(today).getUTCDay() < at;
  const later = thisWeek && next_week.some((words) => said.includes(words)) ? WEEK : 0;
  return isoDay(today + (ahead + later) * DAY_MS);
}

function relative(said: string, today: number, lang: Language): string | null {
  const { tomorrow, today: same_day } = analysisLexicon(lang);
  // In Spanish "por la mañana" is the morning.
  const isMorning = lang === 'es' && new RegExp(`\\bla ${tomorrow}\\b`).test(said);
  if (!isMorning && new RegExp(`\\b${tomorrow}\\b`).test(said)) return isoDay(today + DAY_MS);
  return new RegExp(`\\b(?:ainda |later )?${same_day}\\b`).test(said) ? isoDay(today) : null;
}

function dayOfMonth(said: string, today: number): string | null {
  const hit = /\b(?:dia|el|the) (\d{1,2})(?:st|nd|rd|th)?\b/.exec(said);
  if (hit === null) return null;
  const day = Number(hit[1]);
  const now = new Date(today);
  const month = now.getUTCMonth() + (day > now.getUTCDate() ? 0 : 1);
  return valid(now.getUTCFullYear(), month, day);
}

/** The next day of that name: of this year, or of the next one when it is past. */
function upcoming(month: number, day: number, today: number): string | null {
  const year = new Date(today).getUTCFullYear();
  const this_year = valid(year, month, day);
  return this_year !== null && Date.parse(this_year) < today ? valid(year + 1, month, day) : this_year;
}

function valid(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month, day));
  return day >= 1 && at.getUTCDate() === day ? isoDay(at.getTime()) : null;
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

import type { TimedMeeting } from '@/data/captions';
import { CASES, disturb } from '@/tests/support/captions/disturb';
import { baselines, loadMeetings, recordings, reportOf, shares, trueMonologue, trueTalk } from './meetings';

/** Errors in percentage points (shares) and per cent (times, pace), over all speakers, meetings and seeds. */
export interface TalkErrors {
  share: Record<'coach' | 'words' | 'span', number[]>;
  talk: number[];
  pace: number[];
  monologue: number[];
}

export type TalkView = 'everybody' | 'two most talkative' | 'first 5 minutes';

const SEEDS = [1, 2, 3];
const FIRST_MS = 300_000;
const TALK_MIN_MS = 20_000;
const MONOLOGUE_MIN_MS = 15_000;

/** Plays every meeting as captions and compares what the coach says with the word times. */
export function talkErrors(view: TalkView): TalkErrors {
  const errors: TalkErrors = { share: { coach: [], words: [], span: [] }, talk: [], pace: [], monologue: [] };
  const until = view === 'first 5 minutes' ? FIRST_MS : Number.POSITIVE_INFINITY;
  for (const meeting of loadMeetings()) {
    const talk = (who: string): number => trueTalk(meeting, who, until);
    const { speakers, truth } = trueShares(meeting, view, until);
    for (const recording of recordings(meeting, { speakers, untilMs: until }, SEEDS)) {
      const report = reportOf(recording);
      const other = baselines(recording);
      const seen = {
        coach: shares(new Map(report.speakers.map((each) => [each.name, each.talk_ms]))),
        words: shares(other.words),
        span: shares(other.span),
      };
      for (const who of speakers) {
        for (const method of ['coach', 'words', 'span'] as const) {
          errors.share[method].push(100 * Math.abs((seen[method].get(who) ?? 0) - (truth.get(who) ?? 0)));
        }
        const voice = report.speakers.find((each) => each.name === who);
        if (!voice || talk(who) < TALK_MIN_MS) continue;
        errors.talk.push(relative(voice.talk_ms, talk(who)));
        const words = (meeting.speakers[who] ?? []).filter(([, end]) => end * 1000 <= until).length;
        errors.pace.push(relative(voice.wpm ?? 0, words / (talk(who) / 60_000)));
        const monologue = trueMonologue(meeting, speakers, who);
        if (monologue >= MONOLOGUE_MIN_MS)
          errors.monologue.push(relative(voice.longest_monologue_ms, monologue));
      }
    }
  }
  return errors;
}

/** Errors of the talk share, in points, when the page plays each of its tricks on every meeting. */
export function disturbedShareErrors(view: TalkView): number[] {
  const errors: number[] = [];
  const until = view === 'first 5 minutes' ? FIRST_MS : Number.POSITIVE_INFINITY;
  for (const meeting of loadMeetings()) {
    const { speakers, truth } = trueShares(meeting, view, until);
    for (const recording of recordings(meeting, { speakers, untilMs: until }, SEEDS.slice(0, 1))) {
      for (const kind of CASES) {
        const report = reportOf(disturb(recording, kind));
        const seen = shares(new Map(report.speakers.map((each) => [each.name, each.talk_ms])));
        for (const who of speakers) errors.push(100 * Math.abs((seen.get(who) ?? 0) - (truth.get(who) ?? 0)));
      }
    }
  }
  return errors;
}

/** The speakers of a view, most talkative first, and their true shares. */
function trueShares(
  meeting: TimedMeeting,
  view: TalkView,
  until: number,
): { speakers: string[]; truth: Map<string, number> } {
  const talk = (who: string): number => trueTalk(meeting, who, until);
  const everybody = Object.keys(meeting.speakers).sort((a, b) => talk(b) - talk(a));
  const speakers = view === 'everybody' ? everybody : everybody.slice(0, 2);
  return { speakers, truth: shares(new Map(speakers.map((who) => [who, talk(who)]))) };
}

function relative(value: number, truth: number): number {
  return (100 * Math.abs(value - truth)) / truth;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which the given share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

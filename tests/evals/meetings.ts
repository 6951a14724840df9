import { readdirSync, readFileSync } from 'node:fs';
import {
  type CaptionOptions,
  type CaptionRecording,
  recordingOfMeeting,
  type TimedMeeting,
} from '@/data/captions';
import { createCoach } from '@/lib/coach';
import type { CoachReport } from '@/lib/contracts/coach-report';

/** The annotated meetings of data/ami. */
export function loadMeetings(): TimedMeeting[] {
  const files = readdirSync('data/ami').filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(`data/ami/${file}`, 'utf8')) as TimedMeeting);
}

/** What the coach makes of a recording. */
export function reportOf(recording: CaptionRecording): CoachReport {
  const { lang, self, participants } = recording.header;
  const coach = createCoach({ lang, self, participants });
  for (const event of recording.events) coach.push(event);
  return coach.report();
}

/** The same recording as word share, and as the span of each row, see: the baselines. */
export function baselines(recording: CaptionRecording): {
  words: Map<string, number>;
  span: Map<string, number>;
} {
  const rows = new Map<string, { speaker: string; first: number; last: number; words: number }>();
  for (const event of recording.events) {
    if (event.op !== 'row') continue;
    const row = rows.get(event.row) ?? { speaker: event.speaker, first: event.t, last: event.t, words: 0 };
    rows.set(event.row, { ...row, last: event.t, words: event.text.split(/\s+/).length });
  }
  const words = new Map<string, number>();
  const span = new Map<string, number>();
  for (const row of rows.values()) {
    words.set(row.speaker, (words.get(row.speaker) ?? 0) + row.words);
    span.set(row.speaker, (span.get(row.speaker) ?? 0) + row.last - row.first);
  }
  return { words, span };
}

const MERGE_MS = 500;
const PAUSE_MS = 1_500;

/** True talk time in ms: words of one speaker joined where the gap between them is at most half a second. */
export function trueTalk(meeting: TimedMeeting, speaker: string, until = Number.POSITIVE_INFINITY): number {
  let total = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of meeting.speakers[speaker] ?? []) {
    if (to * 1000 > until) continue;
    if (from * 1000 - end <= MERGE_MS) total += Math.max(0, to * 1000 - end);
    else total += (to - from) * 1000;
    end = Math.max(end, to * 1000);
  }
  return total;
}

/**
 * True longest monologue in ms: the longest run of one speaker in which nobody else says more than three words in a
 * row; pauses are capped as in the coach's own definition (docs/coach.md).
 */
export function trueMonologue(meeting: TimedMeeting, speakers: readonly string[], speaker: string): number {
  const all = speakers.flatMap((who) =>
    (meeting.speakers[who] ?? []).map(([from, to]) => ({ who, from, to })),
  );
  all.sort((a, b) => a.from - b.from);
  let best = 0;
  let run = 0;
  let end = 0;
  let others: { who: string; words: number; last: number }[] = [];
  for (const word of all) {
    if (word.who === speaker) {
      run +=
        run === 0
          ? word.to - word.from
          : Math.min(Math.max(0, word.to - end), PAUSE_MS / 1000 + word.to - word.from);
      end = Math.max(end, word.to);
      best = Math.max(best, run);
      others = [];
      continue;
    }
    const other = others.find((each) => each.who === word.who && word.from - each.last < PAUSE_MS / 1000);
    if (other) {
      other.words += 1;
      other.last = word.to;
    } else others.push({ who: word.who, words: 1, last: word.to });
    if (others.some((each) => each.words > 3)) run = 0;
  }
  return best * 1000;
}

export function shares(talk: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...talk.values()].reduce((sum, ms) => sum + ms, 0);
  return new Map([...talk].map(([who, ms]) => [who, total > 0 ? ms / total : 0]));
}

export function recordings(
  meeting: TimedMeeting,
  options: CaptionOptions & { speakers?: string[]; untilMs?: number },
  seeds: readonly number[],
): CaptionRecording[] {
  return seeds.map((seed) => recordingOfMeeting(meeting, { ...options, seed }));
}

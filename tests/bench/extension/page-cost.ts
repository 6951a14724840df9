import { readFileSync } from 'node:fs';
import { type CaptionRowEvent, recordingOfMeeting, type TimedMeeting } from '@/data/captions';
import { quantile } from '@/tests/evals/talk-time';
import type { Figure } from './figure';
import { playMarked } from './player';
import { openCall, type StagedCall, withBrowser, withStage } from './stage';
import { perUpdate, type Span, traceMainThread } from './trace';

const MINUTE_MS = 60_000;
const CALL_MS = 30 * MINUTE_MS;
const REAL_TIME_MS = 4 * MINUTE_MS;
/** The minutes before the measured ones: all their words, in half a minute. */
const HISTORY_SPEED = 60;
const REPLAY_SPEED = 10;
const LONG_MS = 50;
const SELF = 'Marina Duarte';

/** Half an hour of a recorded meeting of four people. */
function meetingCall(): StagedCall {
  const meeting: TimedMeeting = JSON.parse(readFileSync('data/ami/TS3005d.json', 'utf8'));
  const { events, header } = recordingOfMeeting(meeting, { rep: 'A', self: SELF, untilMs: CALL_MS });
  const others = header.participants.map(({ name }) => name).filter((name) => name !== SELF);
  return { events: events.filter(({ op }) => op !== 'end'), self: SELF, others };
}

/** What one caption update costs at real speed, after half an hour of call, with the panel open. */
export async function updateCost(): Promise<Figure[]> {
  const call = meetingCall();
  const [history, measured] = splitAt(call.events, CALL_MS - REAL_TIME_MS);
  return withStage(call, 1, async ({ page }) => {
    await playMarked(page, history, HISTORY_SPEED);
    const trace = await traceMainThread(page, () => playMarked(page, measured, 1));
    const own = perUpdate(trace.updates, trace.own);
    const seconds = ((trace.updates.at(-1) ?? 0) - (trace.updates[0] ?? 0)) / 1_000;
    const perSecond = (work: readonly Span[]) => work.reduce((sum, { ms }) => sum + ms, 0) / seconds;
    return [
      { figure: 'caption updates measured', value: `${own.length}`, goal: null, met: true },
      costFigure('extension per caption update, p50', quantile(own, 0.5), null),
      costFigure('extension per caption update, p99', quantile(own, 0.99), 4),
      costFigure('extension per second of call, mean', perSecond(trace.own), null),
      costFigure('the whole page per second of call, drawing included, mean', perSecond(trace.tasks), null),
    ];
  });
}

/** What the script's start costs a page of Meet, and tasks that would make it stutter over half an hour at ten times its speed. */
export async function longTasks(): Promise<Figure[]> {
  const call = meetingCall();
  return withBrowser(REPLAY_SPEED, async ({ context }) => {
    const page = await context.newPage();
    const { loads, tasks } = await traceMainThread(page, async () => {
      await openCall(page, call);
      await playMarked(page, call.events, REPLAY_SPEED);
    });
    const [start] = loads;
    if (!start) throw new Error('the trace holds no start of the extension');
    const later = tasks.filter(({ at }) => at > start.at).map(({ ms }) => ms);
    const long = later.filter((ms) => ms > LONG_MS);
    return [
      {
        figure: 'start of the script when a page of Meet loads',
        value: `${start.ms.toFixed(0)} ms`,
        goal: null,
        met: true,
      },
      {
        figure: `tasks over ${LONG_MS} ms in ${CALL_MS / MINUTE_MS} minutes at ${REPLAY_SPEED} times the speed`,
        value: `${long.length} (${Math.max(...later).toFixed(0)} ms the longest)`,
        goal: '0',
        met: long.length === 0,
      },
    ];
  });
}

function splitAt(events: CaptionRowEvent[], t: number): [CaptionRowEvent[], CaptionRowEvent[]] {
  const at = events.findIndex((event) => event.t >= t);
  return [events.slice(0, at), events.slice(at)];
}

function costFigure(figure: string, ms: number, goal: number | null): Figure {
  return {
    figure,
    value: `${ms.toFixed(2)} ms`,
    goal: goal === null ? null : `under ${goal} ms`,
    met: goal === null || ms < goal,
  };
}

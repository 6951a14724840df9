import type { CDPSession, Page } from '@playwright/test';
import { z } from 'zod';

const EXTENSION = 'chrome-extension://';

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds. */
  ts: z.number().default(0),
  /** Time that went by and time that the thread ran, microseconds. */
  dur: z.number().default(0),
  tdur: z.number().default(0),
  args: z.object({ data: z.object({ url: z.string().optional() }).optional() }).optional(),
});
type TraceEvent = z.infer<typeof eventSchema>;

/** A stretch of work on the main thread, in ms; `ms` leaves out the time in which other programs had the processor. */
export interface Span {
  at: number;
  ms: number;
}

/** What happened on the page's main thread; all times in ms. */
export interface MainThread {
  /** When each caption update reached the page. */
  updates: number[];
  /** Whole tasks, whoever caused them: page, extension, style, layout and paint. */
  tasks: Span[];
  /** Each load of the extension's script: compiling it, and its first run. */
  loads: Span[];
  /** Outermost calls into the extension's own code, with the layout that they force. */
  own: Span[];
}

/** Name of the user-timing mark that the player sets before it shows a caption. */
export const UPDATE_MARK = 'caption-update';

/** Records the main thread of a page while `work` runs. */
export async function traceMainThread(page: Page, work: () => Promise<void>): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  await work();
  const complete = new Promise<string>((resolve) => {
    session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? ''));
  });
  await session.send('Tracing.end');
  const trace = await readStream(session, await complete);
  await session.detach();
  return mainThreadOf(z.object({ traceEvents: z.array(eventSchema) }).parse(JSON.parse(trace)).traceEvents);
}

async function readStream(session: CDPSession, handle: string): Promise<string> {
  const parts: string[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 22 });
    parts.push(base64Encoded ? Buffer.from(data, 'base64').toString() : data);
    if (eof) return parts.join('');
  }
}

function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const marks = events.filter(({ name }) => name === UPDATE_MARK);
  const [first] = marks;
  if (!first) throw new Error('the trace holds no caption update');
  const here = events
    .filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const ofExtension = (kind: string): TraceEvent[] =>
    here.filter(({ name, args }) => name === kind && (args?.data?.url ?? '').startsWith(EXTENSION));
  return {
    updates: marks.map(({ ts }) => ts / 1_000).sort((a, b) => a - b),
    tasks: here.filter(({ name }) => name === 'RunTask').map(asSpan),
    loads: ofExtension('EvaluateScript').map(asSpan),
    own: outermost(ofExtension('FunctionCall')).map(asSpan),
  };
}

const asSpan = ({ ts, tdur }: TraceEvent): Span => ({ at: ts / 1_000, ms: tdur / 1_000 });

/** Calls that are not part of an earlier one; the list is in order of time. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  let until = Number.NEGATIVE_INFINITY;
  return calls.filter(({ ts, dur }) => {
    if (ts < until) return false;
    until = ts + dur;
    return true;
  });
}

/** An update shows in the widget within this time; what runs later in a pause is no work for it. */
const DONE_AFTER_MS = 1_000;

/** Work after each update, until the next one or until it has been shown, in ms. */
export function perUpdate(updates: readonly number[], work: readonly Span[]): number[] {
  const sums = updates.map(() => 0);
  let next = 0;
  for (const { at, ms } of work) {
    while (next < updates.length && (updates[next] ?? 0) <= at) next += 1;
    const index = next - 1;
    if (index >= 0 && at - (updates[index] ?? 0) < DONE_AFTER_MS) sums[index] = (sums[index] ?? 0) + ms;
  }
  return sums;
}

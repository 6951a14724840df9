import type { Page } from '@playwright/test';
import type { CaptionRowEvent } from '@/data/captions';
import { longCall } from '@/tests/bench/coach-call';
import { openBrowser } from '@/tests/e2e/extension/support/browser';
import type { Figure } from './figure';
import { playMarked } from './player';
import { openCall, type StagedCall, withStage } from './stage';

const UPDATES = 20_000;
const HOURS = 2;
const EARLY_MS = 10 * 60_000;
const SPEED = 20;
/** Without the extension nothing depends on time. */
const CONTROL_SPEED = 400;
const GROWTH_MB = 20;
const MB = 1_048_576;
const KB = 1_024;
const SELF = 'Marina Duarte';

/** Memory of a two-hour call, the page's own share taken off by a run without the extension; and what was sent. */
export async function memoryAndTraffic(): Promise<Figure[]> {
  const call = twoHours();
  const bare = await withoutExtension(call);
  return withStage(call, SPEED, async ({ api, page }) => {
    const heap = await heapDuring(page, call.events, SPEED);
    await page.evaluate(() => window.__meet.meeting.leave());
    await until(() => [...api.meetings.keys()].some((id) => api.isComplete(id)));
    const early = (heap.early - bare.early) / MB;
    const late = (heap.late - bare.late) / MB;
    const growth = late - early;
    return [
      {
        figure: 'memory of the extension in the page at 10 minutes',
        value: mb(early),
        goal: null,
        met: true,
      },
      {
        figure: `memory of the extension in the page at ${HOURS} hours`,
        value: mb(late),
        goal: null,
        met: true,
      },
      {
        figure: 'growth between the two',
        value: mb(growth),
        goal: `under ${GROWTH_MB} MB`,
        met: growth < GROWTH_MB,
      },
      {
        figure: 'sent per hour of call, heads included',
        value: `${Math.round(api.bytesReceived / HOURS / KB)} KB in ${Math.round(api.deliveries / HOURS)} increments`,
        goal: null,
        met: true,
      },
    ];
  });
}

function twoHours(): StagedCall {
  const events = longCall(UPDATES).map(
    (event): CaptionRowEvent =>
      event.op === 'row' && event.speaker === 'Você' ? { ...event, speaker: SELF } : event,
  );
  const people = new Set(events.flatMap((event) => (event.op === 'row' ? [event.speaker] : [])));
  people.delete(SELF);
  return { events, self: SELF, others: [...people] };
}

interface Heap {
  early: number;
  late: number;
}

async function withoutExtension(call: StagedCall): Promise<Heap> {
  const context = await openBrowser(null, 'bench-bare');
  try {
    const page = await context.newPage();
    await openCall(page, call);
    return await heapDuring(page, call.events, CONTROL_SPEED);
  } finally {
    await context.close();
  }
}

async function heapDuring(page: Page, events: CaptionRowEvent[], speed: number): Promise<Heap> {
  const at = events.findIndex(({ t }) => t >= EARLY_MS);
  await playMarked(page, events.slice(0, at), speed);
  const early = await heapBytes(page);
  await playMarked(page, events.slice(at), speed);
  return { early, late: await heapBytes(page) };
}

/** Bytes in use by all scripts of the page, its own and the extension's, after a collection. */
async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => performance.clearMarks());
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize');
  if (!used) throw new Error('the browser does not tell the size of its heap');
  return used.value;
}

async function until(done: () => boolean): Promise<void> {
  for (let waited = 0; !done(); waited += 100) {
    if (waited > 60_000) throw new Error('the call did not reach the server within a minute');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const mb = (value: number): string => `${value.toFixed(1)} MB`;

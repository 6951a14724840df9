import type { Page } from '@playwright/test';
import type { CaptionRowEvent } from '@/data/captions';
import { UPDATE_MARK } from './trace';

/** Plays events in the replica `speed` times as fast as they happened, with a mark before each update of the page. */
export async function playMarked(page: Page, events: CaptionRowEvent[], speed: number): Promise<void> {
  await page.evaluate(
    async ([shown, times, mark]) => {
      const began = performance.now() - (shown[0]?.t ?? 0) / times;
      let last = Number.NaN;
      for (const event of shown) {
        const wait = began + event.t / times - performance.now();
        if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
        if (event.t !== last) performance.mark(mark);
        last = event.t;
        window.__meet.apply(event);
      }
    },
    [events, speed, UPDATE_MARK] as const,
  );
}

/** Counts tasks of the page's main thread that block it for more than 50 ms, from now on; read with the function returned. */
export async function watchLongTasks(page: Page): Promise<() => Promise<number[]>> {
  const list = await page.evaluateHandle(() => {
    const seen: number[] = [];
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) seen.push(duration);
    }).observe({ type: 'longtask' });
    return seen;
  });
  return () => list.jsonValue();
}

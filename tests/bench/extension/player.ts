import type { Page } from '@playwright/test';
import type { CaptionRowEvent } from '@/data/captions';
import { UPDATE_MARK } from './trace';

/** Handed to the page at once: taking over a whole call would be a long task of its own. */
const PART = 200;

/** Plays events in the replica `speed` times as fast as they happened, with a mark before each update of the page. */
export async function playMarked(page: Page, events: CaptionRowEvent[], speed: number): Promise<void> {
  for (let from = 0; from < events.length; from += PART)
    await playPart(page, events.slice(from, from + PART), speed);
}

async function playPart(page: Page, events: CaptionRowEvent[], speed: number): Promise<void> {
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

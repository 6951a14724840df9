import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { CaptionRowEvent } from '@/data/captions';
import type {} from '@/tests/support/meet-replica/page-api';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { ApiServer } from './api-server';
import { openBrowser, widgetIn } from './browser';
import { buildExtension } from './build-extension';

interface Fixtures {
  api: ApiServer;
  /** Chromium with the extension, a fresh profile, and Meet's replica. */
  browserWithExtension: BrowserContext;
}

/** A test with its own stand-in API and its own browser profile. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  api: async ({}, use) => {
    const api = new ApiServer();
    await api.start();
    await use(api);
    await api.stop();
  },
  browserWithExtension: async ({ api }, use, info) => {
    const extension = await buildExtension({ app_url: api.url });
    const context = await openBrowser(extension, `profile-${info.testId}`);
    await use(context);
    await context.close();
  },
});

export { expect };

/** Someone says something in the replica, all at once. */
export function say(page: Page, row: string, speaker: string, text: string): Promise<void> {
  const event: CaptionRowEvent = { t: 0, op: 'row', row, speaker, text };
  return page.evaluate((shown) => window.__meet.apply(shown), event);
}

/** Speech with the given number of words a second, in one row that grows every half second. */
export async function speak(
  page: Page,
  row: string,
  speaker: string,
  text: string,
  seconds: number,
): Promise<void> {
  const words = text.split(' ');
  const steps = Math.max(1, Math.round(seconds * 2));
  const events: CaptionRowEvent[] = Array.from({ length: steps }, (_, step) => ({
    t: step * 500,
    op: 'row',
    row,
    speaker,
    text: words.slice(0, Math.ceil((words.length * (step + 1)) / steps)).join(' '),
  }));
  await page.evaluate((shown) => window.__meet.play(shown), events);
}

/** The page in a call with captions on, before anybody has spoken. */
export async function joinedCall(page: Page, code = 'abc-defg-hij'): Promise<Page> {
  await openMeeting(page, code, { captions: 'on' });
  await expect(widgetIn(page)).toHaveAttribute('data-health', 'waiting');
  return page;
}

/** The rep leaves the call. */
export async function leave(page: Page): Promise<void> {
  // The reader sees the last words before the page changes, as it does in a call.
  await page.waitForTimeout(300);
  await page.evaluate(() => window.__meet.meeting.leave());
  await expect(widgetIn(page)).toHaveAttribute('data-phase', 'summary');
}

/** Texts of the only call once the server holds all of it, empty before that. */
export function storedTexts(api: ApiServer): string[] {
  const session = [...api.meetings.keys()].find((id) => api.isComplete(id));
  return session === undefined ? [] : api.turns(session).map(({ text }) => text);
}

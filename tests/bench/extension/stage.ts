import type { BrowserContext, Page } from '@playwright/test';
import type { CaptionRowEvent } from '@/data/captions';
import { ApiServer } from '@/tests/e2e/extension/support/api-server';
import { connect, openBrowser, widgetIn } from '@/tests/e2e/extension/support/browser';
import { buildExtension } from '@/tests/e2e/extension/support/build-extension';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';

/** A call to play: what Meet shows, the local user's name, and the others'. */
export interface StagedCall {
  events: CaptionRowEvent[];
  self: string;
  others: string[];
}

export interface Stage {
  api: ApiServer;
  context: BrowserContext;
  page: Page;
}

/**
 * Opens a real Chromium with the built extension, connected to an account. `speed` is how many times faster than real time
 * the session's clock runs.
 */
export async function withBrowser<T>(
  speed: number,
  measure: (stage: Omit<Stage, 'page'>) => Promise<T>,
): Promise<T> {
  const api = new ApiServer();
  await api.start();
  const extension = await buildExtension({ app_url: api.url, clock_speed: speed });
  const context = await openBrowser(extension, `bench-${speed}x`);
  try {
    await connect(context);
    return await measure({ api, context });
  } finally {
    await context.close();
    await api.stop();
  }
}

/** The replica of a call in such a browser, captions on and the widget's panel open. */
export function withStage<T>(
  call: StagedCall,
  speed: number,
  measure: (stage: Stage) => Promise<T>,
): Promise<T> {
  return withBrowser(speed, async ({ api, context }) => {
    const page = await context.newPage();
    await openCall(page, call);
    await widgetIn(page).waitFor();
    return measure({ api, context, page });
  });
}

/** Opens the replica with the call's people and captions on. */
export async function openCall(page: Page, call: StagedCall): Promise<void> {
  await openMeeting(page, 'abc-defg-hij', {
    lang: 'en',
    captions: 'on',
    self: call.self,
    others: call.others.join('|'),
  });
}

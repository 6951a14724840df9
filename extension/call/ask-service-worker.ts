import { browser } from 'wxt/browser';
import type { ExtensionReply, MeetRequest } from '@/lib/contracts/extension-messages';

/** A worker that was asleep starts within a second; one that hangs must not hold the call's increments for ever. */
const ANSWER_MS = 10_000;

/** Thrown once the extension was updated or removed under a running page: this script can reach nobody any more. */
export class OrphanedError extends Error {
  override name = 'OrphanedError';
}

/** Asks the service worker, waking it if needed. Null when it died or did not answer: ask again later. */
export async function askServiceWorker(request: MeetRequest): Promise<ExtensionReply | null> {
  if (!browser.runtime?.id) throw new OrphanedError('extension was replaced');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ANSWER_MS);
  });
  try {
    const reply: ExtensionReply | undefined = await Promise.race([
      browser.runtime.sendMessage(request),
      tooLate,
    ]);
    return reply ?? null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

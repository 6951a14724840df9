import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from './plain-error';
import type { Service } from './service';
import { lastLines } from './tool';

const PATIENCE_MS = 120_000;
/** A process that keeps ending before it was ever ready will not become so. */
const CRASHES_BEFORE_GIVING_UP = 3;

/**
 * Waits until the web application says that it and its database are ready.
 * @throws PlainError with the end of its log when it keeps crashing or takes too long.
 */
export async function waitReady(web: Service, port: number): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let last = 'no answer';
  while (Date.now() < end && web.crashes() < CRASHES_BEFORE_GIVING_UP) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/health/ready`, {
        signal: AbortSignal.timeout(10_000),
      });
      if (response.ok) return;
      last = `status ${response.status}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await sleep(100);
  }
  throw new PlainError(
    `The web application did not become ready (${last}); log ${web.log_file}:\n${lastLines(web.log_file)}`,
  );
}

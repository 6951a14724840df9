import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { Agent, fetch } from 'undici';
import { bodyOf, type PlannedEvent } from './plan';

export interface Sent {
  accepted: number;
  /** Attempts that found nobody or an error, and were made again as vendors do. */
  repeated: number;
}

const ATTEMPT_MS = 10_000;
const PAUSE_MS = 250;

/** Delivers everything, so many at a time; what is not answered 2xx is delivered again until it is. */
export async function sendAll(
  address: string,
  secret: string,
  deliveries: readonly PlannedEvent[],
  concurrency: number,
): Promise<Sent> {
  const sent: Sent = { accepted: 0, repeated: 0 };
  const signer = new Webhook(secret);
  const dispatcher = new Agent({ connections: concurrency, keepAliveTimeout: 2_000 });
  let next = 0;
  const sender = async () => {
    for (let event = deliveries[next]; event !== undefined; event = deliveries[next]) {
      next += 1;
      while (!(await deliver(event))) {
        sent.repeated += 1;
        await wait(PAUSE_MS);
      }
      sent.accepted += 1;
    }
  };
  const deliver = async (event: PlannedEvent): Promise<boolean> => {
    const body = bodyOf(event);
    const now = new Date();
    try {
      const response = await fetch(address, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'webhook-id': event.id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': signer.sign(event.id, now, body),
        },
        signal: AbortSignal.timeout(ATTEMPT_MS),
        dispatcher,
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, sender));
  await dispatcher.close();
  return sent;
}

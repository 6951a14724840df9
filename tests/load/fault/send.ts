import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { Agent, fetch } from 'undici';
import { bodyOf, type Delivery, type PlannedEvent, type Step } from './plan';

export interface Sent {
  accepted: number;
  /** Attempts that found nobody or an error, and were made again. */
  repeated: number;
}

const ATTEMPT_MS = 10_000;
const PAUSE_MS = 250;

/** A signed delivery of the custom webhook. */
export function signedDelivery(url: string, secret: string, event: PlannedEvent): Delivery {
  const body = bodyOf(event);
  return {
    url,
    body,
    headers() {
      const now = new Date();
      return {
        'webhook-id': event.id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(event.id, now, body),
      };
    },
  };
}

/** Takes every step, so many at a time; what is not answered 2xx is delivered again until it is. */
export async function sendAll(steps: readonly Step[], concurrency: number): Promise<Sent> {
  const sent: Sent = { accepted: 0, repeated: 0 };
  const dispatcher = new Agent({ connections: concurrency, keepAliveTimeout: 2_000 });
  let next = 0;
  const sender = async () => {
    for (let step = steps[next]; step !== undefined; step = steps[next]) {
      next += 1;
      const delivery = await step.take();
      if (delivery === null) continue;
      while (!(await deliver(delivery, dispatcher))) {
        sent.repeated += 1;
        await wait(PAUSE_MS);
      }
      sent.accepted += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, sender));
  await dispatcher.close();
  return sent;
}

async function deliver({ url, body, headers }: Delivery, dispatcher: Agent): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers() },
      signal: AbortSignal.timeout(ATTEMPT_MS),
      dispatcher,
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

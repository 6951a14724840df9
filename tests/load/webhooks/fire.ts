import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { Webhook } from 'standardwebhooks';

/** What one run of requests came to. */
export interface Fired {
  requests_per_second: number;
  p50_ms: number;
  p99_ms: number;
  errors: number;
}

/** Signed deliveries, each another event, at full speed or at `rate` a second. */
export async function fire(url: string, secret: string, seconds: number, rate?: number): Promise<Fired> {
  const signer = new Webhook(secret);
  const result = await autocannon({
    url,
    connections: 32,
    duration: seconds,
    ...(rate === undefined ? {} : { overallRate: rate }),
    requests: [
      {
        method: 'POST',
        setupRequest(request) {
          const id = randomUUID();
          const now = new Date();
          const body = JSON.stringify({
            type: 'lead.updated',
            timestamp: now.toISOString(),
            data: { id, name: 'Ana Prado', email: `${id}@example.com`, phone: '+5511987654321' },
          });
          return {
            ...request,
            body,
            headers: {
              'content-type': 'application/json',
              'webhook-id': id,
              'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
              'webhook-signature': signer.sign(id, now, body),
            },
          };
        },
      },
    ],
  });
  return {
    requests_per_second: Math.round(result['2xx'] / result.duration),
    p50_ms: result.latency.p50,
    p99_ms: result.latency.p99,
    errors: result.errors + result.non2xx,
  };
}

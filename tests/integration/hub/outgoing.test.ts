import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { createLead } from '@/lib/domain/leads/create-lead';
import { createEndpoint } from '@/lib/domain/webhooks/create-endpoint';
import { deleteEndpoint } from '@/lib/domain/webhooks/delete-endpoint';
import { deliverWebhook } from '@/lib/domain/webhooks/deliver-webhook';
import { listDeliveries } from '@/lib/domain/webhooks/list-deliveries';
import { WEBHOOK_RETRIES } from '@/lib/domain/webhooks/note-delivery';
import { replayDelivery } from '@/lib/domain/webhooks/replay-delivery';
import { rotateSecret } from '@/lib/domain/webhooks/rotate-secret';
import { updateEndpoint } from '@/lib/domain/webhooks/update-endpoint';
import { env } from '@/lib/env';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { ctxOf, newCompany } from '../auth/company';

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}
let server: Server;
let url: string;
let ctx: Ctx;
let received: Received[] = [];
let statuses: number[] = [];
let location: string | undefined;

beforeAll(async () => {
  process.env.WEBHOOKS_ALLOW_PRIVATE = 'true';
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(statuses.shift() ?? 200, location === undefined ? {} : { location }).end('thanks');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/hook` : '';
});
afterAll(() => server.close());
beforeEach(async () => {
  ctx = ctxOf((await newCompany()).director);
  [received, statuses, location] = [[], [], undefined];
});

const listen = () => createEndpoint({ ctx, input: { url, description: '', events: ['lead.created'] } });
const happen = () => createLead({ ctx, input: { name: 'Ana Prado' } });
const work = () => drainQueues(REGISTRY, systemClock);
const log = async (id: string) => (await listDeliveries({ ctx, input: { id, page: 1, page_size: 10 } })).data;
const verify = ({ headers, body }: Received, secret: string) =>
  new Webhook(secret).verify(body, {
    'webhook-id': String(headers['webhook-id']),
    'webhook-timestamp': String(headers['webhook-timestamp']),
    'webhook-signature': String(headers['webhook-signature']),
  });

describe('an endpoint', () => {
  it('is allowed to be local here, which production never is', () => {
    expect(env().WEBHOOKS_ALLOW_PRIVATE).toBe(true);
  });

  it('is told what it asked for, signed, and the log says so', async () => {
    const { id, secret } = await listen();
    await happen();
    await work();
    expect(received).toHaveLength(1);
    const [message] = received;
    if (message === undefined) throw new Error('nothing came');
    expect(verify(message, secret)).toMatchObject({ type: 'lead.created', data: { name: 'Ana Prado' } });
    expect(() => verify({ ...message, body: message.body.replace('Ana', 'Eva') }, secret)).toThrow();
    expect(await log(id)).toMatchObject([{ status: 'DELIVERED', attempts: 1, log: [{ status: 200 }] }]);
  });

  it('gets both signatures for a day after its secret was rotated', async () => {
    const { id, secret } = await listen();
    const rotated = await rotateSecret({ ctx, input: { id } });
    await happen();
    await work();
    for (const one of [secret, rotated.secret])
      expect(() => received.forEach((message) => void verify(message, one))).not.toThrow();
    expect(String(received[0]?.headers['webhook-signature']).split(' ')).toHaveLength(2);
  });

  it('that fails is told again under the same id, and by hand', async () => {
    statuses = [500, 503];
    const { id } = await listen();
    await happen();
    await work();
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const [delivery] = await log(id);
    expect(delivery?.log.map(({ status }) => status)).toEqual([500, 503, 200]);
    await replayDelivery({ ctx, input: { id: delivery?.id ?? '' } });
    await work();
    expect(received).toHaveLength(4);
  });

  it('that is gone is switched off and not told again', async () => {
    statuses = [410];
    const { id } = await listen();
    await happen();
    await work();
    await happen();
    await work();
    expect(received).toHaveLength(1);
    const row = await companyTx(ctx, (tx) =>
      tx.webhookEndpoint.findUniqueOrThrow({ where: { company_id_id: { company_id: ctx.company_id, id } } }),
    );
    expect(row).toMatchObject({ status: 'DISABLED', disabled_reason: 'gone' });
    const told = () =>
      companyTx(ctx, (tx) => tx.alert.findMany({ where: { company_id: ctx.company_id, entity_id: id } }));
    // The directors are told, without the address, until it is on again.
    expect(await told()).toMatchObject([
      {
        type: 'WEBHOOK_FAILED',
        priority: 'HIGH',
        status: 'UNREAD',
        data: { reason: 'gone', endpoint: new URL(url).host },
      },
    ]);
    await updateEndpoint({ ctx, input: { id, status: 'ACTIVE' } });
    expect(await told()).toMatchObject([{ status: 'ACKNOWLEDGED' }]);
  });

  it('that has refused a message for the last time is told of', async () => {
    statuses = [500];
    const { id } = await listen();
    await happen();
    const where = { company_id: ctx.company_id, endpoint_id: id };
    await companyTx(ctx, (tx) =>
      tx.webhookDelivery.updateMany({ where, data: { attempts: WEBHOOK_RETRIES.length } }),
    );
    await work();
    expect(await log(id)).toMatchObject([{ status: 'FAILED' }]);
    const [alert] = await companyTx(ctx, (tx) =>
      tx.alert.findMany({ where: { company_id: ctx.company_id, type: 'WEBHOOK_FAILED' } }),
    );
    expect(alert).toMatchObject({ entity_id: id, priority: 'MEDIUM', data: { reason: 'given_up' } });
  });

  it('that does not answer several times in a row is left alone for a while, and nothing of it is lost', async () => {
    const nobody = await createEndpoint({
      ctx,
      input: { url: 'http://127.0.0.1:9/nobody', description: '', events: ['lead.created'] },
    });
    for (let n = 0; n < 6; n += 1) await happen();
    const deliveries = () => log(nobody.id);
    const job = { ...ctx, actor: { kind: 'system' as const, job: 'test', company_id: ctx.company_id } };
    for (const { id } of await deliveries()) await deliverWebhook(job, id);
    const tried = (await deliveries()).map(({ attempts }) => attempts).sort();
    expect(tried).toEqual([0, 1, 1, 1, 1, 1]);
    const waiting = (await deliveries()).find(({ attempts }) => attempts === 0);
    expect(waiting).toMatchObject({ status: 'PENDING', log: [] });
    expect(Date.parse(waiting?.next_attempt_at ?? '')).toBeGreaterThan(Date.now() + 50_000);
    await deleteEndpoint({ ctx, input: { id: nobody.id } });
  });

  it('that redirects is not followed', async () => {
    statuses = [302];
    location = `${url}/elsewhere`;
    const { id } = await listen();
    await happen();
    await companyTx(ctx, (tx) =>
      tx.webhookDelivery.findFirstOrThrow({ where: { company_id: ctx.company_id, endpoint_id: id } }),
    );
    await work();
    expect((await log(id))[0]?.log[0]).toMatchObject({ status: 302, error: 'protocol' });
  });
});

// `npm run web`: the built web application until SIGTERM or SIGINT. Next.js answers everything but the deliveries of vendors,
// which reach the same route without the steps that find and prepare a page: those cost more than all that a delivery needs
// (docs/figures/integrations.md), and vendors send thousands in a burst.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { createRequestListener } from '@remix-run/node-fetch-server';
import next from 'next';
import { POST } from '@/app/api/webhooks/[provider]/[key]/route';
import { disconnect } from '@/lib/db/clients';
import { log } from '@/lib/log';
import { closeQueue } from '@/lib/queue/boss';

/** Addresses of deliveries, of characters that need no decoding. Whatever looks different is left to Next.js. */
const DELIVERY = /^\/api\/webhooks\/([\w.~-]+)\/([\w.~-]+)(?:\?|$)/;

const { values } = parseArgs({
  options: {
    hostname: { type: 'string', short: 'H', default: '0.0.0.0' },
    port: { type: 'string', short: 'p', default: process.env.PORT ?? '3000' },
  },
});
const address = { hostname: values.hostname, port: Number(values.port) };

const app = next({ dev: false, ...address });
const server = createServer();
const pages = app.getRequestHandler();
const deliveries = createRequestListener((request) => {
  const [, provider, key] = DELIVERY.exec(new URL(request.url).pathname) ?? [];
  return POST(request, { params: Promise.resolve({ provider, key }) });
});

await app.prepare();
server.on('request', (request, response) => {
  if (request.method === 'POST' && DELIVERY.test(request.url ?? '')) deliveries(request, response);
  else void pages(request, response);
});
server.listen(address.port, address.hostname, () => log().info(address, 'web ready'));
server.once('error', (error) => {
  log().fatal({ err: error }, 'the web application cannot listen');
  process.exit(1);
});

const signal = await new Promise((resolve) => {
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, resolve);
});
// What was begun is answered first.
await new Promise((resolve) => server.close(resolve));
await app.close();
await closeQueue();
await disconnect();
log().info({ signal }, 'web stopped');
process.exit(0);
